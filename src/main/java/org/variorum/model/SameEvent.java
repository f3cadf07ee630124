package org.variorum.model;

import java.util.Locale;

/// Whether reports tell of one event, and why it seems so.
public record SameEvent(Verdict verdict, String why) {

  /// The answer to "is this the same event?".
  public enum Verdict {
    SAME,
    DOUBTFUL,
    DIFFERENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
