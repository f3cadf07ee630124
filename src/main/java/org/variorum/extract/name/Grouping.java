package org.variorum.extract.name;

import java.util.List;
import java.util.stream.IntStream;

/// Merges things that were found to be one, by their indices. Groups are told by their least index,
/// so the result does not depend on the order of merging.
final class Grouping {
  private final int[] parent;

  Grouping(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  int group(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void merge(int a, int b) {
    int x = group(a);
    int y = group(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  List<Integer> members(int group) {
    return IntStream.range(0, parent.length).filter(i -> group(i) == group).boxed().toList();
  }
}
