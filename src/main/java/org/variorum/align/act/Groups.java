package org.variorum.align.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups that grow by average likeness.
final class Groups {
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
  void join(Weighed.Pair pair) {
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
    boolean enough = sum[0] / Math.max(sum[1], most / 2) >= Weighed.SAME / 2 && sum[1] >= most / 3;
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
