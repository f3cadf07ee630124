package org.variorum.model.reason;

/// Why a language was not installed or removed: sentences that say what to do.
public enum PackTrouble implements Ground {
  /// The code of the language, and the codes that have a pack.
  UNKNOWN(2),
  /// The host.
  NO_HOST(1),
  NO_ANSWER(1),
  CERTIFICATE(1),
  /// The host, and its answer.
  SITE_REFUSED(2),
  SILENCE(1),
  BROKEN_OFF(1),
  /// Megabytes needed, and there; the folder.
  NO_ROOM(3),
  /// The folder, and what the system says.
  NO_LEAVE(2),
  BUSY,
  /// The host.
  WRONG_CONTENT(1),
  /// The file, the name of the archive, and its address.
  NOT_THE_ARCHIVE(3),
  /// The file, and what the system says.
  UNREADABLE(2);

  private final int places;

  PackTrouble() {
    this(0);
  }

  PackTrouble(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
