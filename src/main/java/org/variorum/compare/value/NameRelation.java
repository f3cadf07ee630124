package org.variorum.compare.value;

import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.name.Bodies;
import org.variorum.model.name.Likeness;
import org.variorum.model.name.PersonNames;
import org.variorum.model.reason.Reason;

/// How two names that answer one question stand to each other.
///
/// A middle name, a suffix, a short form or another spelling makes no difference that a reader must
/// see, so such names are the same. A name of which only the family or the given name is left is
/// vaguer than the whole.
public final class NameRelation {

  public Judgement judge(Value.Person a, Value.Person b) {
    Likeness likeness = PersonNames.compare(a.name(), b.name());
    Reason why = likeness.why();
    return switch (likeness.grade()) {
      case SAME, SPELLING, FULLER -> new Judgement(Relation.SAME, why);
      case PART -> new Judgement(Relation.NARROWER, why);
      case MAYBE -> new Judgement(Relation.INCOMPARABLE, why);
      case DIFFERENT -> new Judgement(Relation.CONFLICTING, why);
    };
  }

  /// Names of bodies conflict only where they name two bodies of one sort, "Mercy Hospital" and "St.
  /// John Hospital", or are spelled so alike that one must be a slip for the other; otherwise a body
  /// may go by both ("the Taliban", "the Islamic Emirate").
  public Judgement judge(Value.Organization a, Value.Organization b) {
    Likeness likeness = Bodies.compare(a.name(), b.name());
    Reason why = likeness.why();
    return switch (likeness.grade()) {
      case SAME, SPELLING, FULLER -> new Judgement(Relation.SAME, why);
      case PART -> new Judgement(Relation.NARROWER, why);
      case MAYBE -> new Judgement(Relation.INCOMPARABLE, why);
      case DIFFERENT ->
          new Judgement(
              Bodies.areRivals(a.name(), b.name()) ? Relation.CONFLICTING : Relation.INCOMPARABLE,
              why);
    };
  }
}
