package org.variorum.model.reason;

/// How two answers to “where?” stand to each other.
public enum Places implements Ground {
  ONE_PLACE,
  ONE_PLACE_SPELLED_OTHERWISE,
  ONE_NAME,
  ONE_NAME_SPELLED_OTHERWISE,
  LIES_IN(2),
  SAYS_MORE_THAN(2),
  NO_FIXED_BORDERS,
  PART_OR_NEAR,
  TWO_PLACES(2),
  MAY_BE_ONE(2),
  ALL_ONE,
  ALL_ONE_SOME_NARROWER,
  ONE_ALSO_NAMES(1),
  MAY_DIFFER(2),
  ONE_NAMES(2),
  AND(2);

  private final int places;

  Places() {
    this(0);
  }

  Places(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
