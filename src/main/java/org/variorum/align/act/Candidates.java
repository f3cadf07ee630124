package org.variorum.align.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which event mentions are compared: those that share a sense or a meaning. Safe for several
/// threads.
final class Candidates {
  /// More mentions than this of one sense a report: then only those that share a participant or a
  /// passage are candidates, which keeps the cost near-linear.
  private static final int CROWD = 12;

  private final List<Act> acts;
  private final List<Set<String>> meanings;
  private final Map<String, List<Integer>> byMeaning;
  private final Map<Object, List<Integer>> byNeighbour;
  private final long crowd;

  Candidates(List<Act> acts) {
    this.acts = acts;
    meanings = acts.stream().map(Candidates::meanings).toList();
    byMeaning = index(meanings);
    byNeighbour = index(acts.stream().map(Candidates::neighbours).toList());
    crowd = CROWD * Math.max(1, acts.stream().map(Act::report).distinct().count());
  }

  /// The candidates for one act among those behind it, ascending.
  ///
  /// @param act its place in the list of all
  IntStream after(int act) {
    BitSet after = new BitSet(acts.size());
    for (String meaning : meanings.get(act)) {
      List<Integer> same = byMeaning.getOrDefault(meaning, List.of());
      if (same.size() <= crowd) {
        same.forEach(after::set);
      } else {
        neighbours(acts.get(act)).stream()
            .flatMap(n -> byNeighbour.getOrDefault(n, List.of()).stream())
            .filter(other -> meanings.get(other).contains(meaning))
            .forEach(after::set);
      }
    }
    after.clear(0, act + 1);
    return after.stream();
  }

  private static Set<String> meanings(Act act) {
    Set<String> keys = new LinkedHashSet<>(act.event().kin());
    keys.add("=" + act.sense());
    return keys;
  }

  /// Passages, by number, and whom it befell.
  private static Set<Object> neighbours(Act act) {
    Set<Object> keys = new LinkedHashSet<>(act.passages());
    keys.addAll(act.patients());
    return keys;
  }

  private static <K> Map<K, List<Integer>> index(List<Set<K>> keys) {
    Map<K, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (K key : keys.get(i)) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    return index;
  }
}
