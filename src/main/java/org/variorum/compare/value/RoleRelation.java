package org.variorum.compare.value;

import java.util.regex.Pattern;
import org.variorum.model.Value;
import org.variorum.model.reason.Descriptions;

/// How two roles of one person stand to each other.
///
/// A person can have many roles, so two different ones are no conflict, unless they are two ties of
/// kinship to the same person – nobody is both mother and aunt of one child – or the same office of
/// two departments.
public final class RoleRelation {
  /// Of an office that is no longer held, another may follow.
  private static final Pattern PAST = Pattern.compile("(?i)\\b(former|then|late|ex|retired)\\b");

  public Judgement judge(Value.Role a, Value.Role b) {
    NounPhrase x = NounPhrase.of(a.title());
    NounPhrase y = NounPhrase.of(b.title());
    Heads.Tie tie = Heads.tie(x.head(), y.head());
    return switch (tie) {
      case SAME ->
          !isPast(a) && !isPast(b) && Portfolios.exclude(x, y)
              ? Judgement.conflicting(Descriptions.TWO_OFFICES)
              : sameHead(x, y);
      case WIDER -> Judgement.narrower(Descriptions.COVERS);
      case EXCLUSIVE ->
          x.complement().equals(y.complement())
              ? Judgement.conflicting(Descriptions.NOBODY_IS_BOTH)
              : Judgement.incomparable(Descriptions.TO_OTHER_PEOPLE);
      case NONE -> Judgement.incomparable(Descriptions.CAN_BE_BOTH);
    };
  }

  /// Whether a role is an office that one person alone holds, and no other beside it.
  public static boolean isOffice(Value.Role role) {
    return Portfolios.isOffice(NounPhrase.of(role.title()));
  }

  private static boolean isPast(Value.Role role) {
    return PAST.matcher(role.title()).find();
  }

  private static Judgement sameHead(NounPhrase x, NounPhrase y) {
    if (x.tells().equals(y.tells())) {
      return Judgement.same(Descriptions.ONE_ROLE);
    }
    if (x.tells().containsAll(y.tells()) || y.tells().containsAll(x.tells())) {
      return Judgement.narrower(Descriptions.MORE_OF_THE_ROLE);
    }
    return Judgement.incomparable(Descriptions.OTHER_ADDITIONS);
  }
}
