package org.variorum.model.reason;

/// Why a store cannot be opened, read or written, and what can be done about it: plain sentences. The
/// first place is the file, or the folder.
public enum StoreTrouble implements Ground {
  IN_USE(1),
  NOT_OURS(1),
  FOREIGN(1),
  ABSENT(1),
  /// The file, how many backups there are, when the latest was made.
  MISSING(3),
  EARLIER(1),
  /// The file, its form, the latest form that is known.
  LATER(3),
  /// The file, and the step that differs.
  OTHER_HISTORY(2),
  ONLY_TO_READ(1),
  DAMAGED(1),
  NOTHING_TO_SAVE(1),
  NOT_REPAIRED(1),
  NO_BACKUP(1),
  TAKEN(1),
  /// Where the stories were to go, and where they are.
  NOT_MOVED(2),
  /// The folder, and a file in it.
  FOLDER(2),
  NO_FOLDER(1),
  READ_ONLY_FOLDER(1),
  READ_ONLY(1),
  UNREADABLE(1),
  FULL(1),
  NOT_OPENED(1),
  DISK_FAILS(1),
  TOO_LARGE(1),
  /// The file, and what SQLite says.
  FAILED(2),
  STILL_GONE(1),
  /// What holds it: [StoreText].
  HALF_A_CHARACTER(1);

  private final int places;

  StoreTrouble() {
    this(0);
  }

  StoreTrouble(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
