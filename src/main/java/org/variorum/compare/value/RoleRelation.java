package org.variorum.compare.value;

import org.variorum.model.Value;

/// How two roles of one person stand to each other.
///
/// A person can have many roles, so two different ones are no conflict, unless they are two ties of
/// kinship to the same person: nobody is both mother and aunt of one child.
public final class RoleRelation {

  public Judgement judge(Value.Role a, Value.Role b) {
    NounPhrase x = NounPhrase.of(a.title());
    NounPhrase y = NounPhrase.of(b.title());
    Heads.Tie tie = Heads.tie(x.head(), y.head());
    return switch (tie) {
      case SAME -> sameHead(x, y);
      case WIDER -> Judgement.narrower("one word covers the other");
      case EXCLUSIVE ->
          x.complement().equals(y.complement())
              ? Judgement.conflicting("nobody is both to one person")
              : Judgement.incomparable("said with regard to different people");
      case NONE -> Judgement.incomparable("one person can be both");
    };
  }

  private static Judgement sameHead(NounPhrase x, NounPhrase y) {
    if (x.tells().equals(y.tells())) {
      return Judgement.same("the same role");
    }
    if (x.tells().containsAll(y.tells()) || y.tells().containsAll(x.tells())) {
      return Judgement.narrower("one says more of the same role");
    }
    return Judgement.incomparable("the same word with different additions");
  }
}
