package org.variorum.intake.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads calendar dates that name a day, a month and a year, in the ways news writes them at its
/// head. A date without a year is none.
final class DateReader {
  /// A date and where it stands in its line.
  record Dated(LocalDate date, int start, int end) {}

  /// Two digits of a year below this are of this century.
  private static final int PIVOT = 50;

  private static final int CENTURY = 100;
  private static final int EARLIEST = 1600;
  private static final int LATEST = 2200;

  private static final String MONTH = "(?<month>" + Months.PATTERN + ")\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String SHORT_YEAR = "(?<year>\\d{4}|\\d{2}(?!\\d|:|\\s?:))";
  private static final String EDGE = "(?<![\\p{L}\\d/.-])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern YEAR_FIRST =
      pattern(
          YEAR
              + "\\s?[-/.]\\s?(?<month>\\d{1,2})\\s?[-/.]\\s?(?<day>\\d{1,2})(?=T?\\d{2}:|[^\\d/]|$)");
  private static final Pattern DAY_FIRST =
      pattern(
          DAY
              + "[\\s-]+(?:(?:of|de|del)\\s)?"
              + MONTH
              + ",?[\\s-]+(?:(?:de|del)\\s)?"
              + SHORT_YEAR
              + END);
  private static final Pattern MONTH_FIRST =
      pattern(MONTH + "\\s*" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR + END);
  private static final Pattern POINTS =
      pattern("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR + END);
  private static final Pattern NUMBERS =
      pattern("(?<first>\\d{1,2})\\s?([/-])\\s?(?<second>\\d{1,2})\\s?\\2\\s?" + SHORT_YEAR + END);

  private final boolean monthFirst;

  /// @param monthFirst whether 4/5/2016 is the fifth of April
  DateReader(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(EDGE + regex, FLAGS);
  }

  /// The dates of a line, in order.
  List<Dated> dates(String line) {
    List<Dated> found = new ArrayList<>();
    add(found, YEAR_FIRST, line, m -> numeric(m.group("year"), m.group("month"), m.group("day")));
    add(found, DAY_FIRST, line, this::named);
    add(found, MONTH_FIRST, line, this::named);
    add(found, POINTS, line, m -> numeric(m.group("year"), m.group("month"), m.group("day")));
    add(found, NUMBERS, line, this::either);
    found.sort(Comparator.comparingInt(Dated::start));
    return found;
  }

  /// Whether the numbers of some date of these lines can only be read in one order, and in which.
  static Optional<Boolean> monthFirst(List<Line> lines) {
    for (Line line : lines) {
      Matcher m = NUMBERS.matcher(line.text());
      while (m.find()) {
        int first = Integer.parseInt(m.group("first"));
        int second = Integer.parseInt(m.group("second"));
        if (first <= 12 != second <= 12) {
          return Optional.of(first <= 12);
        }
      }
    }
    return Optional.empty();
  }

  private static void add(
      List<Dated> found,
      Pattern pattern,
      String line,
      Function<MatchResult, Optional<LocalDate>> read) {
    Matcher m = pattern.matcher(line);
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      boolean taken = found.stream().anyMatch(d -> d.start() < end && start < d.end());
      if (!taken) {
        read.apply(m.toMatchResult()).ifPresent(date -> found.add(new Dated(date, start, end)));
      }
    }
  }

  private Optional<LocalDate> named(MatchResult m) {
    return date(
        m.group("year"),
        Months.number(m.group("month").toLowerCase(Locale.ROOT)),
        Integer.parseInt(m.group("day")));
  }

  private Optional<LocalDate> either(MatchResult m) {
    int first = Integer.parseInt(m.group("first"));
    int second = Integer.parseInt(m.group("second"));
    boolean ordered = first > 12 ? false : second > 12 || monthFirst;
    return date(m.group("year"), ordered ? first : second, ordered ? second : first);
  }

  private static Optional<LocalDate> numeric(String year, String month, String day) {
    return date(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  static Optional<LocalDate> date(String yearText, int month, int day) {
    int year = Integer.parseInt(yearText);
    if (yearText.length() == 2) {
      year += year < PIVOT ? 20 * CENTURY : 19 * CENTURY;
    }
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 31 June is a misprint, and no date.
      return Optional.empty();
    }
  }
}
