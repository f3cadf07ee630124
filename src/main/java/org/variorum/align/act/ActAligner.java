package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.variorum.model.Chain;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;

/// Brings together the event mentions that tell of the same act.
///
/// Two mentions are candidates if they share a sense or a meaning; how probable it is that they are
/// one is a logistic function of stated features. Groups grow from the most probable pair on, and
/// two groups become one only while the mean over all their pairs stays probable, so that a chain
/// of doubtful links cannot join strangers.
public final class ActAligner {
  /// From this probability on two mentions are taken for one act.
  private static final double SAME = 0.5;

  private final Weights weights = Weights.load();

  /// @param extractions of all reports; the order changes nothing
  /// @param chains of persons, organisations and places
  /// @return groups in a stable order; every event of the extractions stands in exactly one
  public List<EventGroup> align(
      Collection<Extraction> extractions, List<Passage> passages, List<Chain> chains) {
    List<Act> acts = new Acts(extractions, passages, chains).all();
    ActComparer comparer = new ActComparer(acts, rarity(acts, extractions.size()));
    Groups groups = new Groups(acts.size());
    for (Pair pair : pairs(acts, comparer, weights)) {
      groups.join(pair);
    }
    return groups.lists().stream()
        .map(members -> group(members.stream().map(acts::get).toList()))
        .toList();
  }

  /// Two acts by index, `a < b`, with the probability that they are one.
  record Pair(int a, int b, double probability) {}

  /// The pairs that are more probably one act than not, the most probable first. No other pair can
  /// bring groups together.
  private static Pair[] pairs(List<Act> acts, ActComparer comparer, Weights weights) {
    Candidates candidates = new Candidates(acts);
    return IntStream.range(0, acts.size())
        .parallel()
        .boxed()
        .flatMap(a ->
            candidates
                .after(a)
                .mapToObj(b -> new Pair(a, b, weights.probability(comparer.compare(a, b))))
                .filter(p -> p.probability() >= SAME))
        .sorted(
            Comparator.comparingDouble(Pair::probability)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b))
        .toArray(Pair[]::new);
  }

  /// 1 for a sense told once a report, falling with the mean number of mentions.
  static Map<String, Double> rarity(List<Act> acts, int reports) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Set<ReportId>> tellers = new HashMap<>();
    for (Act act : acts) {
      mentions.merge(act.sense(), 1, Integer::sum);
      tellers.computeIfAbsent(act.sense(), _ -> new HashSet<>()).add(act.report());
    }
    Map<String, Double> rarity = new HashMap<>();
    mentions.forEach((sense, n) -> rarity.put(sense, (double) tellers.get(sense).size() / n));
    return rarity;
  }

  private static EventGroup group(List<Act> acts) {
    Map<String, Integer> senses = new TreeMap<>();
    acts.forEach(a -> senses.merge(a.sense(), 1, Integer::sum));
    String sense =
        senses.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    List<EventGroup.Link> links = new ArrayList<>();
    for (Act act : acts) {
      Event event = act.event();
      links.add(new EventGroup.Link(act.report(), event.index()));
    }
    return new EventGroup(sense, links);
  }

  /// Groups that grow by average likeness.
  private static final class Groups {
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final int[] group;

    /// For each group those that it has candidate pairs with: the sum of their probabilities and
    /// their number.
    private final List<Map<Integer, double[]>> between = new ArrayList<>();

    Groups(int size) {
      group = new int[size];
      for (int i = 0; i < size; i++) {
        group[i] = i;
        members.put(i, new ArrayList<>(List.of(i)));
        between.add(new HashMap<>());
      }
    }

    /// Pairs come from the most probable to the least; a pair that was never a candidate counts as
    /// improbable, by half.
    void join(Pair pair) {
      int a = group[pair.a()];
      int b = group[pair.b()];
      if (a == b) {
        return;
      }
      double[] sum = between(a, b);
      sum[0] += pair.probability();
      sum[1]++;
      merge(a, b, sum);
    }

    private void merge(int a, int b, double[] sum) {
      double most = (double) members.get(a).size() * members.get(b).size();
      boolean enough = sum[0] / Math.max(sum[1], most / 2) >= SAME / 2 && sum[1] >= most / 3;
      if (!enough) {
        return;
      }
      int into = Math.min(a, b);
      int gone = Math.max(a, b);
      for (int member : members.get(gone)) {
        group[member] = into;
      }
      members.get(into).addAll(members.remove(gone));
      between
          .get(gone)
          .forEach((other, moved) -> {
            between.get(other).remove(gone);
            if (other != into) {
              double[] kept = between(into, other);
              kept[0] += moved[0];
              kept[1] += moved[1];
            }
          });
      between.get(gone).clear();
    }

    /// One array for both directions.
    private double[] between(int a, int b) {
      return between
          .get(a)
          .computeIfAbsent(
              b,
              _ -> {
                double[] sum = new double[2];
                between.get(b).put(a, sum);
                return sum;
              });
    }

    List<List<Integer>> lists() {
      return members.values().stream().map(m -> m.stream().sorted().toList()).toList();
    }
  }
}
