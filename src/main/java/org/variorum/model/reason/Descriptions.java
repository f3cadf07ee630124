package org.variorum.model.reason;

/// How two descriptions or roles stand to each other.
public enum Descriptions implements Ground {
  COVERS,
  EXCLUDE,
  MAY_BE_OF_ONE,
  THE_SAME,
  ONE_SAYS_MORE,
  SIDE_BY_SIDE,
  ONE_NAMES_THE_COUNTRY,
  EACH_ITS_OWN,
  OTHER_COUNTRIES,
  ONE_SAYS_NONE,
  IS_NOT(2),
  WORD_EXCLUDES(2),
  NOBODY_IS_BOTH,
  TWO_OFFICES,
  TO_OTHER_PEOPLE,
  CAN_BE_BOTH,
  ONE_ROLE,
  MORE_OF_THE_ROLE,
  OTHER_ADDITIONS;

  private final int places;

  Descriptions() {
    this(0);
  }

  Descriptions(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
