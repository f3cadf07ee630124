package org.variorum.align.passage;

import org.variorum.model.ReportId;
import org.variorum.model.Sentence;

/// A sentence as a vector of its terms, of length 1.
///
/// Terms are numbers, counted through all terms of the story in the order of the alphabet, so that
/// two sentences are compared by walking once through both.
///
/// @param number of the report, counted through those of the story in the order of their ids
/// @param at its place in its report, counted in sentences
/// @param terms in ascending order
/// @param weights one for each term; a rare term of the story weighs more
/// @param rare those of its terms that are rare in the story, in ascending order
record Weighted(
    ReportId report,
    int number,
    int at,
    Sentence sentence,
    int[] terms,
    double[] weights,
    int[] rare) {

  /// The cosine of the angle between two sentences: 1 for the same terms, 0 for none in common.
  double likeness(Weighted other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  int rareInCommon(Weighted other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < rare.length && j < other.rare.length) {
      int order = Integer.compare(rare[i], other.rare[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
