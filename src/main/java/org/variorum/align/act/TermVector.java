package org.variorum.align.act;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.align.passage.TermWeights;

/// The words of a sentence as a vector of length 1.
///
/// @param terms their keys, ascending
/// @param weights one for each
record TermVector(long[] terms, double[] weights) {

  /// @param inNews what a term weighs in any story
  static TermVector of(Set<String> terms, TermWeights inNews) {
    SortedMap<Long, Double> byKey = new TreeMap<>();
    terms.forEach(t -> byKey.put(Keys.of(t), inNews.of(t)));
    double length = Math.sqrt(byKey.values().stream().mapToDouble(w -> w * w).sum());
    return new TermVector(
        byKey.keySet().stream().mapToLong(Long::longValue).toArray(),
        byKey.values().stream().mapToDouble(w -> w / length).toArray());
  }

  /// The cosine of the angle between two sentences, from 0 to 1.
  double likeness(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(sum, 1);
  }
}
