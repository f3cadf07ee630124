package org.variorum.model.reason;

/// In what a store is not as it was written: a sentence each.
public enum StoreFault implements Ground {
  /// What SQLite found.
  FILE_DAMAGED(1),
  /// The table of the row, and that of what it belongs to.
  ROW_ALONE(2),
  NOT_THE_ORIGINAL(1),
  /// The title of the story, and the number of the entry.
  LOG_CHANGED(2),
  /// The title of the story, and the report.
  NOT_IN_LOG(2);

  private final int places;

  StoreFault() {
    this(0);
  }

  StoreFault(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
