package org.variorum.align.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.ReportId;

/// The pairs of acts of a story that are more probably one act than not, with all that this rests on:
/// the two acts, how rare their sense is in the story, and whether it is told too often for a sense
/// alone to make candidates. A pair of which none of this changed is taken over when a story changes.
///
/// @param sides of all acts, by report and then in the order of the text
/// @param begins the place of the first act of a report
/// @param crowded the meanings told too often
/// @param pairs the most probable first
record Weighed(
    List<Side> sides,
    Map<ReportId, Integer> begins,
    Map<String, Double> rarity,
    Set<String> crowded,
    List<Pair> pairs) {
  static final Weighed NOTHING = new Weighed(List.of(), Map.of(), Map.of(), Set.of(), List.of());

  /// From this probability on two mentions are taken for one act.
  static final double SAME = 0.5;

  /// Rarities are told apart by so many steps, so that one mention more seldom changes one.
  private static final double STEPS = 8;

  /// Two acts by place, `a < b`, with the probability that they are one.
  record Pair(int a, int b, double probability) {
    static final Comparator<Pair> ORDER =
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);
  }

  /// What is so of other acts; of these as much as holds is taken over.
  ///
  /// @param acts by report and then in the order of the text
  Weighed of(List<Act> acts, Weights weights) {
    Map<ReportId, Integer> first = new HashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      first.putIfAbsent(acts.get(i).report(), i);
    }
    Map<String, Double> rare = rarities(acts);
    Candidates candidates = new Candidates(acts);
    Set<String> crowds = candidates.crowded();
    Set<String> turned = new HashSet<>(crowds);
    turned.removeAll(crowded);
    crowded.stream().filter(m -> !crowds.contains(m)).forEach(turned::add);

    int[] now = new int[sides.size()];
    Arrays.fill(now, -1);
    BitSet changed = new BitSet(acts.size());
    List<Side> all = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      int old = place(act);
      boolean same =
          old >= 0
              && sides.get(old).act().equals(act)
              && rare.get(act.sense()).equals(rarity.get(act.sense()))
              && (turned.isEmpty() || candidates.meanings(i).stream().noneMatch(turned::contains));
      if (same) {
        now[old] = i;
      } else {
        changed.set(i);
      }
      all.add(same ? sides.get(old) : Side.of(act));
    }
    List<Pair> kept = new ArrayList<>();
    for (Pair pair : pairs) {
      if (now[pair.a()] >= 0 && now[pair.b()] >= 0) {
        kept.add(new Pair(now[pair.a()], now[pair.b()], pair.probability()));
      }
    }
    ActComparer comparer = new ActComparer(all, rare);
    List<Pair> fresh =
        changed.stream()
            .parallel()
            .boxed()
            .flatMap(one ->
                others(one, candidates.of(one), changed)
                    .mapToObj(other -> {
                      int a = Math.min(one, other);
                      int b = Math.max(one, other);
                      return new Pair(a, b, weights.probability(comparer.compare(a, b)));
                    })
                    .filter(p -> p.probability() >= SAME))
            .toList();
    return new Weighed(
        all,
        first,
        rare,
        crowds,
        Stream.concat(kept.stream(), fresh.stream()).sorted(Pair.ORDER).toList());
  }

  /// Where an act stood, if it did; -1 otherwise.
  private int place(Act act) {
    Integer begin = begins.get(act.report());
    int place = begin == null ? sides.size() : begin + act.event().index();
    boolean there = place < sides.size() && sides.get(place).act().report().equals(act.report());
    return there ? place : -1;
  }

  /// The candidates that an act that changed is to be compared with: of two that changed once.
  private static IntStream others(int act, BitSet candidates, BitSet changed) {
    return candidates.stream().filter(other -> other > act || other < act && !changed.get(other));
  }

  /// 1 for a sense told once a report, falling with the mean number of mentions.
  private static Map<String, Double> rarities(List<Act> acts) {
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Set<ReportId>> tellers = new HashMap<>();
    for (Act act : acts) {
      mentions.merge(act.sense(), 1, Integer::sum);
      tellers.computeIfAbsent(act.sense(), _ -> new HashSet<>()).add(act.report());
    }
    Map<String, Double> rarities = new HashMap<>();
    mentions.forEach((sense, n) ->
        rarities.put(sense, Math.rint(STEPS * tellers.get(sense).size() / n) / STEPS));
    return rarities;
  }
}
