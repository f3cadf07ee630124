package org.variorum.model.reason;

/// What a repair saved of a damaged store, and what it could not.
public enum Salvaged implements Ground {
  /// How many stories, and how many reports.
  SAVED(2),
  NOTHING_LOST,
  SOME_LOST,
  FROM_BACKUP(1),
  KEPT_AS(1),
  NOTHING_READ,
  NO_BACKUP,
  LOGS_DAMAGED,
  /// The title of a story, how many reports it has, how many marks.
  STORY(3),
  LOST(1),
  REPORT(1),
  LOG,
  ORIGINAL(1),
  /// How many marks there ever were, and how many there are.
  PERHAPS_MARKS(2),
  /// The title of a story that has lost its own.
  TITLE(1);

  private final int places;

  Salvaged() {
    this(0);
  }

  Salvaged(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
