package org.variorum.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records, sealed interfaces and enums of the model that a value of one type can hold, found by
/// reflection, so that the model need not know how it is kept.
final class Shape {
  private final Map<String, Class<?>> types = new TreeMap<>();

  private Shape(Class<?> root) {
    add(root);
  }

  static Shape of(Class<?> root) {
    return new Shape(root);
  }

  Stream<Class<?>> records() {
    return types.values().stream().filter(Class::isRecord);
  }

  Stream<Class<?>> sealedTypes() {
    return types.values().stream().filter(Class::isSealed);
  }

  /// Changes when a component, a constant or a subtype is added, dropped, renamed or given another
  /// type: what was written with another digest cannot be read as it was meant.
  String digest() {
    String text = types.values().stream().map(Shape::describe).collect(Collectors.joining("\n"));
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(Type type) {
    switch (type) {
      case ParameterizedType generic -> {
        add(generic.getRawType());
        Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
      }
      case WildcardType wildcard -> Arrays.stream(wildcard.getUpperBounds()).forEach(this::add);
      case Class<?> plain -> {
        boolean ours = plain.isRecord() || plain.isSealed() || plain.isEnum();
        if (ours && !isOfTheJdk(plain) && types.putIfAbsent(plain.getName(), plain) == null) {
          addParts(plain);
        }
      }
      default -> {
        // A type variable: the place that uses the record names its argument.
      }
    }
  }

  private void addParts(Class<?> type) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        add(component.getGenericType());
      }
    } else if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
    }
  }

  /// `LocalDate` and the like are plain values, `DayOfWeek` an enum that does not change.
  private static boolean isOfTheJdk(Class<?> type) {
    return type.getPackageName().startsWith("java.");
  }

  private static String describe(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(c -> c.getName() + ":" + c.getGenericType().getTypeName())
          .collect(Collectors.joining(",", type.getName() + "(", ")"));
    }
    Stream<String> names =
        type.isEnum()
            ? Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name())
            : Arrays.stream(type.getPermittedSubclasses()).map(Class::getName);
    return names.collect(Collectors.joining(",", type.getName() + "{", "}"));
  }
}
