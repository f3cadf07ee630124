package org.variorum.model;

import java.util.Locale;

/// How firmly something is said to be so. Ordered from the weakest to the strongest.
public enum Certainty {
  DENIED,
  ALLEGED,
  CLAIMED,
  SAID,
  CONFIRMED,
  /// The report says it in its own voice.
  STATED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
