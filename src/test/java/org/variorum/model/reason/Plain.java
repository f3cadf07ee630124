package org.variorum.model.reason;

/// Reasons for tests that do not care which.
public final class Plain {
  private Plain() {}

  /// A reason that says what it is given.
  public static Reason reason(String words) {
    return OneEvent.BECAUSE.of(Term.words(words));
  }
}
