package org.variorum.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atoms;
import org.variorum.extract.amount.Numbers;
import org.variorum.model.Value;

/// Reads times that lie some way from the publication or from something else: "two years ago", "over
/// the past year", "two days earlier", "in recent weeks". What cannot be put on the calendar stays words.
final class RelativeReader {
  private static final Set<String> UNITS =
      Set.of(
          "day", "week", "month", "year", "days", "weeks", "months", "years", "decade", "decades",
          "hours", "hour", "minutes", "minute");
  private static final Set<String> FEW = Set.of("several", "few", "couple");
  private static final Set<String> PAST = Set.of("past", "last", "previous");
  private static final Set<String> AFTERWARDS =
      Set.of("later", "earlier", "after", "before", "afterwards", "afterward", "prior");

  private final Optional<PublicationDay> publication;

  RelativeReader(Optional<PublicationDay> publication) {
    this.publication = publication;
  }

  Optional<Found> read(Atoms atoms, int index) {
    return window(atoms, index)
        .or(() -> ago(atoms, index))
        .or(() -> leaning(atoms, index))
        .or(() -> vague(atoms, index));
  }

  /// "over the past year", "in the last six months": from then until the publication.
  private Optional<Found> window(Atoms atoms, int index) {
    int at = index;
    if (!atoms.is(at, "the", "in", "over", "within") && !atoms.in(at, PAST)) {
      return Optional.empty();
    }
    boolean led = atoms.is(at, "over", "within", "in", "during");
    at += led ? 1 : 0;
    boolean article = atoms.is(at, "the");
    at += article ? 1 : 0;
    if (!atoms.in(at, PAST) || !article && !led) {
      return Optional.empty();
    }
    at++;
    double count = 1;
    boolean few = false;
    if (atoms.in(at, FEW)) {
      few = true;
      at += atoms.is(at, "couple") && atoms.is(at + 1, "of") ? 2 : 1;
    } else {
      Optional<Numbers.Number> number = Numbers.read(atoms, at);
      if (number.isPresent()) {
        count = number.get().value();
        at = number.get().until();
      }
    }
    if (!atoms.in(at, UNITS) || atoms.is(at, "hour", "minute", "hours", "minutes")) {
      return Optional.empty();
    }
    String unit = atoms.at(at).lower();
    int from = article && !led ? index : index + (led ? 1 : 0);
    if (few || publication.isEmpty() || unit.endsWith("s") && count == 1) {
      return Optional.of(words(atoms, from, at + 1));
    }
    LocalDate end = publication.get().published();
    Optional<LocalDate> start = shift(end, unit, -count);
    int until = at + 1;
    return start.map(
        s -> Found.of(from, until, new Value.Date(s, end.plusDays(1), Optional.empty(), true)));
  }

  /// "two days ago", "a year ago": a day exactly, anything longer about then.
  private Optional<Found> ago(Atoms atoms, int index) {
    int at = index;
    if (atoms.is(at, "earlier", "later") && atoms.follow(at + 1, "in", "the", "day")) {
      return Optional.of(words(atoms, index, at + 4));
    }
    boolean hedge = atoms.is(at, "about", "almost", "nearly", "around", "over", "some", "more");
    at += hedge ? 1 : 0;
    at += atoms.is(at, "than") ? 1 : 0;
    double count = 1;
    boolean few = false;
    if (atoms.is(at, "a", "an")) {
      at++;
    }
    if (atoms.in(at, FEW)) {
      few = true;
      at += atoms.is(at + 1, "of") ? 2 : 1;
    } else if (!atoms.in(at, UNITS)) {
      Optional<Numbers.Number> number = Numbers.read(atoms, at);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      count = number.get().value();
      at = number.get().until();
    } else if (atoms.at(at).lower().endsWith("s")) {
      few = true;
    }
    if (!atoms.in(at, UNITS) || !atoms.is(at + 1, "ago")) {
      return Optional.empty();
    }
    String unit = atoms.at(at).lower();
    if (few || publication.isEmpty() || unit.startsWith("hour") || unit.startsWith("minute")) {
      return Optional.of(words(atoms, index, at + 2));
    }
    double back = count;
    int until = at + 2;
    return shift(publication.get().published(), unit, -back)
        .map(day -> Found.of(index, until, around(day, unit, hedge)));
  }

  private static Value.Date around(LocalDate day, String unit, boolean hedge) {
    return switch (unit.charAt(0)) {
      case 'w' -> new Value.Date(day.minusDays(3), day.plusDays(4), Optional.empty(), true);
      case 'm' ->
          new Value.Date(
              day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1), Optional.empty(), true);
      case 'y' -> {
        Value.Date year = year(day.getYear());
        yield new Value.Date(year.from(), year.until(), Optional.empty(), true);
      }
      default ->
          unit.startsWith("decade")
              ? new Value.Date(day.minusYears(3), day.plusYears(3), Optional.empty(), true)
              : new Value.Date(day, day.plusDays(1), Optional.empty(), hedge);
    };
  }

  private static Optional<LocalDate> shift(LocalDate day, String unit, double count) {
    long whole = Math.round(count);
    if (Math.abs(whole) > 5000) {
      return Optional.empty();
    }
    return Optional.of(
        switch (unit.charAt(0)) {
          case 'w' -> day.plusWeeks(whole);
          case 'm' -> day.plusMonths(whole);
          case 'y' -> day.plusYears(whole);
          default -> unit.startsWith("decade") ? day.plusYears(10 * whole) : day.plusDays(whole);
        });
  }

  /// "two days earlier", "the next day", "later that night": leans on something not known here.
  private Optional<Found> leaning(Atoms atoms, int index) {
    int at = index;
    if (atoms.is(at, "the", "that")) {
      int word = at + 1;
      boolean other = atoms.is(word, "next", "previous", "following", "same", "day");
      word += other && !atoms.is(word, "day") ? 1 : 0;
      boolean unit =
          atoms.is(word, "day", "week", "month", "year")
              || CalendarWords.part(atoms, word).isPresent() && !atoms.is(word, "dawn");
      if (!unit || !other && !atoms.is(at, "that")) {
        return Optional.empty();
      }
      int until = word + 1;
      if (other && atoms.is(word, "day") && word == at + 1) {
        if (!atoms.is(until, "before", "after", "earlier")) {
          return Optional.empty();
        }
        until++;
      }
      return Optional.of(words(atoms, index, until));
    }
    if (atoms.is(at, "a", "an")) {
      at++;
    }
    if (atoms.in(at, FEW)) {
      at += atoms.is(at + 1, "of") ? 2 : 1;
    } else if (!atoms.in(at, UNITS)) {
      Optional<Numbers.Number> number = Numbers.read(atoms, at);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      at = number.get().until();
    }
    if (atoms.in(at, UNITS) && atoms.in(at + 1, AFTERWARDS)) {
      return Optional.of(words(atoms, index, at + 2));
    }
    return Optional.empty();
  }

  /// "recently", "in recent weeks", "in the coming days".
  private Optional<Found> vague(Atoms atoms, int index) {
    if (atoms.is(index, "recently", "lately")) {
      return Optional.of(words(atoms, index, index + 1));
    }
    int at = index + (atoms.is(index, "in") ? 1 : 0);
    at += atoms.is(at, "the") ? 1 : 0;
    if (atoms.is(at, "recent", "coming") && atoms.in(at + 1, UNITS)) {
      return Optional.of(words(atoms, at, at + 2));
    }
    return Optional.empty();
  }

  static Found words(Atoms atoms, int from, int until) {
    return Found.of(from, until, new Value.VagueTime(atoms.words(from, until)));
  }

  static Value.Date year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new Value.Date(first, first.plusYears(1), Optional.empty(), false);
  }
}
