package org.variorum.compare.value;

import org.variorum.model.Relation;

/// How two values stand to each other, and why.
///
/// @param why a short plain clause that a sentence can end with: "both are 2 September 2024"
public record Judgement(Relation relation, String why) {
  public static Judgement same(String why) {
    return new Judgement(Relation.SAME, why);
  }

  public static Judgement narrower(String why) {
    return new Judgement(Relation.NARROWER, why);
  }

  public static Judgement conflicting(String why) {
    return new Judgement(Relation.CONFLICTING, why);
  }

  public static Judgement incomparable(String why) {
    return new Judgement(Relation.INCOMPARABLE, why);
  }
}
