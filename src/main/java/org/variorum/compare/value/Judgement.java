package org.variorum.compare.value;

import org.variorum.model.Relation;
import org.variorum.model.reason.Ground;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// How two values stand to each other, and why.
///
/// @param why a short plain clause that a sentence can end with: "both are 2 September 2024"
public record Judgement(Relation relation, Reason why) {
  Judgement(Relation relation, Ground ground, Term... terms) {
    this(relation, ground.of(terms));
  }

  public static Judgement same(Reason why) {
    return new Judgement(Relation.SAME, why);
  }

  public static Judgement same(Ground ground, Term... terms) {
    return same(ground.of(terms));
  }

  public static Judgement narrower(Reason why) {
    return new Judgement(Relation.NARROWER, why);
  }

  public static Judgement narrower(Ground ground, Term... terms) {
    return narrower(ground.of(terms));
  }

  public static Judgement conflicting(Reason why) {
    return new Judgement(Relation.CONFLICTING, why);
  }

  public static Judgement conflicting(Ground ground, Term... terms) {
    return conflicting(ground.of(terms));
  }

  public static Judgement incomparable(Reason why) {
    return new Judgement(Relation.INCOMPARABLE, why);
  }

  public static Judgement incomparable(Ground ground, Term... terms) {
    return incomparable(ground.of(terms));
  }
}
