package org.variorum.compare.value;

import org.variorum.model.Value;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// How two scores stand to each other. Which side had more is not asked here: reports name the
/// winner in words, and print the numbers in either order.
public final class ScoreRelation {
  private ScoreRelation() {}

  public static Judgement of(Value.Score a, Value.Score b) {
    if (!a.of().isEmpty() && !b.of().isEmpty() && !a.of().equals(b.of())) {
      return Judgement.incomparable(Numbers.ONE_COUNTS, Term.word(a.of()), Term.word(b.of()));
    }
    return a.more() == b.more() && a.less() == b.less()
        ? Judgement.same(Numbers.ONE_SCORE)
        : Judgement.conflicting(
            Numbers.SCORE_IS_NOT,
            Term.figure(a.more()),
            Term.figure(a.less()),
            Term.figure(b.more()),
            Term.figure(b.less()));
  }
}
