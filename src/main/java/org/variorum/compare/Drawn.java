package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.compare.detail.Answer;
import org.variorum.model.Finding;
import org.variorum.model.Relation;
import org.variorum.model.reason.Reason;

/// What is drawn from answers to a detail that were chosen together, before a story says by which
/// letters its reports go and which of them are silent.
///
/// @param given the answers, and the value that each carries
/// @param worst how they stand to each other
/// @param update how time explains a conflict, where it does
/// @param passedOver other places that answer the question, each value once a report
record Drawn(
    Given given, Worst worst, Optional<Reason> update, List<Finding.PassedOver> passedOver) {

  /// @param answers in the order of the story
  /// @param canonical for each the value of all that mean the same
  record Given(List<Answer> answers, List<String> canonical) {}

  /// The worst pair of answers, and all that are not the same.
  ///
  /// @param one its place among the answers; 0 twice for a single answer
  /// @param why nothing for a single answer
  record Worst(
      Relation relation, int one, int other, Optional<Reason> why, List<Finding.Pair> unlike) {}
}
