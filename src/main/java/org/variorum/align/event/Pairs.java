package org.variorum.align.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The pairs of reports that were weighed, and how likely each is of one event. Reports are named by
/// their place in the story.
final class Pairs {
  private final Map<Companions.Two, Pair> pairs = new HashMap<>();

  /// NaN where a pair was not weighed.
  private final double[][] same;

  Pairs(int reports) {
    same = new double[reports][reports];
    Arrays.stream(same).forEach(row -> Arrays.fill(row, Double.NaN));
  }

  void put(Companions.Two two, Pair pair, double likely) {
    pairs.put(two, pair);
    same[two.a()][two.b()] = likely;
    same[two.b()][two.a()] = likely;
  }

  /// Those with which a report was weighed, in order.
  IntStream companions(int report) {
    return IntStream.range(0, same.length).filter(i -> !Double.isNaN(same[report][i]));
  }

  Pair pair(int one, int other) {
    return pairs.get(Companions.Two.of(one, other));
  }

  /// How likely two reports are of one event; NaN where they were not weighed.
  double same(int one, int other) {
    return same[one][other];
  }

  /// The mean over those pairs across two groups that were weighed; 0 where none was.
  double mean(List<Integer> group, List<Integer> others) {
    return group.stream()
        .flatMapToDouble(a -> others.stream().mapToDouble(b -> same[a][b]))
        .filter(s -> !Double.isNaN(s))
        .average()
        .orElse(0);
  }

  /// The sum over the weighed pairs inside a group.
  double hold(List<Integer> group) {
    double sum = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        double likely = same[group.get(i)][group.get(j)];
        sum += Double.isNaN(likely) ? 0 : likely;
      }
    }
    return sum;
  }
}
