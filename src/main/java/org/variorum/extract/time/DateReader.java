package org.variorum.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atom;
import org.variorum.extract.amount.Atoms;
import org.variorum.extract.amount.Numbers;
import org.variorum.model.DayPart;
import org.variorum.model.Value;

/// Reads dates that name a day, month or year: "September 2, 2024", "the 2nd of September",
/// "Monday, Sept. 29", "2024-09-02", "Oct. 2011".
final class DateReader {
  /// How near a day must be to the publication for its weekday to decide the year.
  private static final int NEAR_DAYS = 180;

  private final Optional<PublicationDay> publication;

  DateReader(Optional<PublicationDay> publication) {
    this.publication = publication;
  }

  /// The date that starts at `index`, the article and weekday before it included.
  Optional<Found> read(Atoms atoms, int index) {
    Optional<DayOfWeek> weekday = CalendarWords.day(atoms, index);
    if (weekday.isPresent()) {
      int next = index + 1;
      Optional<DayPart> part = CalendarWords.part(atoms, next);
      next += part.isPresent() ? 1 : 0;
      boolean bracket = atoms.is(next, "(");
      int day = skip(atoms, next, Set.of(",", "(", "the", "-", "on", "morning", "night"));
      Optional<Found> dated = calendar(atoms, day, index);
      if (dated.isPresent()) {
        dated = Optional.of(nearby(dated.get(), atoms, weekday.get()));
      }
      if (dated.isPresent() && dated.get().value() instanceof Value.Date date && date.isDay()) {
        int until = dated.get().until();
        if (bracket && atoms.is(until, ")")) {
          until++;
        }
        Value.Date full = new Value.Date(date.from(), date.until(), part.or(date::part), false);
        return Optional.of(new Found(index, until, full, weekday));
      }
      if (dated.isPresent() && dated.get().value() instanceof Value.VagueTime) {
        return Optional.of(new Found(index, dated.get().until(), dated.get().value(), weekday));
      }
      return Optional.empty();
    }
    Optional<DayPart> part = CalendarWords.part(atoms, index);
    if (part.isPresent() && atoms.is(index + 1, "of", "on")) {
      // "the night of Sept. 13"
      return calendar(atoms, index + 2, index).flatMap(f -> inPart(f, part));
    }
    if (atoms.is(index, "the")) {
      Optional<Numbers.Number> ordinal = Numbers.ordinal(atoms, index + 1);
      if (ordinal.isPresent()) {
        return dayFirst(atoms, index + 1, index).filter(f -> f.until() > index + 2);
      }
      return Optional.empty();
    }
    return calendar(atoms, index, index);
  }

  private static Optional<Found> inPart(Found found, Optional<DayPart> part) {
    return found.value() instanceof Value.Date date && date.isDay()
        ? Optional.of(
            Found.of(
                found.from(),
                found.until(),
                new Value.Date(date.from(), date.until(), part, date.approximate())))
        : Optional.empty();
  }

  /// Of the same day in the last year and the next, the one whose weekday is written, if that is
  /// near the publication; a verb ahead may belong to another part of the sentence.
  private Found nearby(Found dated, Atoms atoms, DayOfWeek weekday) {
    boolean year = DateReader.year(atoms, dated.until() - 1) > 0;
    if (year
        || publication.isEmpty()
        || !(dated.value() instanceof Value.Date date)
        || !date.isDay()) {
      return dated;
    }
    if (date.from().getDayOfWeek() == weekday) {
      return dated;
    }
    LocalDate published = publication.get().published();
    for (int shift = -1; shift <= 1; shift += 2) {
      LocalDate other = date.from().plusYears(shift);
      boolean near = Math.abs(other.toEpochDay() - published.toEpochDay()) <= NEAR_DAYS;
      if (near && other.getDayOfWeek() == weekday) {
        return Found.of(dated.from(), dated.until(), Value.Date.day(other));
      }
    }
    return dated;
  }

  private static int skip(Atoms atoms, int index, Set<String> words) {
    int at = index;
    while (at < index + 3 && atoms.in(at, words)) {
      at++;
    }
    return at;
  }

  private Optional<Found> calendar(Atoms atoms, int index, int from) {
    return numeric(atoms, index)
        .or(() -> monthFirst(atoms, index, from))
        .or(() -> dayFirst(atoms, index, from));
  }

  /// `2024-09-02`, `9/2/2024`, `27/09/2013`, `02.09.2024` is left alone for it may be a version.
  private Optional<Found> numeric(Atoms atoms, int index) {
    if (!atoms.at(index).isFigures()
        || !atoms.is(index + 1, "-", "/")
        || !atoms.at(index + 2).isFigures()
        || !atoms.at(index + 3).lower().equals(atoms.at(index + 1).lower())
        || !atoms.at(index + 4).isFigures()) {
      return Optional.empty();
    }
    int a = whole(atoms.at(index));
    int b = whole(atoms.at(index + 2));
    int c = whole(atoms.at(index + 4));
    Optional<LocalDate> day = Optional.empty();
    if (atoms.at(index).text().length() == 4) {
      day = date(a, b, c);
    } else if (atoms.at(index + 4).text().length() == 4) {
      // Month first, as most of the English-language press writes; day first where only that fits.
      day = date(c, a, b).or(() -> date(c, b, a));
    } else if (atoms.at(index + 4).text().length() == 2 && atoms.is(index + 1, "/")) {
      day = date(2000 + c, a, b).or(() -> date(2000 + c, b, a));
    }
    return day.map(d -> Found.of(index, index + 5, Value.Date.day(d)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return month >= 1 && month <= 12 && PublicationDay.plausible(year)
        ? PublicationDay.day(year, Month.of(month), day)
        : Optional.empty();
  }

  private static int whole(Atom atom) {
    String text = atom.text();
    return text.length() <= 4 && text.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(text)
        : -1;
  }

  /// "September 2, 2024", "Sept. 2-4", "September 2024".
  private Optional<Found> monthFirst(Atoms atoms, int index, int from) {
    Optional<Month> month = CalendarWords.month(atoms, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    // A short form whose dot is a token of its own; the dot of the sentence is not the month's.
    boolean dot =
        atoms.is(index + 1, ".")
            && atoms.joined(index + 1)
            && atoms.at(index).text().length() <= 4
            && atoms.at(index + 2).isFigures();
    int next = dot ? index + 2 : index + 1;
    int number = atoms.is(next, "the") ? next + 1 : next;
    int day = dayOfMonth(atoms, number);
    if (day > 0 && PublicationDay.has(month.get(), day)) {
      int until = afterDay(atoms, number);
      Optional<Integer> last = Optional.empty();
      if (atoms.is(until, "-", "to", "and", "through")) {
        int second = dayOfMonth(atoms, until + 1);
        boolean range = atoms.is(until, "-") || atoms.is(until, "to", "through");
        if (second > day
            && PublicationDay.has(month.get(), second)
            && range
            && !atoms.is(until + 2, ":")) {
          last = Optional.of(second);
          until = afterDay(atoms, until + 1);
        }
      }
      return Optional.of(withYear(atoms, from, until, month.get(), day, last));
    }
    int yearAt = atoms.is(next, ",", "of") ? next + 1 : next;
    int year = year(atoms, yearAt);
    if (year > 0) {
      LocalDate first = LocalDate.of(year, month.get(), 1);
      return Optional.of(Found.of(from, yearAt + 1, month(first)));
    }
    return bareMonth(atoms, index, next, month.get());
  }

  /// "2 September 2024", "the 2nd of September", "2nd September".
  private Optional<Found> dayFirst(Atoms atoms, int index, int from) {
    int day = dayOfMonth(atoms, index);
    if (day <= 0) {
      return Optional.empty();
    }
    int after = afterDay(atoms, index);
    Optional<Integer> last = Optional.empty();
    if (atoms.is(after, "-", "to") && dayOfMonth(atoms, after + 1) > day) {
      last = Optional.of(dayOfMonth(atoms, after + 1));
      after = afterDay(atoms, after + 1);
    }
    int monthAt = atoms.is(after, "of", "-") ? after + 1 : after;
    if (atoms.is(after, "day") && atoms.is(after + 1, "of")) {
      monthAt = after + 2;
    }
    Optional<Month> month = CalendarWords.month(atoms, monthAt);
    if (month.isEmpty() || !PublicationDay.has(month.get(), day)) {
      return Optional.empty();
    }
    // "at 11 May told" is no date, "11 May" is.
    if (atoms.at(monthAt).tag().equals("MD")) {
      boolean capitals =
          atoms.at(monthAt).text().equals(atoms.at(monthAt).text().toUpperCase(Locale.ROOT));
      if (!capitals) {
        return Optional.empty();
      }
    }
    int until = monthAt + 1;
    if (atoms.is(until, ".") && atoms.joined(until) && year(atoms, until + 1) > 0) {
      until++;
    }
    return Optional.of(withYear(atoms, from, until, month.get(), day, last));
  }

  private Found withYear(
      Atoms atoms, int from, int until, Month month, int day, Optional<Integer> last) {
    int yearAt = atoms.is(until, ",", "-") ? until + 1 : until;
    if (atoms.is(until, ",") && CalendarWords.day(atoms, yearAt).isPresent()) {
      // "Sept. 29, Monday" keeps the date alone.
      yearAt = until;
    }
    int year = year(atoms, yearAt);
    if (year < 0 && atoms.follow(until, "of", "this", "year") && publication.isPresent()) {
      year = publication.get().published().getYear();
      yearAt = until + 2;
    }
    if (year < 0 && atoms.follow(until, "last", "year") && publication.isPresent()) {
      year = publication.get().published().getYear() - 1;
      yearAt = until + 1;
    }
    Optional<LocalDate> first =
        year > 0
            ? PublicationDay.day(year, month, day)
            : publication.flatMap(a -> a.day(month, day, Outlook.ahead(atoms, from, until)));
    int end = year > 0 ? yearAt + 1 : until;
    if (first.isEmpty()) {
      return Found.of(from, until, new Value.VagueTime(dayAndMonth(day, last, month)));
    }
    LocalDate lastDay =
        last.flatMap(l -> PublicationDay.day(first.get().getYear(), month, l)).orElse(first.get());
    return Found.of(
        from, end, new Value.Date(first.get(), lastDay.plusDays(1), Optional.empty(), false));
  }

  /// A day without a year, in one form for all ways to write it.
  private static String dayAndMonth(int day, Optional<Integer> last, Month month) {
    return day
        + last.map(l -> "–" + l).orElse("")
        + " "
        + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private Optional<Found> bareMonth(Atoms atoms, int index, int next, Month month) {
    int before = index - 1;
    boolean led =
        atoms.is(before, "in", "since", "last", "this", "next", "of", "by", "until", "from", "to")
            || atoms.is(before, "early", "late", "mid", "during", "before", "after", "through")
            || atoms.is(before, "-") && atoms.is(before - 1, "mid");
    boolean named = atoms.at(index).isNoun() || !atoms.at(index).tag().equals("MD");
    if (CalendarWords.DOUBTFUL_MONTHS.contains(atoms.at(index).lower()) ? !led : !named) {
      return Optional.empty();
    }
    if (CalendarWords.DOUBTFUL_MONTHS.contains(atoms.at(index).lower())
        && !atoms.at(index).isNoun()) {
      return Optional.empty();
    }
    if (!led && !atoms.at(index).tag().startsWith("NNP")) {
      return Optional.empty();
    }
    // "April Jones" is a person, "August Wilson" too.
    if (!led && (atoms.at(next).tag().startsWith("NNP") || atoms.at(before).tag().equals("NNP"))) {
      return Optional.empty();
    }
    if (publication.isEmpty()) {
      return Optional.of(
          Found.of(
              index,
              next,
              new Value.VagueTime(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))));
    }
    LocalDate published = publication.get().published();
    boolean ahead = atoms.is(before, "next") || Outlook.ahead(atoms, index, next);
    LocalDate first = publication.get().month(month, ahead);
    if (atoms.is(before, "last") && !first.isBefore(published.withDayOfMonth(1))) {
      first = first.minusYears(1);
    }
    int from = atoms.is(before, "last", "this", "next") ? before : index;
    return Optional.of(Found.of(from, next, month(first)));
  }

  private static Value.Date month(LocalDate first) {
    return new Value.Date(first, first.plusMonths(1), Optional.empty(), false);
  }

  /// The day of the month in figures or as an ordinal, or -1.
  private static int dayOfMonth(Atoms atoms, int index) {
    Atom atom = atoms.at(index);
    if (atom.isFigures() && atom.text().length() <= 2) {
      int day = Integer.parseInt(atom.text());
      return day >= 1 && day <= 31 ? day : -1;
    }
    return Numbers.ordinal(atoms, index)
        .filter(n -> n.value() <= 31 && !n.figures())
        .map(n -> (int) n.value())
        .orElse(-1);
  }

  private static int afterDay(Atoms atoms, int index) {
    return Numbers.ordinal(atoms, index).map(Numbers.Number::until).orElse(index + 1);
  }

  /// A year in four figures, or -1.
  static int year(Atoms atoms, int index) {
    int year = whole(atoms.at(index));
    boolean four = atoms.at(index).text().length() == 4 && PublicationDay.plausible(year);
    return four && !(atoms.is(index + 1, ":") && atoms.joined(index + 1)) ? year : -1;
  }
}
