package org.variorum.compare.detail;

import java.util.List;
import org.variorum.model.Kind;

/// One question that reports answer, with all the answers found.
///
/// @param topic as a reader would ask it: "operations · where"
/// @param answers any number a report, in the order of reports and texts
/// @param exclusive whether only one value can be true, so that different ones conflict
public record Detail(Kind kind, String topic, List<Answer> answers, boolean exclusive) {
  public Detail {
    answers = answers.stream().sorted(Answer.ORDER).toList();
  }
}
