package org.variorum.compare.detail;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Argument;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Tells what a report recalls of an earlier occasion from what it is about: of "in 2019, a fire there
/// injured three" the three are not among those injured now.
final class Recalled {
  private static final String EARLIER = " (earlier)";
  private static final String DOT = " · ";

  /// So long before its publication an act is not what a report is about, unless its head says so.
  private static final Period LONG_AGO = Period.ofMonths(2);

  /// "the worst crash since 2015": the day is not the act's.
  private static final Pattern BOUND =
      Pattern.compile("(?i)\\b(since|until|till|before|after|from|than|than in)\\s+(the )?$");

  /// The words before a time, or first in it, that make it a stretch up to now.
  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\b");

  private static final Pattern WITHIN =
      Pattern.compile("(?i)\\b(in|over|within|during|past|last)\\b");

  private static final int BEFORE = 12;

  private Recalled() {}

  /// The topic of a question as it is asked of an earlier occasion.
  static String topic(String topic) {
    int dot = topic.lastIndexOf(DOT);
    return topic.substring(0, dot) + EARLIER + topic.substring(dot);
  }

  /// Whether a topic is asked of an earlier occasion.
  static boolean isAskedBy(String topic) {
    return topic.contains(EARLIER);
  }

  /// Whether a number stands with an act that is dated long before the report.
  static boolean is(Matter matter, ReportId report, Mention number) {
    Optional<LocalDate> published = matter.report(report).metadata().publishedOn();
    return published.isPresent()
        && matter.extraction(report).events().stream()
            .filter(e -> e.sentence() == number.sentence())
            .filter(e -> e.arguments().stream().anyMatch(a -> a.span().overlaps(number.span())))
            .anyMatch(e -> isLongAgo(matter, report, e, published.get().minus(LONG_AGO)));
  }

  /// Whether a number is what an act came to over a long time: "has lost three boats in ten years".
  static boolean isOfLongTime(Matter matter, ReportId report, Mention number) {
    Optional<LocalDate> limit =
        matter.report(report).metadata().publishedOn().map(p -> p.minus(LONG_AGO));
    return matter.extraction(report).events().stream()
        .filter(e -> e.sentence() == number.sentence())
        .filter(e -> e.arguments().stream().anyMatch(a -> a.span().overlaps(number.span())))
        .flatMap(e -> e.arguments().stream())
        .anyMatch(a ->
            a.value() instanceof Value.Duration over
                    && isLong(over)
                    && stands(WITHIN, matter, report, a.span())
                || a.value() instanceof Value.Date date
                    && limit.filter(l -> !date.until().isAfter(l)).isPresent()
                    && stands(SINCE, matter, report, a.span()));
  }

  private static boolean isLong(Value.Duration over) {
    return over.unit().equals("year")
        || over.unit().equals("month") && over.amount().low() >= LONG_AGO.getMonths();
  }

  private static boolean stands(Pattern before, Matter matter, ReportId report, Span time) {
    String text = matter.report(report).text();
    return before.matcher(text.substring(Math.max(0, time.start() - BEFORE), time.end())).find();
  }

  private static boolean isLongAgo(Matter matter, ReportId report, Event event, LocalDate limit) {
    return event
            .arguments(Argument.Role.TIME)
            .anyMatch(a ->
                a.value() instanceof Value.Date date
                    && !date.until().isAfter(limit)
                    && !isBound(matter, report, a.span())
                    && !isOfTheStory(matter, report, date))
        && event
            .arguments(Argument.Role.TIME)
            .allMatch(a -> !(a.value() instanceof Value.Date d) || !d.until().isAfter(limit));
  }

  private static boolean isBound(Matter matter, ReportId report, Span date) {
    String text = matter.report(report).text();
    return BOUND.matcher(text.substring(Math.max(0, date.start() - BEFORE), date.start())).find();
  }

  /// Whether the head of the report speaks of that time: then it is what the report is about.
  private static boolean isOfTheStory(Matter matter, ReportId report, Value.Date date) {
    Extraction extraction = matter.extraction(report);
    return extraction.mentions().stream()
        .filter(m -> matter.isLead(report, m.sentence()))
        .anyMatch(m ->
            m.value() instanceof Value.Date told
                && told.from().isBefore(date.until())
                && date.from().isBefore(told.until()));
  }
}
