package org.variorum.compare.value;

import org.variorum.model.Relation;
import org.variorum.model.Value;

/// How two roles of one person stand to each other.
///
/// A person can have many roles, so two different ones are no conflict, unless they are two ties of
/// kinship to the same person: nobody is both mother and aunt of one child.
public final class RoleRelation {

  public Judgement judge(Value.Role a, Value.Role b) {
    NounPhrase x = NounPhrase.of(a.title());
    NounPhrase y = NounPhrase.of(b.title());
    String why = "“" + a.title() + "” and “" + b.title() + "”: ";
    Heads.Tie tie = Heads.tie(x.head(), y.head());
    return switch (tie) {
      case SAME -> sameHead(x, y, why);
      case WIDER -> new Judgement(Relation.NARROWER, why + "one word covers the other");
      case EXCLUSIVE ->
          x.complement().equals(y.complement())
              ? new Judgement(Relation.CONFLICTING, why + "nobody is both to one person")
              : new Judgement(Relation.INCOMPARABLE, why + "said with regard to different people");
      case NONE -> new Judgement(Relation.INCOMPARABLE, why + "one person can be both");
    };
  }

  private static Judgement sameHead(NounPhrase x, NounPhrase y, String why) {
    if (x.tells().equals(y.tells())) {
      return new Judgement(Relation.SAME, why + "the same role");
    }
    if (x.tells().containsAll(y.tells()) || y.tells().containsAll(x.tells())) {
      return new Judgement(Relation.NARROWER, why + "one says more of the same role");
    }
    return new Judgement(Relation.INCOMPARABLE, why + "the same word with different additions");
  }
}
