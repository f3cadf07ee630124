package org.variorum.model.name;

import org.variorum.model.reason.Naming;
import org.variorum.model.reason.Reason;

/// What two names have to do with each other, and why.
///
/// @param why a clause for a reader, such as "one gives the family name alone"
public record Likeness(Grade grade, Reason why) {

  /// From the closest to the farthest.
  public enum Grade {
    /// One name, but for case, accents and marks.
    SAME,
    /// One name in two spellings.
    SPELLING,
    /// One is a fuller form of the other: a middle name, a suffix, a short form spelled out.
    FULLER,
    /// One gives only a part that the other has: the family name or the given name.
    PART,
    /// They may name one, but what surrounds them must tell.
    MAYBE,
    /// They name two.
    DIFFERENT
  }

  public Likeness(Grade grade, Naming why) {
    this(grade, why.of());
  }

  /// Whether the names by themselves say that they name one.
  public boolean joins() {
    return switch (grade) {
      case SAME, SPELLING, FULLER -> true;
      case PART, MAYBE, DIFFERENT -> false;
    };
  }
}
