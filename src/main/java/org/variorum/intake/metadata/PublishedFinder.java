package org.variorum.intake.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.intake.metadata.DateLine.Label;
import org.variorum.intake.metadata.DateLine.Labelled;
import org.variorum.model.Metadatum;

/// Finds the days on which a report was published and updated.
///
/// Only where the text says so by a line of its own or by a dateline with a full date; never from a
/// date that is told of. Where only an update is dated, the report is dated by it, because its words
/// were last right on that day.
final class PublishedFinder {
  /// The two days.
  record Days(Optional<Metadatum<LocalDate>> published, Optional<Metadatum<LocalDate>> updated) {}

  /// The line under a quoted post: a dash, a name, a handle in parentheses, a date.
  private static final Pattern POST = Pattern.compile("^[-–—]\\s?[^()]{1,60}\\(@\\w+\\)\\s.*");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?\\s?:\\s?/\\s?/.*?(?<year>(?:19|20)\\d{2})\\s?[/-]\\s?(?<month>\\d{1,2})\\s?[/-]\\s?"
              + "(?<day>\\d{1,2})(?!\\d).*");

  Days find(Head head, DateReader reader, Optional<Metadatum<LocalDate>> inDateline) {
    List<DateLine> lines = lines(head.top(), reader);
    Optional<Metadatum<LocalDate>> updated = first(lines, true);
    Optional<Metadatum<LocalDate>> published =
        first(lines, false)
            .or(() -> inDateline)
            .or(() -> updated)
            .or(() -> inAddress(head))
            .or(() -> below(head, reader));
    return new Days(published, updated);
  }

  private static List<DateLine> lines(List<Line> lines, DateReader reader) {
    List<DateLine> found = new ArrayList<>();
    for (Line line : lines) {
      DateLine dateLine = DateLine.of(line, reader);
      if (dateLine.hasDates()) {
        found.add(dateLine);
      }
    }
    return found;
  }

  private static Optional<Metadatum<LocalDate>> first(List<DateLine> lines, boolean updated) {
    for (DateLine line : lines) {
      for (Labelled labelled : line.dates()) {
        if (labelled.label() == Label.UPDATED == updated) {
          return Optional.of(datum(line.line(), labelled.dated()));
        }
      }
    }
    return Optional.empty();
  }

  /// The date in the path of the page's address, where the text begins with it.
  private static Optional<Metadatum<LocalDate>> inAddress(Head head) {
    if (head.top().isEmpty()) {
      return Optional.empty();
    }
    Line line = head.top().getFirst();
    Matcher m = ADDRESS.matcher(line.text());
    return m.matches()
        ? DateReader.date(
                m.group("year"),
                Integer.parseInt(m.group("month")),
                Integer.parseInt(m.group("day")))
            .map(date -> Metadatum.inText(date, line.span(m.start("year"), m.end("day"))))
        : Optional.empty();
  }

  /// The last resort: the latest of the dates that stand alone further down or sign a quoted post. A
  /// report is not older than what it quotes.
  private static Optional<Metadatum<LocalDate>> below(Head head, DateReader reader) {
    List<Metadatum<LocalDate>> found = new ArrayList<>();
    for (Line line : head.lines()) {
      if (POST.matcher(line.text()).matches()) {
        reader.dates(line.text()).forEach(dated -> found.add(datum(line, dated)));
      } else {
        DateLine.of(line, reader).dates().forEach(l -> found.add(datum(line, l.dated())));
      }
    }
    return found.stream().max(Comparator.comparing(Metadatum::value));
  }

  private static Metadatum<LocalDate> datum(Line line, DateReader.Dated dated) {
    return Metadatum.inText(dated.date(), line.span(dated.start(), dated.end()));
  }
}
