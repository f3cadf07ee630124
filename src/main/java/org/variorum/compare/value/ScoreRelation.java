package org.variorum.compare.value;

import org.variorum.model.Value;

/// How two scores stand to each other. Which side had more is not asked here: reports name the
/// winner in words, and print the numbers in either order.
public final class ScoreRelation {
  private ScoreRelation() {}

  public static Judgement of(Value.Score a, Value.Score b) {
    if (!a.of().isEmpty() && !b.of().isEmpty() && !a.of().equals(b.of())) {
      return Judgement.incomparable("one counts " + a.of() + ", the other " + b.of());
    }
    return a.more() == b.more() && a.less() == b.less()
        ? Judgement.same("the same score")
        : Judgement.conflicting(
            a.more() + " to " + a.less() + " is not " + b.more() + " to " + b.less());
  }
}
