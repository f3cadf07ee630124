package org.variorum.model.reason;

/// What two names have to do with each other.
public enum Naming implements Ground {
  THE_SAME,
  SET_APART_OTHERWISE,
  OTHER_ORDER,
  SPELLED_OTHERWISE,
  BOTH_SPELLED_OTHERWISE,
  SECOND_FAMILY_NAME,
  SHARE_A_PART,
  BY_MIDDLE_NAME,
  SHORT_FORM,
  FULLER,
  FAMILY_ALONE,
  GIVEN_ALONE,
  MIDDLE_ALONE,
  MUCH_LIKE_FAMILY,
  OTHER_SUFFIXES,
  OTHER_GIVEN,
  OTHER_MIDDLE,
  OTHER_FAMILY,
  OTHER,
  TWO_OF_ONE_BODY,
  INITIALS,
  TWO_WELL_KNOWN,
  SAME_WORDS,
  SHORTENED,
  LAST_PART,
  TRANSLATED,
  AND_NOBODY_ELSE(1),
  AND_HARDLY_ANYBODY(1),
  ONE_PLACE,
  YOU_SAID_ONE;

  private final int places;

  Naming() {
    this(0);
  }

  Naming(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
