package org.variorum.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atoms;
import org.variorum.model.DayPart;
import org.variorum.model.Value;

/// Reads days, weeks, months and years that are named by where they stand to the publication:
/// "yesterday", "Tuesday night", "last week", "earlier this month". Without that day a weekday stays
/// a weekday and the rest stays words.
final class NearReader {
  private static final Set<String> UNITS =
      Set.of("week", "month", "year", "weekend", "summer", "winter", "spring", "fall", "autumn");

  private final Optional<PublicationDay> publication;

  NearReader(Optional<PublicationDay> publication) {
    this.publication = publication;
  }

  Optional<Found> read(Atoms atoms, int index) {
    return weekday(atoms, index).or(() -> thisDay(atoms, index)).or(() -> thisUnit(atoms, index));
  }

  /// "late Tuesday", "on Tuesday night", "last Friday", "early Sunday afternoon".
  private Optional<Found> weekday(Atoms atoms, int index) {
    int at = index;
    Optional<DayPart> part = Optional.empty();
    int which = 0;
    boolean named = false;
    if (atoms.is(at, "early", "late")) {
      part = Optional.of(atoms.is(at, "early") ? DayPart.MORNING : DayPart.NIGHT);
      at++;
      at += atoms.is(at, "on", "in") ? 1 : 0;
      at += atoms.is(at, "the") ? 1 : 0;
      // "early morning on Sunday", "late evening of Monday"
      if (CalendarWords.part(atoms, at).isPresent() && atoms.is(at + 1, "on", "of")) {
        part = CalendarWords.part(atoms, at);
        at += 2;
      } else if (CalendarWords.part(atoms, at).isPresent()
          && CalendarWords.day(atoms, at + 1).isPresent()) {
        part = CalendarWords.part(atoms, at);
        at++;
      }
    } else if (CalendarWords.part(atoms, at).isPresent() && atoms.is(at + 1, "of", "on")) {
      part = CalendarWords.part(atoms, at);
      at += 2;
    }
    if (atoms.is(at, "last", "this", "next", "past")) {
      which = atoms.is(at, "next") ? 1 : atoms.is(at, "this") ? 2 : -1;
      at++;
    }
    Optional<DayOfWeek> day = CalendarWords.day(atoms, at);
    if (day.isEmpty() || atoms.at(at).tag().equals("NNPS")) {
      return Optional.empty();
    }
    at++;
    int after = at + (atoms.is(at, ",") || atoms.is(at, "in") && atoms.is(at + 1, "the") ? 1 : 0);
    after += atoms.is(after, "the") ? 1 : 0;
    after += atoms.is(after, "early", "late") ? 1 : 0;
    Optional<DayPart> written = CalendarWords.part(atoms, after);
    if (written.isPresent()) {
      part = written;
      at = after + 1;
    }
    named = part.isPresent();
    Optional<DayPart> found = named ? part : Optional.empty();
    if (publication.isEmpty()) {
      return Optional.of(Found.of(index, at, new Value.Weekday(day.get(), found)));
    }
    boolean ahead = which == 1 || which != -1 && Outlook.ahead(atoms, index, at);
    LocalDate date =
        switch (which) {
          case 1 -> publication.get().next(day.get());
          case -1 -> publication.get().previous(day.get());
          default -> publication.get().weekday(day.get(), ahead);
        };
    return Optional.of(Found.of(index, at, day(date, found).on(day.get())));
  }

  /// "today", "yesterday", "tonight", "this morning", "last night".
  private Optional<Found> thisDay(Atoms atoms, int index) {
    int at = index;
    Optional<DayPart> part = Optional.empty();
    if (atoms.is(at, "early", "late", "earlier", "later")
        && (atoms.is(at + 1, "today", "yesterday", "tomorrow")
            || atoms.is(at + 1, "this", "last") && CalendarWords.part(atoms, at + 2).isPresent())) {
      part =
          atoms.is(at, "early")
              ? Optional.of(DayPart.MORNING)
              : atoms.is(at, "late") ? Optional.of(DayPart.NIGHT) : Optional.empty();
      at++;
    }
    int shift;
    int until = at + 1;
    if (atoms.is(at, "today")) {
      shift = 0;
    } else if (atoms.is(at, "yesterday")) {
      shift = -1;
    } else if (atoms.is(at, "tomorrow")) {
      shift = 1;
    } else if (atoms.is(at, "tonight", "tonite")) {
      shift = 0;
      part = Optional.of(DayPart.NIGHT);
    } else if (atoms.is(at, "this", "last")
        || atoms.is(at, "earlier") && atoms.is(at + 1, "this")) {
      int word = at + 1;
      word += atoms.is(word, "early", "late") ? 1 : 0;
      Optional<DayPart> named = CalendarWords.part(atoms, word);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      shift = atoms.is(at, "last") ? -1 : 0;
      part = named;
      until = word + 1;
    } else {
      return Optional.empty();
    }
    Optional<DayPart> after = CalendarWords.part(atoms, until);
    if (after.isPresent() && until == at + 1) {
      part = after;
      until++;
    }
    int from = index;
    int end = until;
    int days = shift;
    Optional<DayPart> found = part;
    return Optional.of(
        publication
            .map(a -> Found.of(from, end, day(a.published().plusDays(days), found)))
            .orElseGet(() -> RelativeReader.words(atoms, from, end)));
  }

  /// "last week", "earlier this month", "next year", "the weekend".
  private Optional<Found> thisUnit(Atoms atoms, int index) {
    int at = index;
    boolean earlier = atoms.is(at, "earlier", "later", "late", "early");
    if (earlier) {
      at++;
      at += atoms.is(at, "in") && atoms.is(at + 1, "the") ? 1 : 0;
    }
    if (!atoms.is(at, "this", "last", "next", "the", "past")
        || atoms.is(at, "the") && !earlier && !atoms.is(at + 1, "weekend")) {
      return Optional.empty();
    }
    int step = atoms.is(at, "last", "past") ? -1 : atoms.is(at, "next") ? 1 : 0;
    String unit = atoms.at(at + 1).lower();
    int until = at + 2;
    if (!UNITS.contains(unit)) {
      return Optional.empty();
    }
    if (publication.isEmpty()) {
      return Optional.of(RelativeReader.words(atoms, index, until));
    }
    LocalDate published = publication.get().published();
    Value.Date whole =
        switch (unit) {
          case "week" -> range(monday(published).plusWeeks(step), 7);
          case "weekend" -> weekend(published, step);
          case "month" -> {
            LocalDate first = published.withDayOfMonth(1).plusMonths(step);
            yield new Value.Date(first, first.plusMonths(1), Optional.empty(), false);
          }
          case "year" -> RelativeReader.year(published.getYear() + step);
          default -> season(unit, published, step);
        };
    if (atoms.is(index, "earlier") && whole.from().isBefore(published.plusDays(1)) && step == 0) {
      whole = new Value.Date(whole.from(), published.plusDays(1), Optional.empty(), false);
    }
    return Optional.of(Found.of(index, until, whole));
  }

  private static Value.Date weekend(LocalDate published, int step) {
    LocalDate saturday =
        step == 1
            ? published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return range(saturday, 2);
  }

  /// The three months that the northern hemisphere calls so, the last that began before the day.
  private static Value.Date season(String name, LocalDate published, int step) {
    int month =
        switch (name) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "fall", "autumn" -> 9;
          default -> 12;
        };
    LocalDate start = LocalDate.of(published.getYear(), month, 1);
    if (step == 1) {
      start = start.isAfter(published) ? start : start.plusYears(1);
    } else if (start.isAfter(published) && (step == -1 || month == 12)) {
      start = start.minusYears(1);
    }
    if (step == -1 && start.plusMonths(3).isAfter(published)) {
      start = start.minusYears(1);
    }
    return new Value.Date(start, start.plusMonths(3), Optional.empty(), true);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Value.Date day(LocalDate day, Optional<DayPart> part) {
    return new Value.Date(day, day.plusDays(1), part, false);
  }

  private static Value.Date range(LocalDate from, int days) {
    return new Value.Date(from, from.plusDays(days), Optional.empty(), false);
  }
}
