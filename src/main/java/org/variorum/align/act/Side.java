package org.variorum.align.act;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.model.Amount;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Value;

/// One act as it is put beside others: keys as numbers, so that a pair costs little. Each array is
/// ascending.
///
/// @param names those of its patients that are chains of names
/// @param places keys of the names of its places
/// @param codes of its places
/// @param regions codes of what its places lie in
record Side(
    Act act,
    int[] kin,
    int[] passages,
    int[] patients,
    int[] names,
    int[] agents,
    int[] places,
    int[] codes,
    int[] regions,
    List<Value.Date> times,
    List<Amount> counts) {

  /// Makes the sides of one story; equal keys get equal numbers.
  static final class Maker {
    private final Map<String, Integer> numbers = new HashMap<>();

    Side of(Act act) {
      Event event = act.event();
      List<Value.Place> places = placesOf(event).toList();
      return new Side(
          act,
          numbers(event.kin().stream()),
          act.passages().stream().mapToInt(Integer::intValue).sorted().toArray(),
          numbers(act.patients().stream()),
          numbers(act.patients().stream().filter(Acts::isName)),
          numbers(act.agents().stream()),
          numbers(
              places.stream().map(p -> p.name().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))),
          numbers(places.stream().flatMap(p -> p.code().stream())),
          numbers(places.stream().flatMap(p -> p.within().stream())),
          values(event, Argument.Role.TIME, Value.Date.class).toList(),
          values(event, Argument.Role.COUNT, Value.Quantity.class)
              .map(Value.Quantity::amount)
              .toList());
    }

    private int[] numbers(Stream<String> keys) {
      return keys.distinct()
          .mapToInt(k -> numbers.computeIfAbsent(k, _ -> numbers.size()))
          .sorted()
          .toArray();
    }

    private static Stream<Value.Place> placesOf(Event event) {
      return event
          .arguments(Argument.Role.PLACE)
          .flatMap(a -> parts(a.value()).stream())
          .filter(Value.Place.class::isInstance)
          .map(Value.Place.class::cast);
    }

    private static Collection<Value> parts(Value value) {
      return value instanceof Value.Several several ? several.parts() : List.of(value);
    }

    private static <T> Stream<T> values(Event event, Argument.Role role, Class<T> type) {
      return event.arguments(role).map(Argument::value).filter(type::isInstance).map(type::cast);
    }
  }

  /// Whether two ascending arrays have a number in common.
  static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
