package org.variorum.model.mark;

/// How a mark stands to the story as it is now.
public enum Standing {
  /// What it was made on is as it was.
  GOOD,
  /// Some of the words it was made on are no longer there.
  TEXT_CHANGED,
  /// The words are there, but the finding has lost a reading or has a new one.
  READINGS_CHANGED,
  /// What it was made on is gone.
  ORPHANED;

  /// Whether what it was made on is there, but not as it was.
  public boolean isStale() {
    return this == TEXT_CHANGED || this == READINGS_CHANGED;
  }
}
