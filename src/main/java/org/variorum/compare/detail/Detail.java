package org.variorum.compare.detail;

import java.util.List;
import org.variorum.model.Kind;

/// One question that reports answer, with all the answers found.
///
/// @param topic as a reader would ask it: "operations · where"
/// @param answers any number a report, in the order of reports and texts
/// @param exclusive whether only one value can be true, so that different ones conflict
/// @param backed whether answers without a context are there only to back others up, and answer
///     nothing by themselves
public record Detail(
    Kind kind, String topic, List<Answer> answers, boolean exclusive, boolean backed) {
  public Detail {
    answers = answers.stream().sorted(Answer.ORDER).toList();
  }

  /// A detail each of whose answers counts.
  public Detail(Kind kind, String topic, List<Answer> answers, boolean exclusive) {
    this(kind, topic, answers, exclusive, false);
  }

  /// The same question with other answers.
  public Detail with(List<Answer> others) {
    return new Detail(kind, topic, others, exclusive, backed);
  }
}
