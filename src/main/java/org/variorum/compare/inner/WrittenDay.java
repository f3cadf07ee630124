package org.variorum.compare.inner;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Span;

/// A day as a text writes it: "Monday, September 29", "2 May 2021". Read from the text itself, since
/// a resolved date no longer shows how it was written.
///
/// @param weekday the weekday written before it
/// @param today whether the text calls it today
record WrittenDay(Span span, LocalDate date, Optional<DayOfWeek> weekday, boolean today) {
  private static final String MONTH =
      "(?<month%d>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY_OF_MONTH = "(?<day%d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:(?<today>today),?\\s+)?(?:on\\s+)?"
              + "(?:(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:the\\s+)?)?(?:"
              + MONTH.formatted(1)
              + "\\s+"
              + DAY_OF_MONTH.formatted(1)
              + "|"
              + DAY_OF_MONTH.formatted(2)
              + "\\s+(?:of\\s+)?"
              + MONTH.formatted(2)
              + ")\\b(?:,?\\s+(?<year>(?:19|20)\\d{2})\\b)?",
          Pattern.CASE_INSENSITIVE);

  /// The days written in a part of a text.
  ///
  /// @param near a year that is left out is the one that brings the day closest to this day; without
  ///     it such days are passed over
  static List<WrittenDay> in(String text, Span part, Optional<LocalDate> near) {
    List<WrittenDay> days = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text).region(part.start(), part.end());
    while (written.find()) {
      date(written, near)
          .ifPresent(date ->
              days.add(
                  new WrittenDay(
                      span(written),
                      date,
                      Optional.ofNullable(written.group("weekday")).map(WrittenDay::weekday),
                      written.group("today") != null)));
    }
    return days;
  }

  private static Span span(Matcher written) {
    int start =
        Stream.of("weekday", "month1", "day2")
            .mapToInt(written::start)
            .filter(at -> at >= 0)
            .min()
            .orElseThrow();
    return new Span(start, written.end());
  }

  private static DayOfWeek weekday(String begin) {
    return Stream.of(DayOfWeek.values())
        .filter(d -> d.name().startsWith(begin.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> date(Matcher written, Optional<LocalDate> near) {
    boolean monthFirst = written.group("month1") != null;
    Month month = month(written.group(monthFirst ? "month1" : "month2"));
    int day = Integer.parseInt(written.group(monthFirst ? "day1" : "day2"));
    String year = written.group("year");
    try {
      if (year != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
      }
      return near.flatMap(n ->
          Stream.of(n.getYear() - 1, n.getYear(), n.getYear() + 1)
              .map(y -> LocalDate.of(y, month, day))
              .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - n.toEpochDay()))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Month month(String word) {
    String head = word.substring(0, 3).toUpperCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(m -> m.name().startsWith(head))
        .findFirst()
        .orElseThrow();
  }
}
