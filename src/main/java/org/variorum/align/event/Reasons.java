package org.variorum.align.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.variorum.model.Kind;

/// Says in words why two reports seem to tell of one event, or of two: from the features that count
/// most, with the names behind them.
final class Reasons {
  private static final int MOST_NAMES = 3;

  /// Shared names that are worth saying.
  private static final int MOST_SHARED_NAMES = 4;

  private final Pair pair;
  private final Weights weights;

  Reasons(Pair pair, Weights weights) {
    this.pair = pair;
    this.weights = weights;
  }

  /// Whether something speaks against one event, rather than nothing for it.
  boolean somethingAgainst() {
    return has(Feature.OTHER_PEOPLE)
        || has(Feature.OTHER_SUBJECT)
        || has(Feature.OTHER_PLACES)
        || has(Feature.OTHER_DAYS)
        || has(Feature.APART);
  }

  /// Why they seem to tell of one event.
  String forOne() {
    List<String> reasons = new ArrayList<>();
    for (Feature feature : strongest(1)) {
      switch (feature) {
        case NAMES, LEAD -> addNames(reasons, "both name ", topNames());
        case PEOPLE -> addNames(reasons, "both name ", shown(Kind.PERSON));
        case PLACES -> addNames(reasons, "both speak of ", shown(Kind.PLACE));
        case BODIES -> addNames(reasons, "both name ", shown(Kind.ORGANIZATION));
        case PASSAGES, COVERED -> add(reasons, "some of their sentences tell the same");
        case DAYS -> add(reasons, "both speak of the same day");
        case HOURS -> add(reasons, "both give the same time of day");
        case RARE -> add(reasons, "they share words that are rare elsewhere");
        case WORDS, ACTS -> add(reasons, "they tell of like acts in like words");
        case NUMBERS, AGES -> add(reasons, "some of their numbers are the same");
        case OTHER_PEOPLE,
            OTHER_PLACES,
            APART,
            OTHER_DAYS,
            OTHER_VENUES,
            OTHER_SUBJECT,
            OTHER_NAME -> {}
      }
    }
    return sentence(reasons, "They share more than reports of two events do");
  }

  /// Why they may tell of two events.
  String against() {
    List<String> reasons = new ArrayList<>();
    if (has(Feature.OTHER_PEOPLE)) {
      add(reasons, "they name different people (" + sides(Kind.PERSON) + ")");
    }
    if (!has(Feature.OTHER_PEOPLE) && has(Feature.OTHER_SUBJECT)) {
      add(reasons, "they tell mostly of different people (" + subjects() + ")");
    }
    if (has(Feature.OTHER_PLACES)) {
      add(reasons, "they speak of different places (" + sides(Kind.PLACE) + ")");
    }
    if (has(Feature.OTHER_DAYS)) {
      add(reasons, "they speak of different days");
    }
    if (has(Feature.OTHER_VENUES)) {
      add(reasons, "they name different streets or buildings");
    }
    long days = Pair.daysApart(pair.a(), pair.b());
    if (days > 1) {
      add(reasons, "they were published " + days + " days apart");
    }
    List<String> shared = topNames();
    if (shared.isEmpty()) {
      add(reasons, "they share no name that is not common");
    } else if (reasons.size() < 2) {
      add(reasons, "of rarer names they share only " + list(shared));
    }
    if (reasons.size() < 2 && pair.features().get(Feature.PASSAGES) == 0) {
      add(reasons, "no sentence of one tells the same as one of the other");
    }
    return sentence(reasons, "They share little");
  }

  private boolean has(Feature feature) {
    return pair.features().get(feature) > 0;
  }

  private List<Feature> strongest(int sign) {
    return pair.features().keySet().stream()
        .filter(f -> sign * weights.term(f, pair.features()) > 0)
        .sorted(
            Comparator.comparingDouble((Feature f) -> sign * weights.term(f, pair.features()))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// Names of both, the most mentioned of the rarer ones first.
  private List<String> topNames() {
    return Pair.both(pair.a().names().keySet(), pair.b().names().keySet()).stream()
        .filter(n -> n.length() > 2)
        .sorted(
            Comparator.comparingDouble((String n) -> pair.prominence(n))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .filter(n -> pair.prominence(n) > 0)
        .limit(MOST_SHARED_NAMES)
        .map(n -> pair.a().shown().getOrDefault(n, n))
        .toList();
  }

  private List<String> shown(Kind kind) {
    Map<String, Integer> a = pair.a().of(kind);
    Map<String, Integer> b = pair.b().of(kind);
    return Pair.both(a.keySet(), b.keySet()).stream()
        .sorted(
            Comparator.comparingInt((String n) -> Math.min(a.get(n), b.get(n)))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NAMES)
        .map(n -> pair.a().shown().getOrDefault(n, n))
        .toList();
  }

  private String sides(Kind kind) {
    return list(most(pair.a(), kind)) + " / " + list(most(pair.b(), kind));
  }

  private String subjects() {
    return subject(pair.a()) + " / " + subject(pair.b());
  }

  private static String subject(Profile profile) {
    String key = Pair.subject(profile.of(Kind.PERSON)).orElse("");
    return profile.shown().getOrDefault(key, key);
  }

  private static List<String> most(Profile profile, Kind kind) {
    return profile.of(kind).entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_NAMES)
        .map(e -> profile.shown().getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private static void add(List<String> reasons, String reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  private static void addNames(List<String> reasons, String before, List<String> names) {
    String said = String.join(" ", reasons);
    List<String> fresh = names.stream().filter(n -> !said.contains(n)).toList();
    if (!fresh.isEmpty()) {
      add(reasons, before + list(fresh));
    }
  }

  private static String list(Collection<String> names) {
    List<String> all = List.copyOf(names);
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  private static String sentence(List<String> reasons, String otherwise) {
    if (reasons.isEmpty()) {
      return otherwise + ".";
    }
    String joined = String.join("; ", reasons.subList(0, Math.min(3, reasons.size())));
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
  }
}
