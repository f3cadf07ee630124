package org.variorum.compare;

import org.variorum.compare.detail.Answer;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/// How two answers to one question stand to each other.
final class Judge {
  record Judgement(Relation relation, String why) {}

  Judgement judge(Answer a, Answer b) {
    return judge(a.value(), b.value());
  }

  private Judgement judge(Value a, Value b) {
    if (a.normal().equalsIgnoreCase(b.normal())) {
      return new Judgement(Relation.SAME, "they say the same");
    }
    return new Judgement(Relation.INCOMPARABLE, "they cannot be compared");
  }
}
