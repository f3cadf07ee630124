package org.variorum.align.act;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Amount;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Value;

/// Puts two event mentions side by side.
final class ActComparer {
  private final Map<String, Double> rarity;

  /// @param rarity of each sense in the story, from 0 to 1
  ActComparer(Map<String, Double> rarity) {
    this.rarity = Map.copyOf(rarity);
  }

  ActFeatures compare(Act a, Act b) {
    boolean sameSense = a.sense().equals(b.sense());
    Meeting places = places(a.event(), b.event());
    Meeting times = times(a.event(), b.event());
    Meeting counts = counts(a.event(), b.event());
    Meeting patients = keys(a.patients(), b.patients());
    Meeting agents = keys(a.agents(), b.agents());
    return new ActFeatures(
        flag(sameSense),
        flag(!Collections.disjoint(a.event().kin(), b.event().kin())),
        flag(!Collections.disjoint(a.passages(), b.passages())),
        cosine(a.terms(), b.terms()),
        flag(patients == Meeting.MEET),
        flag(patients == Meeting.DIFFER),
        flag(keys(named(a.patients()), named(b.patients())) == Meeting.DIFFER),
        flag(agents == Meeting.MEET),
        flag(agents == Meeting.DIFFER),
        flag(places == Meeting.MEET),
        flag(places == Meeting.DIFFER),
        flag(times == Meeting.MEET),
        flag(times == Meeting.DIFFER),
        flag(counts == Meeting.MEET),
        flag(counts == Meeting.DIFFER),
        sameSense ? rarity.getOrDefault(a.sense(), 0.0) : 0,
        flag(a.noun() == b.noun()));
  }

  private enum Meeting {
    MEET,
    DIFFER,
    UNKNOWN;

    static Meeting of(boolean meet) {
      return meet ? MEET : DIFFER;
    }
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private static Meeting keys(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? Meeting.UNKNOWN : Meeting.of(!Collections.disjoint(a, b));
  }

  /// The keys of chains of names alone.
  private static Set<String> named(Set<String> keys) {
    return keys.stream().filter(k -> k.startsWith("#")).collect(Collectors.toSet());
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> small = a.size() <= b.size() ? a : b;
    Map<String, Double> large = a.size() <= b.size() ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> term : small.entrySet()) {
      sum += term.getValue() * large.getOrDefault(term.getKey(), 0.0);
    }
    return Math.min(sum, 1);
  }

  private static Meeting places(Event a, Event b) {
    List<Value.Place> left = placesOf(a).toList();
    List<Value.Place> right = placesOf(b).toList();
    if (left.isEmpty() || right.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    return Meeting.of(left.stream().anyMatch(p -> right.stream().anyMatch(q -> meet(p, q))));
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

  private static boolean meet(Value.Place a, Value.Place b) {
    return a.name().equalsIgnoreCase(b.name())
        || a.code().isPresent()
            && (a.code().equals(b.code()) || b.within().contains(a.code().get()))
        || b.code().isPresent() && a.within().contains(b.code().get());
  }

  private static Meeting times(Event a, Event b) {
    List<Value.Date> left = datesOf(a).toList();
    List<Value.Date> right = datesOf(b).toList();
    if (left.isEmpty() || right.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    return Meeting.of(
        left.stream()
            .anyMatch(d ->
                right.stream()
                    .anyMatch(e -> d.from().isBefore(e.until()) && e.from().isBefore(d.until()))));
  }

  private static Stream<Value.Date> datesOf(Event event) {
    return event
        .arguments(Argument.Role.TIME)
        .map(Argument::value)
        .filter(Value.Date.class::isInstance)
        .map(Value.Date.class::cast);
  }

  private static Meeting counts(Event a, Event b) {
    List<Amount> left = countsOf(a).toList();
    List<Amount> right = countsOf(b).toList();
    if (left.isEmpty() || right.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    return Meeting.of(left.stream().anyMatch(x -> right.stream().anyMatch(x::meets)));
  }

  private static Stream<Amount> countsOf(Event event) {
    return event
        .arguments(Argument.Role.COUNT)
        .map(Argument::value)
        .filter(Value.Quantity.class::isInstance)
        .map(v -> ((Value.Quantity) v).amount());
  }
}
