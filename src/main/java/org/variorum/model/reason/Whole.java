package org.variorum.model.reason;

/// Why a finding as a whole is what it is, whatever its values are.
public enum Whole implements Ground {
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

  Whole() {
    this(0);
  }

  Whole(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
