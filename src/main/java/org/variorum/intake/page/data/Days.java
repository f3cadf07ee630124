package org.variorum.intake.page.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.intake.metadata.WrittenDates;

/// Reads the day of a date as pages state it: ISO 8601 and its many misspellings, the seconds since
/// 1970, or as people write it.
public final class Days {
  private static final Pattern ISO =
      Pattern.compile(
          "^\\D{0,3}((?:19|20)\\d{2})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])(?!\\d)|^((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{4,6}$");
  private static final Pattern LOOSE =
      Pattern.compile("^((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern EASTERN =
      Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern SECONDS = Pattern.compile("^(\\d{10})(?:\\d{3})?(?:\\.\\d+)?$");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-](0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/_-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$|\\D)|/((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=\\D|$)",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int EARLIEST = 1980;
  private static final int LONGEST = 200;

  private final LocalDate today;
  private final boolean monthFirst;

  /// @param today no page is of a later day than the day after this
  /// @param monthFirst whether 4/5/2016 is the fifth of April
  public Days(LocalDate today, boolean monthFirst) {
    this.today = today;
    this.monthFirst = monthFirst;
  }

  /// The day of a stated date, on the calendar of the place where it was written.
  public Optional<LocalDate> read(String stated) {
    String text = stated.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        byDigits(ISO, text).or(() -> byDigits(LOOSE, text)).or(() -> byDigits(EASTERN, text));
    if (day.isEmpty() && SECONDS.matcher(text).matches()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      day = Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
    return day.or(() -> WrittenDates.first(text, monthFirst)).filter(this::isPossible);
  }

  /// The day that stands in the path of an address.
  public Optional<LocalDate> inAddress(String address) {
    return byDigits(IN_ADDRESS, address).filter(this::isPossible);
  }

  private static Optional<LocalDate> byDigits(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = m.group(1) != null ? 1 : 4;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(m.group(first)),
              month(m.group(first + 1)),
              Integer.parseInt(m.group(first + 2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.indexOf(text.toLowerCase(java.util.Locale.ROOT)) / 3 + 1;
  }

  private boolean isPossible(LocalDate day) {
    return day.getYear() >= EARLIEST && !day.isAfter(today.plusDays(1));
  }
}
