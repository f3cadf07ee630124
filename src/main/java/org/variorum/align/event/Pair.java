package org.variorum.align.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Kind;
import org.variorum.model.Passage;

/// Two reports, and what speaks for their telling of one event.
record Pair(Profile a, Profile b, Map<Feature, Double> features, CommonWords common) {
  private static final int PASSAGES = 3;
  private static final double MONTH = 30;

  /// Names of at most this weight ("New", "American") stand for nothing.
  private static final double COMMON_NAME = Math.log(6);

  /// @param passages of these two reports alone
  static Pair of(Profile a, Profile b, List<Passage> passages, CommonWords common) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.WORDS, cosine(a.words(), b.words(), common::weight));
    features.put(Feature.NAMES, cosine(a.names(), b.names(), common::weight));
    features.put(Feature.LEAD, (held(a, b, common) + held(b, a, common)) / 2);
    features.put(Feature.PEOPLE, shared(a.of(Kind.PERSON), b.of(Kind.PERSON)));
    features.put(Feature.OTHER_PEOPLE, strangers(a.of(Kind.PERSON), b.of(Kind.PERSON)));
    features.put(Feature.PLACES, shared(a.of(Kind.PLACE), b.of(Kind.PLACE)));
    features.put(Feature.OTHER_PLACES, strangers(a.of(Kind.PLACE), b.of(Kind.PLACE)));
    features.put(Feature.BODIES, shared(a.of(Kind.ORGANIZATION), b.of(Kind.ORGANIZATION)));
    features.put(Feature.ACTS, shared(a.of(Kind.EVENT), b.of(Kind.EVENT)));
    features.put(Feature.NUMBERS, Math.log1p(both(a.numbers(), b.numbers()).size()));
    features.put(Feature.PASSAGES, best(passages));
    features.put(Feature.COVERED, covered(a, b, passages));
    features.put(Feature.APART, Math.max(0, Math.log(daysApart(a, b) / MONTH)));
    features.put(Feature.OTHER_DAYS, otherDays(a.days().keySet(), b.days().keySet()));
    return new Pair(a, b, features, common);
  }

  /// How much a shared name stands out: how often both have it, and how rare it is elsewhere.
  double prominence(String name) {
    int often = Math.min(a.names().getOrDefault(name, 0), b.names().getOrDefault(name, 0));
    return often * (common.weight(name) - COMMON_NAME);
  }

  /// What both have, in a fixed order.
  static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  /// Days between their dates of publication; 0 where one is not known.
  static long daysApart(Profile a, Profile b) {
    return a.published()
        .flatMap(x -> b.published().map(y -> Math.abs(ChronoUnit.DAYS.between(x, y))))
        .orElse(0L);
  }

  private static double cosine(
      Map<String, Integer> a, Map<String, Integer> b, ToDoubleFunction<String> weight) {
    double dot = 0;
    for (var word : a.entrySet()) {
      Integer other = b.get(word.getKey());
      if (other != null) {
        double w = weight.applyAsDouble(word.getKey());
        dot += damped(word.getValue()) * damped(other) * w * w;
      }
    }
    double lengths = length(a, weight) * length(b, weight);
    return lengths == 0 ? 0 : dot / lengths;
  }

  private static double length(Map<String, Integer> words, ToDoubleFunction<String> weight) {
    return Math.sqrt(
        words.entrySet().stream()
            .mapToDouble(e -> {
              double w = damped(e.getValue()) * weight.applyAsDouble(e.getKey());
              return w * w;
            })
            .sum());
  }

  private static double damped(int count) {
    return 1 + Math.log(count);
  }

  private static double held(Profile of, Profile by, CommonWords common) {
    double all = 0;
    double held = 0;
    for (String name : of.leadNames()) {
      double weight = common.weight(name);
      all += weight;
      held += by.names().containsKey(name) ? weight : 0;
    }
    return all == 0 ? 0 : held / all;
  }

  /// The share of mentions that both have, of the fewer mentions.
  private static double shared(Map<String, Integer> a, Map<String, Integer> b) {
    int fewer = Math.min(sum(a), sum(b));
    int both = 0;
    for (var thing : a.entrySet()) {
      both += Math.min(thing.getValue(), b.getOrDefault(thing.getKey(), 0));
    }
    return fewer == 0 ? 0 : (double) both / fewer;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double strangers(Map<String, Integer> a, Map<String, Integer> b) {
    return a.isEmpty() || b.isEmpty() || !both(a.keySet(), b.keySet()).isEmpty() ? 0 : 1;
  }

  private static double best(List<Passage> passages) {
    return passages.stream()
            .mapToDouble(Passage::likeness)
            .map(l -> -l)
            .sorted()
            .limit(PASSAGES)
            .map(l -> -l)
            .sum()
        / PASSAGES;
  }

  private static double covered(Profile a, Profile b, List<Passage> passages) {
    return Math.max(covered(a, passages), covered(b, passages));
  }

  private static double covered(Profile of, List<Passage> passages) {
    int told = of.length();
    int both =
        passages.stream()
            .flatMap(p -> p.parts().stream())
            .filter(l -> l.report().equals(of.report().id()))
            .mapToInt(l -> l.span().length())
            .sum();
    return told == 0 ? 0 : Math.min(1, (double) both / told);
  }

  private static double otherDays(Set<LocalDate> a, Set<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<LocalDate> near = new HashSet<>();
    for (LocalDate day : a) {
      near.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
    return b.stream().anyMatch(near::contains) ? 0 : 1;
  }
}
