package org.variorum.model.reason;

/// Why reports seem to tell of one event, or of two.
public enum OneEvent implements Ground {
  ALONE,
  BECAUSE(1),
  SHARE_MORE,
  SHARE_LITTLE,
  BOTH_NAME(1),
  BOTH_SPEAK_OF(1),
  SENTENCES,
  DAY,
  HOUR,
  RARE_WORDS,
  LIKE_ACTS,
  NUMBERS,
  OTHER_PEOPLE(2),
  OTHER_SUBJECT(2),
  OTHER_PLACES(2),
  OTHER_DAYS,
  OTHER_STREETS,
  DAYS_APART(1),
  NO_RARE_NAME,
  ONLY_RARE_NAMES(1),
  NO_SENTENCE,
  HARDLY_READ(1),
  YOU_SAID_SO,
  YOU_SAID_NOT;

  private final int places;

  OneEvent() {
    this(0);
  }

  OneEvent(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
