package org.variorum.align.passage;

import java.util.Arrays;

/// The best matches of one sentence, one in each other report that has a candidate; kept in arrays,
/// since a large story has millions.
final class Row {
  private int[] reports = new int[4];
  private int[] first = new int[4];
  private double[] likeness = new double[4];
  private double[] second = new double[4];
  private int size;

  /// Takes a candidate into account. Candidates come by report, and in the order of the text.
  ///
  /// @param vectors by which places the candidates are neighbours: a neighbour of the best is no
  ///     rival, it tells more of the same
  void offer(int candidate, double alike, java.util.List<Weighted> vectors) {
    Weighted offered = vectors.get(candidate);
    if (size == 0 || reports[size - 1] != offered.number()) {
      begin(offered.number(), candidate, alike);
      return;
    }
    int i = size - 1;
    boolean neighbours = Math.abs(vectors.get(first[i]).at() - offered.at()) == 1;
    if (alike > likeness[i]) {
      // The one beaten has all its own rivals; the new one has none yet.
      second[i] = neighbours ? second[i] : likeness[i];
      first[i] = candidate;
      likeness[i] = alike;
    } else {
      second[i] = Math.max(second[i], neighbours ? 0 : alike);
    }
  }

  private void begin(int report, int candidate, double alike) {
    if (size == reports.length) {
      reports = Arrays.copyOf(reports, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      likeness = Arrays.copyOf(likeness, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
    }
    reports[size] = report;
    first[size] = candidate;
    likeness[size] = alike;
    size++;
  }

  int size() {
    return size;
  }

  /// The place in this row of a report; negative where it has no candidate.
  int of(int report) {
    return Arrays.binarySearch(reports, 0, size, report);
  }

  /// The best match, an index into the list of vectors.
  int first(int i) {
    return first[i];
  }

  double likeness(int i) {
    return likeness[i];
  }

  /// How alike the next best is, 0 where there is none.
  double second(int i) {
    return second[i];
  }
}
