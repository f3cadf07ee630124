package org.variorum.model;

import java.util.Locale;
import org.variorum.model.reason.Reason;

/// Whether reports tell of one event, and why it seems so.
public record SameEvent(Verdict verdict, Reason why) {

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
