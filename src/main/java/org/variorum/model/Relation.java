package org.variorum.model;

import java.util.Locale;

/// How two readings of one detail stand to each other.
public enum Relation {
  /// No other reading to stand to.
  NONE,
  SAME,
  /// One is more specific, the other vaguer.
  NARROWER,
  /// The same thing to another degree: "weakened", "eliminated".
  DEGREE,
  /// The same thing, said with another certainty.
  CERTAINTY,
  /// The same thing, on another's word.
  ATTRIBUTION,
  /// They cannot both hold.
  CONFLICTING,
  /// They cannot be compared, which is neither agreement nor conflict.
  INCOMPARABLE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How much a reader should heed it, from 0; what cannot be compared is heeded more than what is
  /// the same.
  public int gravity() {
    return switch (this) {
      case NONE -> 0;
      case SAME -> 1;
      case INCOMPARABLE -> 2;
      case NARROWER -> 3;
      case DEGREE -> 4;
      case CERTAINTY -> 5;
      case ATTRIBUTION -> 6;
      case CONFLICTING -> 7;
    };
  }

  /// The status of a finding whose worst pair of readings stands in this relation.
  public Status status() {
    return switch (this) {
      case NONE -> Status.UNIQUE;
      case SAME, INCOMPARABLE -> Status.AGREEING;
      case NARROWER, DEGREE, CERTAINTY, ATTRIBUTION -> Status.DIFFERING;
      case CONFLICTING -> Status.CONFLICTING;
    };
  }
}
