package org.variorum.model.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/// What a place of a reason is filled in with.
public sealed interface Term
    permits Reason,
        Term.Words,
        Term.Word,
        Term.Things,
        Term.Names,
        Term.Figure,
        Term.Day,
        Term.Month,
        Term.Date,
        Term.Weekday,
        Term.Hour,
        Term.Moment,
        Term.Tongue,
        Term.Sentence {

  /// Words of a report, a name, or what another program said: the same in every language.
  record Words(String text) implements Term {}

  /// A word of our own for a state, a unit or a manner: "killed", "night". Languages translate those
  /// that they know, and quote the others.
  record Word(String english) implements Term {}

  /// What is counted, by its noun in the singular. Said in the plural; languages translate the nouns
  /// that they know, and quote the others.
  record Things(String noun) implements Term {}

  /// Names, as a list of them is written.
  record Names(List<String> names) implements Term {
    public Names {
      names = List.copyOf(names);
    }
  }

  /// A number, with two digits behind the point at most.
  record Figure(double number) implements Term {}

  record Day(LocalDate day) implements Term {}

  record Month(YearMonth month) implements Term {}

  /// A day of no year.
  record Date(MonthDay day) implements Term {}

  record Weekday(DayOfWeek day) implements Term {}

  record Hour(LocalTime time) implements Term {}

  /// Said in UTC, to the minute.
  record Moment(Instant at) implements Term {}

  /// A language, by its code.
  record Tongue(String code) implements Term {}

  /// Reasons beside each other, together a sentence.
  record Sentence(List<Reason> clauses) implements Term {
    public Sentence {
      clauses = List.copyOf(clauses);
    }
  }

  static Term words(String text) {
    return new Words(text);
  }

  static Term word(String english) {
    return new Word(english);
  }

  static Term things(String noun) {
    return new Things(noun);
  }

  static Term names(List<String> names) {
    return new Names(names);
  }

  /// A number as a reader cares for it, rounded half up.
  static Term figure(double number) {
    return new Figure(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue());
  }

  static Term day(LocalDate day) {
    return new Day(day);
  }

  static Term weekday(DayOfWeek day) {
    return new Weekday(day);
  }

  static Term hour(LocalTime time) {
    return new Hour(time);
  }
}
