package org.variorum.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;

/// Makes values of any record of the model from a seed, by reflection, so that a record that is new
/// in the model is tested from its first day.
final class Arbitrary {
  private static final List<String> PIECES =
      List.of(
          "a", "Kabul", " ", "\n", "\"", "\\", "'", ";", "--", "\t", "é", "ß", "كابل", "東京", "🙂",
          "\u0000", "\u2028", "\ufeff", "e\u0301", "0", "null", "{", "[", "%", "?", ":story");
  private static final int TRIES = 1_000;
  private static final int DEEP = 5;
  private static final int LONGEST = 4;

  private final Random random;
  private int depth;
  private final boolean halves;

  private Arbitrary(long seed, boolean halves) {
    this.random = new Random(seed);
    this.halves = halves;
  }

  /// Its texts can be written in UTF-8.
  static Arbitrary of(long seed) {
    return new Arbitrary(seed, false);
  }

  /// Its texts, but for the ids of reports, hold halves of surrogate pairs too.
  static Arbitrary withHalves(long seed) {
    return new Arbitrary(seed, true);
  }

  <T> T next(Class<T> type) {
    return type.cast(value(type, ""));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance() {
    return random.nextBoolean();
  }

  String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (halves && random.nextInt(5) == 0) {
        text.append('\ud83d');
      }
    }
    return text.toString();
  }

  byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  /// A report whose source tells the truth of these bytes.
  Report report(byte[] original) {
    Source any = next(Source.class);
    String sha256 = Sha256.of(original);
    return new Report(
        ReportId.of(sha256, 1),
        new Source(any.path(), any.retrieved(), sha256, original.length, any.charset()),
        next(Metadata.class),
        text(100));
  }

  Extraction extraction(ReportId report) {
    return next(Extraction.class, Map.of("report", report));
  }

  /// A comparison of the reports of a story.
  Comparison comparison(Story story) {
    return next(
        Comparison.class, Map.of("reports", story.reports().stream().map(Report::id).toList()));
  }

  /// What a user might have decided and written, whatever the story holds.
  Markup markup() {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      marks.add(next(Mark.class, Map.of("id", "m" + i)));
    }
    return new Markup(
        marks.size() + random.nextInt(3),
        marks,
        list(random.nextInt(4), Corrected.class, Map.of()));
  }

  /// A record of which some components are given, by their names.
  <T extends Record> T next(Class<T> type, Map<String, Object> given) {
    return type.cast(record(type, new Type[0], given));
  }

  <T extends Record> List<T> list(int size, Class<T> type, Map<String, Object> given) {
    return Stream.generate(() -> next(type, given)).limit(size).toList();
  }

  private Object value(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return name.equals("sha256")
          ? Sha256.of(text(9).getBytes(StandardCharsets.UTF_8))
          : text(LONGEST);
    } else if (plain == int.class || plain == Integer.class) {
      return random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(5_000);
    } else if (plain == long.class) {
      return name.equals("size") ? random.nextLong() >>> 1 : random.nextLong();
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == double.class) {
      return name.equals("about") || name.equals("nearly") ? random.nextDouble() : number();
    } else if (plain == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(-1_000_000, 4_000_000));
    } else if (plain == YearMonth.class) {
      return YearMonth.of(random.nextInt(-3_000, 10_000), 1 + random.nextInt(12));
    } else if (plain == MonthDay.class) {
      return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (plain == LocalTime.class) {
      return LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()));
    } else if (plain == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    } else if (plain.isEnum()) {
      return one(plain.getEnumConstants());
    } else if (plain.isSealed()) {
      return value(one(plain.getPermittedSubclasses()), name);
    } else if (plain == ReportId.class && halves) {
      // A key of maps and of tables, which are made of hashes and need to be whole.
      return Arbitrary.of(random.nextLong()).next(ReportId.class);
    } else if (plain == Anchor.class) {
      String quote = text(LONGEST);
      int start = random.nextInt(5_000);
      Map<String, Object> fitting =
          Map.of("span", new Span(start, start + quote.length()), "quote", quote);
      return record(plain, new Type[0], fitting);
    } else if (plain.isRecord()) {
      return record(plain, new Type[0], Map.of());
    }
    throw new IllegalArgumentException("teach the test to make a " + plain);
  }

  private Object generic(ParameterizedType type, String name) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(value(arguments[0], name)) : Optional.empty();
    } else if (raw == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(longest()); i > 0; i--) {
        list.add(value(arguments[0], name));
      }
      return list;
    } else if (raw == Set.class) {
      Set<Object> set = new HashSet<>();
      for (int i = random.nextInt(longest()); i > 0; i--) {
        set.add(value(arguments[0], name));
      }
      return set;
    } else if (raw == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      for (int i = random.nextInt(longest()); i > 0; i--) {
        map.put(value(arguments[0], name), value(arguments[1], name));
      }
      return map;
    } else if (raw.isRecord()) {
      return record(raw, arguments, Map.of());
    }
    throw new IllegalArgumentException("teach the test to make a " + type);
  }

  /// What holds more of its own sort would else grow without end.
  private int longest() {
    return depth > DEEP ? 2 : LONGEST;
  }

  /// Tries until the record's own checks let one pass.
  private Object record(Class<?> type, Type[] arguments, Map<String, Object> given) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      for (int i = 0; i < TRIES; i++) {
        depth++;
        Object[] parts =
            Arrays.stream(components).map(c -> component(c, type, arguments, given)).toArray();
        depth--;
        try {
          return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
          if (!(refused.getCause() instanceof IllegalArgumentException)) {
            throw new IllegalStateException(refused);
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("every " + type + " is refused: teach the test to make one");
  }

  private Object component(
      RecordComponent component, Class<?> type, Type[] arguments, Map<String, Object> given) {
    String name = component.getName();
    return given.containsKey(name)
        ? given.get(name)
        : value(resolve(component.getGenericType(), type, arguments), name);
  }

  private static Type resolve(Type component, Class<?> type, Type[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (component.equals(type.getTypeParameters()[i])) {
        return arguments[i];
      }
    }
    return component;
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(100);
      case 1 -> random.nextDouble() * 1e6;
      case 2 -> Double.POSITIVE_INFINITY;
      default -> -random.nextDouble();
    };
  }

  private <T> T one(T[] options) {
    return options[random.nextInt(options.length)];
  }
}
