package org.variorum.model.reason;

/// Why something did not work that should have: what the system says, as a clause, and sentences
/// around it.
public enum Failure implements Ground {
  /// The code of a mistake of the program.
  MISTAKE(1),
  BECAUSE(1),
  /// The file, and the clause.
  OF_FILE(2),
  NO_ROOM,
  READ_ONLY,
  NO_LEAVE,
  IN_USE,
  GONE,
  THERE_ALREADY,
  A_FOLDER,
  NO_FOLDER,
  FOLDER_NOT_EMPTY,
  NAME_TOO_LONG,
  TOO_MANY_FILES,
  DISK_FAILS,
  NO_NETWORK,
  CONNECTION_REFUSED,
  CONNECTION_BROKE,
  TOO_SLOW,
  /// What the system says, in its own words.
  SAID(1),
  /// The system gives no reason.
  UNSAID;

  private final int places;

  Failure() {
    this(0);
  }

  Failure(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
