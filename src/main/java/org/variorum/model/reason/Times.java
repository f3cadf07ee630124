package org.variorum.model.reason;

/// How two days or times of day stand to each other, and the pieces that they are said with.
public enum Times implements Ground {
  BOTH_ARE(1),
  BOTH_ARE_PART(2),
  BOTH_ARE_ONE_SAYS(2),
  BOTH_ARE_ONE_ABOUT(1),
  BOTH_ARE_ONE_GIVES_THE_YEAR(1),
  BOTH_SAY(1),
  IS_NOT(2),
  IS_NOT_WRITTEN(2),
  IS_NOT_OF(3),
  LIES_IN(2),
  LIES_IN_THE(2),
  DOES_NOT_LIE_IN_THE(2),
  OVERLAP(2),
  CAN_BE_ONE(2),
  SHARE_HOURS(2),
  OTHER_ZONES(2),
  ONE_IS_UNIVERSAL,
  NO_TIME_IN_COMMON,
  ONE_GIVES_THE_TIME(1),
  ONE_GIVES_THE_TIME_TOO,
  NOT_ON_THE_CALENDAR(1),
  NEITHER_ON_THE_CALENDAR(2),
  ONE_NOT_ON_THE_CALENDAR,
  NIGHT_INTO_MORNING,
  WEEKS_BEGIN,
  OTHER_WEEKDAYS(3),
  WEEKDAY_WITHOUT_DATE(1),
  A_WEEKDAY(1),
  WAS_A(2),
  WAS_A_NOT_A(3),
  ABOUT(1),
  FROM_TO(2),
  IN_ZONE(2);

  private final int places;

  Times() {
    this(0);
  }

  Times(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
