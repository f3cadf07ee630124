package org.variorum.align.passage;

import java.util.Map;
import java.util.Set;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;

/// A sentence as a vector of its terms, of length 1.
///
/// @param at its place in its report, counted in sentences
/// @param weights of its terms; a rare term of the story weighs more
/// @param rare those of its terms that are rare in the story
record Weighted(
    ReportId report, int at, Sentence sentence, Map<String, Double> weights, Set<String> rare) {

  /// The cosine of the angle between two sentences: 1 for the same terms, 0 for none in common.
  double likeness(Weighted other) {
    Map<String, Double> few = weights.size() <= other.weights.size() ? weights : other.weights;
    Map<String, Double> many = few == weights ? other.weights : weights;
    double sum = 0;
    for (var term : few.entrySet()) {
      sum += term.getValue() * many.getOrDefault(term.getKey(), 0.0);
    }
    return sum;
  }

  long rareInCommon(Weighted other) {
    return rare.stream().filter(other.rare::contains).count();
  }
}
