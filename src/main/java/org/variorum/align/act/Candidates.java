package org.variorum.align.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which event mentions are compared: those that share a sense or a meaning. Safe for several
/// threads.
final class Candidates {
  /// More mentions than this of one sense a report: then only those that share a participant or a
  /// passage are candidates, which keeps the cost near-linear.
  private static final int CROWD = 12;

  private final List<Act> acts;
  private final List<Set<String>> meanings;
  private final Map<String, List<Integer>> byMeaning;
  private final Map<String, List<Integer>> byNeighbour;
  private final Set<String> crowded = new HashSet<>();

  Candidates(List<Act> acts) {
    this.acts = acts;
    meanings = acts.stream().map(Candidates::meanings).toList();
    byMeaning = index(meanings);
    byNeighbour = index(acts.stream().map(Candidates::neighbours).toList());
    long crowd = CROWD * Math.max(1, acts.stream().map(Act::report).distinct().count());
    byMeaning.forEach((meaning, all) -> {
      if (all.size() > crowd) {
        crowded.add(meaning);
      }
    });
  }

  /// The meanings that are told too often to tell anything by themselves.
  Set<String> crowded() {
    return Set.copyOf(crowded);
  }

  /// The meanings of an act, by its place in the list of all.
  Set<String> meanings(int act) {
    return meanings.get(act);
  }

  /// The candidates for one act, ascending; itself is one.
  BitSet of(int act) {
    BitSet candidates = new BitSet(acts.size());
    for (String meaning : meanings.get(act)) {
      if (crowded.contains(meaning)) {
        neighbours(acts.get(act)).stream()
            .flatMap(n -> byNeighbour.getOrDefault(n, List.of()).stream())
            .filter(other -> meanings.get(other).contains(meaning))
            .forEach(candidates::set);
      } else {
        byMeaning.getOrDefault(meaning, List.of()).forEach(candidates::set);
      }
    }
    return candidates;
  }

  private static Set<String> meanings(Act act) {
    Set<String> keys = new LinkedHashSet<>(act.event().kin());
    keys.add("=" + act.sense());
    return keys;
  }

  /// Passages, and whom it befell.
  private static Set<String> neighbours(Act act) {
    Set<String> keys = new LinkedHashSet<>();
    act.passages().forEach(p -> keys.add("passage " + p));
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
