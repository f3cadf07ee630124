package org.variorum.align.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.model.Kind;
import org.variorum.model.reason.OneEvent;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// Says in words why two reports seem to tell of one event, or of two: from the features that count
/// most, with the names behind them.
final class Reasons {
  private static final int MOST_NAMES = 3;

  private static final int MOST_REASONS = 3;

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
  Reason forOne() {
    List<Reason> reasons = new ArrayList<>();
    for (Feature feature : strongest(1)) {
      switch (feature) {
        case NAMES, LEAD -> addNames(reasons, OneEvent.BOTH_NAME, topNames());
        case PEOPLE -> addNames(reasons, OneEvent.BOTH_NAME, shown(Kind.PERSON));
        case PLACES -> addNames(reasons, OneEvent.BOTH_SPEAK_OF, shown(Kind.PLACE));
        case BODIES -> addNames(reasons, OneEvent.BOTH_NAME, shown(Kind.ORGANIZATION));
        case PASSAGES, COVERED -> add(reasons, OneEvent.SENTENCES.of());
        case DAYS -> add(reasons, OneEvent.DAY.of());
        case HOURS -> add(reasons, OneEvent.HOUR.of());
        case RARE -> add(reasons, OneEvent.RARE_WORDS.of());
        case WORDS, ACTS -> add(reasons, OneEvent.LIKE_ACTS.of());
        case NUMBERS, AGES -> add(reasons, OneEvent.NUMBERS.of());
        case OTHER_PEOPLE,
            OTHER_PLACES,
            APART,
            OTHER_DAYS,
            OTHER_VENUES,
            OTHER_SUBJECT,
            OTHER_NAME -> {}
      }
    }
    return sentence(reasons, OneEvent.SHARE_MORE);
  }

  /// Why they may tell of two events.
  Reason against() {
    List<Reason> reasons = new ArrayList<>();
    if (has(Feature.OTHER_PEOPLE)) {
      add(reasons, sides(OneEvent.OTHER_PEOPLE, Kind.PERSON));
    }
    if (!has(Feature.OTHER_PEOPLE) && has(Feature.OTHER_SUBJECT)) {
      add(reasons, subjects());
    }
    if (has(Feature.OTHER_PLACES)) {
      add(reasons, sides(OneEvent.OTHER_PLACES, Kind.PLACE));
    }
    if (has(Feature.OTHER_DAYS)) {
      add(reasons, OneEvent.OTHER_DAYS.of());
    }
    if (has(Feature.OTHER_VENUES)) {
      add(reasons, OneEvent.OTHER_STREETS.of());
    }
    long days = Pair.daysApart(pair.a(), pair.b());
    if (days > 1) {
      add(reasons, OneEvent.DAYS_APART.of(Term.figure(days)));
    }
    List<String> shared = topNames();
    if (shared.isEmpty()) {
      add(reasons, OneEvent.NO_RARE_NAME.of());
    } else if (reasons.size() < 2) {
      add(reasons, OneEvent.ONLY_RARE_NAMES.of(Term.names(shared)));
    }
    if (reasons.size() < 2 && pair.features().get(Feature.PASSAGES) == 0) {
      add(reasons, OneEvent.NO_SENTENCE.of());
    }
    return sentence(reasons, OneEvent.SHARE_LITTLE);
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

  private Reason sides(OneEvent ground, Kind kind) {
    return ground.of(Term.names(most(pair.a(), kind)), Term.names(most(pair.b(), kind)));
  }

  private Reason subjects() {
    return OneEvent.OTHER_SUBJECT.of(Term.words(subject(pair.a())), Term.words(subject(pair.b())));
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

  private static void add(List<Reason> reasons, Reason reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /// Adds the names that no reason has told yet, not even as a part of another.
  private static void addNames(List<Reason> reasons, OneEvent ground, List<String> names) {
    String said =
        reasons.stream()
            .flatMap(r -> r.terms().stream())
            .map(t -> t instanceof Term.Names told ? String.join(" ", told.names()) : "")
            .collect(Collectors.joining(" "));
    List<String> fresh = names.stream().filter(n -> !said.contains(n)).toList();
    if (!fresh.isEmpty()) {
      add(reasons, ground.of(Term.names(fresh)));
    }
  }

  private static Reason sentence(List<Reason> reasons, OneEvent otherwise) {
    return reasons.isEmpty()
        ? otherwise.of()
        : OneEvent.BECAUSE.of(
            new Term.Sentence(reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))));
  }
}
