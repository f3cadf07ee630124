package org.variorum.model.reason;

/// Why readings stand to each other as they do, whatever kind of value they give.
public enum Readings implements Ground {
  ONLY_ONE(1),
  HAVE(5),
  WITH_UPDATE(2),
  HIGHER_TOLL,
  CAN_HAVE_HAPPENED,
  MAY_BE_OF_TWO,
  SAY_THE_SAME,
  SAME_WORDS,
  NOT_COMPARABLE,
  ONE_NAMES_ONE_DESCRIBES,
  YOU_SAID_ONE,
  YOU_SAID_TWO;

  private final int places;

  Readings() {
    this(0);
  }

  Readings(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
