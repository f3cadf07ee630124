package org.variorum.model.reason;

/// Why something could not be read or fetched, and what can be done about it: one or two plain
/// sentences.
public enum Refusal implements Ground {
  DAMAGED(1),
  UNUSUAL,
  LOCKED(1),
  NO_ARTICLE_IN_PAGE,
  NO_ARTICLE_IN_ARCHIVE,
  NO_TEXT_IN_DOCUMENT,
  NO_TEXT_IN_MAIL(1),
  SCANNED,
  TOO_MANY_PAGES(1),
  BINARY,
  UNKNOWN_ENCODING,
  EMPTY,
  BLANK,
  TOO_LONG,
  UNPACKS_TOO_LARGE,
  FILE_TOO_LARGE(2),
  TEXT_TOO_LARGE(2),
  LOCKED_KIND(1),
  OLD_KIND(1),
  PACKED_KIND(1),
  OTHER_KIND(1),
  NOT_FROM_A_FOLDER,
  FOLDER,
  FOLDER_UNREADABLE,
  FOLDER_WITHOUT_FILES,
  FOLDER_UNREADABLE_BECAUSE(1),
  NO_SUCH_FILE,
  NO_LEAVE,
  FILE_UNREADABLE(1),
  LEADS_ROUND,
  LEADS_NOWHERE(1),
  STOPPED,
  NO_SUCH_SITE(1),
  BAD_CERTIFICATE(1),
  NO_ANSWER(1),
  NOT_FETCHED(1),
  TOO_SLOW(1),
  ANSWER_TOO_LARGE(1),
  NOT_FOR_PROGRAMS(1),
  WITHHELD(1),
  NO_SUCH_PAGE(1),
  SITE_FAILED(1),
  NO_DOSSIER,
  DOSSIER_WITHOUT_STORY,
  DOSSIER_OF_LATER_VERSION(1),
  DOSSIER_STORY_DAMAGED,
  DOSSIER_REPORT_MISSING,
  DOSSIER_TOO_MANY_FILES(1),
  DOSSIER_TOO_LARGE(1);

  private final int places;

  Refusal() {
    this(0);
  }

  Refusal(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
