package org.variorum.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Puts days on the calendar by the day of publication.
///
/// @param published to which weekdays and days without a year are read
record PublicationDay(LocalDate published) {
  /// How far after the publication a day without a year may lie and still be of that year: datelines
  /// and servers differ by a day.
  private static final int SLACK_DAYS = 2;

  /// The last such weekday on or before the publication, or the next on or after it.
  LocalDate weekday(DayOfWeek day, boolean ahead) {
    return published.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  LocalDate previous(DayOfWeek day) {
    return published.with(TemporalAdjusters.previous(day));
  }

  LocalDate next(DayOfWeek day) {
    return published.with(TemporalAdjusters.next(day));
  }

  /// The nearest year in which the day lies in the past of the publication, or in its future.
  Optional<LocalDate> day(Month month, int day, boolean ahead) {
    int year = published.getYear();
    int first = ahead ? year : year + 1;
    for (int y = first; Math.abs(y - year) <= 4; y += ahead ? 1 : -1) {
      Optional<LocalDate> candidate = day(y, month, day);
      if (candidate.isPresent()) {
        LocalDate found = candidate.get();
        boolean fits =
            ahead ? !found.isBefore(published) : !found.isAfter(published.plusDays(SLACK_DAYS));
        if (fits) {
          return candidate;
        }
      }
    }
    return Optional.empty();
  }

  /// The first day of the month in its nearest past year, the month of publication included.
  LocalDate month(Month month, boolean ahead) {
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    LocalDate own = published.withDayOfMonth(1);
    if (ahead) {
      return first.isBefore(own) ? first.plusYears(1) : first;
    }
    return first.isAfter(own) ? first.minusYears(1) : first;
  }

  /// The day, if the calendar has it.
  static Optional<LocalDate> day(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether the month can have the day in some year.
  static boolean has(Month month, int day) {
    return day >= 1 && day <= month.maxLength();
  }

  /// A year that news can speak of.
  static boolean plausible(int year) {
    return year >= 1000 && year <= 2199;
  }
}
