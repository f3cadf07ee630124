package org.variorum.model.reason;

/// How what is said to have been done, and on whose word, stands to each other.
public enum Acts implements Ground {
  EXCLUDE(2),
  GOES_FURTHER(2),
  TWO_WORDS,
  DONE_OR_NOT,
  WILL_OR_NOT,
  NOT_AS_DONE,
  SAID_AS(2),
  ONE_SOURCE,
  OTHER_CERTAINTY(2),
  OTHER_SOURCE;

  private final int places;

  Acts() {
    this(0);
  }

  Acts(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
