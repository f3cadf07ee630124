package org.variorum.model;

import java.util.Locale;

/// What a finding says of its readings. Ordered from the calmest to the most urgent.
public enum Status {
  /// One report alone gives it; the others are silent, which is no disagreement.
  UNIQUE,
  /// The readings are the same, however written.
  AGREEING,
  /// The readings are compatible but not the same, and a reader should see it.
  DIFFERING,
  /// The readings cannot all hold for the same thing at the same time.
  CONFLICTING;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
