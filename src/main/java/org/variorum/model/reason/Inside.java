package org.variorum.model.reason;

/// How a report is at odds with itself, or with the calendar.
public enum Inside implements Ground {
  TWO_AGES(3),
  TWO_NUMBERS_OF_CHILDREN(2),
  TWO_CROSSINGS(3),
  ORDER(3),
  HEADLINE_TELLS_ONE(1),
  DENIED_BELOW(1),
  HEADLINE_AND_BODY(2),
  CAPTION_AND_BODY(2),
  DOES_NOT_LAST(3),
  LATER_DAY(2),
  NO_SUCH_CLOCK(2),
  OTHERS_OR_ALL(2),
  TWO_SPEAKERS(2),
  TWO_WORDINGS,
  TWO_SPELLINGS(2),
  MORE_THAN_THE_WHOLE(2),
  PARTS_MAKE(2),
  OTHER_WEEKDAY(3),
  NOT_TODAY(2),
  SILENT_EDIT(2);

  private final int places;

  Inside() {
    this(0);
  }

  Inside(int places) {
    this.places = places;
  }

  @Override
  public int places() {
    return places;
  }
}
