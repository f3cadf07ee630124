package org.variorum.compare.inner;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;

/// A weekday beside a date that was another weekday, and a "today" that is not the day of
/// publication.
final class WrittenDays implements Check {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Override
  public List<Contradiction> of(Report report, Extraction extraction) {
    Optional<LocalDate> published = report.metadata().publishedOn();
    List<Contradiction> found = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      if (sentence.role() != Sentence.Role.BOILERPLATE) {
        for (WrittenDay day : WrittenDay.in(report.text(), sentence.span(), published)) {
          String kind = day.weekday().isPresent() ? "weekday" : "date";
          why(day, published)
              .map(why -> new Contradiction(report.id(), day.span(), kind, why))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<String> why(WrittenDay day, Optional<LocalDate> published) {
    if (day.weekday().filter(w -> w != day.date().getDayOfWeek()).isPresent()) {
      return Optional.of(
          DAY.format(day.date())
              + " was a "
              + day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + ", not a "
              + day.weekday().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + ".");
    }
    return published
        .filter(p -> day.today() && !p.equals(day.date()))
        .map(p ->
            "It calls " + DAY.format(day.date()) + " today, but is dated " + DAY.format(p) + ".");
  }
}
