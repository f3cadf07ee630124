package org.variorum.align.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int SHORTEST_RARE = 4;

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
    Profile.Particulars one = a.particulars();
    Profile.Particulars other = b.particulars();
    features.put(Feature.NUMBERS, Math.log1p(both(one.numbers(), other.numbers()).size()));
    features.put(Feature.HOURS, Math.log1p(both(one.hours(), other.hours()).size()));
    features.put(Feature.AGES, Math.log1p(both(one.ages(), other.ages()).size()));
    features.put(Feature.DAYS, Collections.disjoint(one.days(), other.days()) ? 0.0 : 1.0);
    features.put(Feature.OTHER_DAYS, otherDays(one.days(), other.days()));
    boolean venues = !one.venues().isEmpty() && !other.venues().isEmpty();
    features.put(
        Feature.OTHER_VENUES,
        venues && Collections.disjoint(one.venues(), other.venues()) ? 1.0 : 0.0);
    features.put(Feature.RARE, rare(rare(a, common), rare(b, common)));
    features.put(Feature.OTHER_SUBJECT, otherSubject(a.of(Kind.PERSON), b.of(Kind.PERSON)));
    features.put(Feature.OTHER_NAME, (lacksTop(a, b, common) + lacksTop(b, a, common)) / 2);
    features.put(Feature.PASSAGES, best(passages));
    features.put(Feature.COVERED, covered(a, b, passages));
    features.put(Feature.APART, Math.max(0, Math.log(daysApart(a, b) / MONTH)));
    return new Pair(a, b, features, common);
  }

  /// How much a shared name stands out: how often both have it, and how rare it is elsewhere.
  double prominence(String name) {
    int often = Math.min(a.names().getOrDefault(name, 0), b.names().getOrDefault(name, 0));
    return often * (common.weight(name) - COMMON_NAME);
  }

  /// The words and names of a report that no event had which the counts are of.
  private static Set<String> rare(Profile report, CommonWords common) {
    Set<String> rare = new HashSet<>(report.words().keySet());
    rare.addAll(report.names().keySet());
    rare.removeIf(w -> w.length() < SHORTEST_RARE || common.weight(w) < common.most());
    return rare;
  }

  private static double rare(Set<String> a, Set<String> b) {
    int fewer = Math.max(1, Math.min(a.size(), b.size()));
    return Math.log1p(both(a, b).size() / Math.sqrt(fewer));
  }

  /// Of whom each tells most, and how much the other tells of them, for how much it tells of its own:
  /// 0 where it is one person, 1 where neither names the other's. A person named once is no subject.
  private static double otherSubject(Map<String, Integer> a, Map<String, Integer> b) {
    Optional<String> one = subject(a);
    Optional<String> other = subject(b);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return 0;
    }
    double told =
        (double) b.getOrDefault(one.get(), 0) / b.get(other.get())
            + (double) a.getOrDefault(other.get(), 0) / a.get(one.get());
    return 1 - Math.min(1, told);
  }

  /// The person whom a report names most, and more than once; the first by name of equals.
  static Optional<String> subject(Map<String, Integer> people) {
    return people.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// 1 where the other lacks the name that stands out most in a report.
  private static double lacksTop(Profile of, Profile by, CommonWords common) {
    return of.names().keySet().stream()
        .filter(n -> n.length() > 2)
        .max(
            Comparator.comparingDouble(
                    (String n) -> of.names().get(n) * (common.weight(n) - COMMON_NAME))
                .thenComparing(Comparator.reverseOrder()))
        .map(n -> by.names().containsKey(n) ? 0.0 : 1.0)
        .orElse(0.0);
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
