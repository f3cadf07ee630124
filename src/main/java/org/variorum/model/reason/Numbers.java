package org.variorum.model.reason;

/// How two numbers stand to each other, and the pieces that amounts are said with.
public enum Numbers implements Ground {
  BOTH_ARE(1),
  IS_NOT(2),
  IS(2),
  IS_WITHIN(2),
  NOTHING_IN_COMMON(2),
  CAN_BE_ONE(2),
  NAME_ONE(2),
  DIFFER_BY_ROUNDING(2),
  ARE_ONE_ROUNDED(2),
  ARE_NOT_ONE(2),
  CAN_BE_THE_SAME(2),
  CAN_BE_ONE_LENGTH(2),
  OF_ONE_YEAR_OF_LIFE(2),
  GROWN_TO(2),
  ONE_COUNTS(2),
  ONE_MEASURES(2),
  ONE_COUNTS_THE_REST,
  CANNOT_BE_AMONG(2),
  MAY_BE_SOME(2),
  BOTH_ARE_ONE_SAYS(2),
  ONE_SAYS_THEY_WERE(1),
  DIFFERENT_COUNTS(2),
  ONE_GIVES_A_UNIT,
  NOT_CONVERTED(2),
  TWO_CURRENCIES(2),
  ONE_NAMES_THE_CURRENCY(1),
  ONE_SCORE,
  SCORE_IS_NOT(4),
  IN_UNIT(2),
  OF(2),
  IN_STATE(2),
  AT_LEAST(1),
  MORE_THAN(1),
  AT_MOST(1),
  FEWER_THAN(1),
  ABOUT(1),
  NEARLY(1),
  JUST_OVER(1),
  OR_MORE(1),
  FROM_TO(2);

  private final int places;

  Numbers() {
    this(0);
  }

  Numbers(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
