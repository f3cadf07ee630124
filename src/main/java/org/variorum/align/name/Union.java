package org.variorum.align.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Groups of nodes that grow together, each with its members. Two groups with members that must stay
/// apart do not become one.
final class Union {
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();

  private final Optional<? extends BiPredicate<Integer, Integer>> apart;

  /// @param apart whether two nodes must not be in one group, where any must not
  Union(int size, Optional<? extends BiPredicate<Integer, Integer>> apart) {
    this.apart = apart;
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  int group(int i) {
    return parent[i];
  }

  List<Integer> members(int i) {
    return members.get(parent[i]);
  }

  boolean same(int a, int b) {
    return parent[a] == parent[b];
  }

  private boolean mustStayApart(int x, int y) {
    return apart
        .filter(told ->
            members.get(x).stream()
                .anyMatch(a -> members.get(y).stream().anyMatch(b -> told.test(a, b))))
        .isPresent();
  }

  /// Moves the smaller group's members to the larger one, so that all merges together cost
  /// `n log n`.
  void merge(int a, int b) {
    int x = parent[a];
    int y = parent[b];
    if (x == y || mustStayApart(x, y)) {
      return;
    }
    int to = members.get(x).size() >= members.get(y).size() ? x : y;
    int from = to == x ? y : x;
    for (int moved : members.get(from)) {
      parent[moved] = to;
      members.get(to).add(moved);
    }
    members.get(from).clear();
  }
}
