package org.variorum.compare.inner;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// A weekday beside a date that was another weekday, and a "today" that is not the day of
/// publication. Read from the text itself, since a resolved date no longer shows how it was written.
final class WrittenDays implements Check {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

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

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    List<Contradiction> found = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.role() != Sentence.Role.BOILERPLATE) {
        Matcher written =
            WRITTEN.matcher(report.text()).region(sentence.span().start(), sentence.span().end());
        while (written.find()) {
          Optional<LocalDate> date = date(written, report.metadata().publishedOn());
          date.flatMap(d -> why(written, d, report))
              .map(why -> new Contradiction(report.id(), span(written), kind(written), why))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static String kind(Matcher written) {
    return written.group("weekday") != null ? "weekday" : "date";
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

  private static Optional<String> why(Matcher written, LocalDate date, Report report) {
    String weekday = written.group("weekday");
    if (weekday != null && date.getDayOfWeek() != weekday(weekday)) {
      return Optional.of(
          DAY.format(date)
              + " was a "
              + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + ", not a "
              + weekday(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + ".");
    }
    Optional<LocalDate> published = report.metadata().publishedOn();
    if (written.group("today") != null && published.isPresent() && !published.get().equals(date)) {
      return Optional.of(
          "It calls "
              + DAY.format(date)
              + " today, but is dated "
              + DAY.format(published.get())
              + ".");
    }
    return Optional.empty();
  }

  private static DayOfWeek weekday(String begin) {
    return Stream.of(DayOfWeek.values())
        .filter(d -> d.name().startsWith(begin.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  /// The date as written; a year that is left out is the one that brings it closest to publication.
  private static Optional<LocalDate> date(Matcher written, Optional<LocalDate> published) {
    boolean monthFirst = written.group("month1") != null;
    Month month = month(written.group(monthFirst ? "month1" : "month2"));
    int day = Integer.parseInt(written.group(monthFirst ? "day1" : "day2"));
    String year = written.group("year");
    try {
      if (year != null) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
      }
      if (published.isEmpty()) {
        return Optional.empty();
      }
      int around = published.get().getYear();
      return Stream.of(around - 1, around, around + 1)
          .map(y -> LocalDate.of(y, month, day))
          .min((a, b) ->
              Long.compare(
                  Math.abs(a.toEpochDay() - published.get().toEpochDay()),
                  Math.abs(b.toEpochDay() - published.get().toEpochDay())));
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
