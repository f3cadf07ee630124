package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.DayPart;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/// Dates are written as a day, a month, a year or two days, with a part of the day after a blank and
/// `~` for a hedge; a weekday by its name; words in quotation marks.
class TimeRelationsTest {
  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-09-02            | 2024-09-02            | SAME
          2024-09-02            | 2024-09-03            | CONFLICTING
          2024-09-02            | 2024-09               | NARROWER
          2024-09-02            | 2024                  | NARROWER
          2024-09-02            | 2024-08               | CONFLICTING
          2003-12               | 2003                  | NARROWER
          2024-09-02/2024-09-08 | 2024-09-01            | NARROWER
          2024-09-02/2024-09-08 | 2024-08-31            | CONFLICTING
          2024-09-02/2024-09-04 | 2024-09-03            | NARROWER
          2024-09-02/2024-09-04 | 2024-09-04/2024-09-06 | NARROWER
          2024-10-01 afternoon  | 2024-10-01 night      | CONFLICTING
          2024-10-01 afternoon  | 2024-10-01            | NARROWER
          2024-10-01 evening    | 2024-10-01 night      | NARROWER
          2024-10-01 morning    | 2024-10-01 morning    | SAME
          2024-10-01 morning    | 2024-10-01 afternoon  | CONFLICTING
          2024-09-28 night      | 2024-09-29 morning    | NARROWER
          ~2023                 | 2022-12-20            | NARROWER
          ~2023                 | 2019-12-20            | CONFLICTING
          Wednesday             | Wednesday             | SAME
          Wednesday             | Thursday              | CONFLICTING
          Wednesday             | Wednesday night       | NARROWER
          Wednesday             | 2024-10-02            | NARROWER
          Wednesday             | 2024-10-03            | CONFLICTING
          Wednesday             | 2024-10               | INCOMPARABLE
          'recently'            | 'recently'            | SAME
          'recently'            | 2024-10-03            | INCOMPARABLE
          '13 June'             | 2024-06-13            | NARROWER
          '13 June'             | 2024-06-14            | CONFLICTING
          """,
      quoteCharacter = '`')
  void dates(String a, String b, Relation expected) {
    assertThat(DateRelation.of(date(a), date(b)).relation()).isEqualTo(expected);
    assertThat(DateRelation.of(date(b), date(a)).relation()).isEqualTo(expected);
    assertThat(DateRelation.of(date(a), date(b)).why()).asString().isNotBlank();
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14:18       | 14:18       | SAME
          14:18       | 14:28       | CONFLICTING
          ~11:20      | 11:20       | SAME
          ~11:20      | 11:18       | NARROWER
          ~11:20      | 11:50       | CONFLICTING
          05:10       | 05:30-05:55 | CONFLICTING
          05:40       | 05:30-05:55 | NARROWER
          23:55       | ~00:05      | NARROWER
          13:53       | 10:23 GMT   | INCOMPARABLE
          08:00 ET    | 08:00 ET    | SAME
          """)
  void clocks(String a, String b, Relation expected) {
    assertThat(ClockRelation.of(clock(a), clock(b)).relation()).isEqualTo(expected);
    assertThat(ClockRelation.of(clock(b), clock(a)).relation()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17:15 | AFTERNOON | NARROWER
          17:15 | NIGHT     | CONFLICTING
          17:15 | EVENING   | NARROWER
          02:00 | NIGHT     | NARROWER
          09:00 | MORNING   | NARROWER
          14:00 | MORNING   | CONFLICTING
          12:00 | NOON      | NARROWER
          """)
  void clocksInPartsOfTheDay(String clock, DayPart part, Relation expected) {
    assertThat(ClockRelation.of(clock(clock), part).relation()).isEqualTo(expected);
  }

  @Test
  void comparesDayAndTimeTogether() {
    Optional<Value.Date> tuesday = Optional.of((Value.Date) date("2015-02-17 afternoon"));
    Optional<Value.Date> night = Optional.of((Value.Date) date("2015-02-17 night"));
    Optional<Value.Date> day = Optional.of((Value.Date) date("2015-02-17"));
    Optional<Value.Clock> clock = Optional.of(clock("17:15"));

    assertThat(ClockRelation.of(tuesday, clock, night, Optional.empty()).relation())
        .isEqualTo(Relation.CONFLICTING);
    assertThat(ClockRelation.of(day, clock, tuesday, Optional.empty()).relation())
        .isEqualTo(Relation.NARROWER);
    assertThat(ClockRelation.of(day, clock, day, Optional.empty()).relation())
        .isEqualTo(Relation.NARROWER);
    assertThat(ClockRelation.of(day, clock, day, clock).relation()).isEqualTo(Relation.SAME);
  }

  @Test
  void saysWhy() {
    assertThat(DateRelation.of(date("2024-09-02"), date("2024-09-02")).why())
        .asString()
        .isEqualTo("both are 2 September 2024");
    assertThat(DateRelation.of(date("2024-09-02"), date("2024-09")).why())
        .asString()
        .isEqualTo("2 September 2024 lies in September 2024");
    assertThat(DateRelation.of(date("Wednesday"), date("2024-10-03")).why())
        .asString()
        .isEqualTo("3 October 2024 was a Thursday, not a Wednesday");
    assertThat(ClockRelation.of(clock("14:18"), DayPart.AFTERNOON).why())
        .asString()
        .isEqualTo("14:18 lies in the afternoon");
  }

  @Test
  void twoWeekdaysBesideOneDateAreASlipOfOneOfThem() {
    Value.Date day = Value.Date.day(LocalDate.of(2024, 9, 2));
    Value monday = day.on(DayOfWeek.MONDAY);
    Value friday = day.on(DayOfWeek.FRIDAY);

    assertThat(DateRelation.of(monday, friday).relation()).isEqualTo(Relation.CONFLICTING);
    assertThat(DateRelation.of(monday, monday).relation()).isEqualTo(Relation.SAME);
    assertThat(DateRelation.of(day, friday).relation()).isEqualTo(Relation.SAME);
  }

  private static Value date(String written) {
    if (written.startsWith("'")) {
      return new Value.VagueTime(written.replace("'", ""));
    }
    String[] words = written.replace("~", "").split(" ");
    Optional<DayPart> part =
        words.length > 1
            ? Optional.of(DayPart.valueOf(words[1].toUpperCase(Locale.ROOT)))
            : Optional.empty();
    if (Character.isLetter(words[0].charAt(0))) {
      return new Value.Weekday(DayOfWeek.valueOf(words[0].toUpperCase(Locale.ROOT)), part);
    }
    String[] ends = words[0].split("/");
    return new Value.Date(
        first(ends[0]), last(ends[ends.length - 1]).plusDays(1), part, written.startsWith("~"));
  }

  private static LocalDate first(String day) {
    return LocalDate.parse(day + "-01-01".substring(day.length() - 4));
  }

  private static LocalDate last(String day) {
    LocalDate first = first(day);
    return switch (day.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private static Value.Clock clock(String written) {
    String[] words = written.replace("~", "").split(" ");
    String[] ends = words[0].split("-");
    return new Value.Clock(
        LocalTime.parse(ends[0]),
        LocalTime.parse(ends[ends.length - 1]),
        written.startsWith("~"),
        words.length > 1 ? Optional.of(words[1]) : Optional.empty());
  }
}
