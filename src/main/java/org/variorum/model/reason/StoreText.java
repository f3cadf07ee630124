package org.variorum.model.reason;

/// What of the user's is kept in a store: the subject of a sentence.
public enum StoreText implements Ground {
  TITLE,
  TEXT_OF(1),
  SETTING(1),
  NAME,
  TAG,
  PASSAGE,
  NOTE,
  MARK;

  private final int places;

  StoreText() {
    this(0);
  }

  StoreText(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
