package org.variorum.compare.inner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.reason.Inside;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;

/// A weekday beside a date that was another weekday, and a "today" that is not the day of
/// publication.
final class WrittenDays implements Check {
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

  private static Optional<Reason> why(WrittenDay day, Optional<LocalDate> published) {
    if (day.weekday().filter(w -> w != day.date().getDayOfWeek()).isPresent()) {
      return Optional.of(
          Inside.OTHER_WEEKDAY.of(
              Term.day(day.date()),
              Term.weekday(day.date().getDayOfWeek()),
              Term.weekday(day.weekday().get())));
    }
    return published
        .filter(p -> day.today() && !p.equals(day.date()))
        .map(p -> Inside.NOT_TODAY.of(Term.day(day.date()), Term.day(p)));
  }
}
