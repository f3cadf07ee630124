package org.variorum.extract.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atom;
import org.variorum.extract.amount.Atoms;
import org.variorum.extract.amount.PeopleWords;
import org.variorum.model.Value;

/// Reads years, spans of years, decades, seasons of a year and days with a name: "in 2003", "between
/// 1999 and 2003", "the 1990s", "the summer of 2012", "Christmas Eve".
final class YearReader {
  private static final Set<String> LEADING =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "from",
          "until",
          "till",
          "during",
          "before",
          "after",
          "around",
          "circa",
          "early",
          "late",
          "mid",
          "between",
          "through",
          "year",
          "throughout",
          "for",
          "to");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "its", "his", "her", "their", "'s", "s");
  private static final Map<String, MonthDay> NAMED =
      Map.ofEntries(
          Map.entry("christmas eve", MonthDay.of(12, 24)),
          Map.entry("christmas day", MonthDay.of(12, 25)),
          Map.entry("boxing day", MonthDay.of(12, 26)),
          Map.entry("new year's eve", MonthDay.of(12, 31)),
          Map.entry("new year's day", MonthDay.of(1, 1)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("independence day", MonthDay.of(7, 4)),
          Map.entry("fourth of july", MonthDay.of(7, 4)),
          Map.entry("halloween", MonthDay.of(10, 31)));

  private final Optional<PublicationDay> publication;

  YearReader(Optional<PublicationDay> publication) {
    this.publication = publication;
  }

  Optional<Found> read(Atoms atoms, int index) {
    return named(atoms, index)
        .or(() -> season(atoms, index))
        .or(() -> decade(atoms, index))
        .or(() -> year(atoms, index));
  }

  private Optional<Found> named(Atoms atoms, int index) {
    for (int length = 4; length >= 1; length--) {
      MonthDay day = NAMED.get(atoms.words(index, index + length));
      if (day == null || !atoms.at(index).isCapital()) {
        continue;
      }
      int until = index + length;
      int yearAt = atoms.is(until, "in", ",", "of") ? until + 1 : until;
      int year = DateReader.year(atoms, yearAt);
      if (year > 0) {
        return Optional.of(Found.of(index, yearAt + 1, Value.Date.day(day.atYear(year))));
      }
      // Independence Day is another day in another country.
      if (publication.isEmpty() || atoms.is(index, "independence")) {
        String words = atoms.words(index, until);
        return Optional.of(Found.of(index, until, new Value.VagueTime(words)));
      }
      boolean ahead = Outlook.ahead(atoms, index, until);
      return publication
          .get()
          .day(day.getMonth(), day.getDayOfMonth(), ahead)
          .map(d -> Found.of(index, until, Value.Date.day(d)));
    }
    return Optional.empty();
  }

  private Optional<Found> season(Atoms atoms, int index) {
    if (!atoms.is(index, "spring", "summer", "autumn", "fall", "winter")) {
      return Optional.empty();
    }
    int yearAt = atoms.is(index + 1, "of") ? index + 2 : index + 1;
    int year = DateReader.year(atoms, yearAt);
    if (year < 0) {
      return Optional.empty();
    }
    int month =
        switch (atoms.at(index).lower()) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(
        Found.of(
            index, yearAt + 1, new Value.Date(first, first.plusMonths(3), Optional.empty(), true)));
  }

  /// "the 1990s", "1940's", "the '90s".
  private static Optional<Found> decade(Atoms atoms, int index) {
    Atom atom = atoms.at(index);
    if (!atom.isFigures() || !atom.text().endsWith("0")) {
      return Optional.empty();
    }
    int tail = index + 1;
    boolean plural =
        atoms.is(tail, "s", "'s") && atoms.joined(tail)
            || atoms.is(tail, "'") && atoms.is(tail + 1, "s") && atoms.joined(tail);
    int until = atoms.is(tail, "'") ? tail + 2 : tail + 1;
    int year = DateReader.year(atoms, index);
    if (year < 0 && atom.text().length() == 2 && atoms.is(index - 1, "'", "`", "‘")) {
      year = 1900 + Integer.parseInt(atom.text());
    }
    if (!plural || year < 0 || year % 10 != 0) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    return Optional.of(
        Found.of(
            index,
            until,
            new Value.Date(
                first,
                first.plusYears(10),
                Optional.empty(),
                atoms.is(index - 1, "early", "late"))));
  }

  private static Optional<Found> year(Atoms atoms, int index) {
    int year = DateReader.year(atoms, index);
    if (year < 1500 || atoms.at(index).text().contains(",")) {
      return Optional.empty();
    }
    if (atoms.joined(index) && !atoms.is(index - 1, "(", "[", "-", "'", "\"", "“", "‘")) {
      return Optional.empty();
    }
    int last = index + 1;
    int second = -1;
    if (atoms.is(last, "-", "to", "until")
        || atoms.is(last, "and") && atoms.is(index - 1, "between")) {
      second = DateReader.year(atoms, last + 1);
      String text = atoms.at(last + 1).text();
      if (second < 0 && atoms.is(last, "-") && text.matches("\\d{2}")) {
        second = year / 100 * 100 + Integer.parseInt(text);
      }
      if (second > year) {
        last += 2;
      } else {
        second = -1;
      }
    }
    if (!fits(atoms, index, last, second > 0)) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate end = LocalDate.of(second > 0 ? second + 1 : year + 1, 1, 1);
    return Optional.of(Found.of(index, last, new Value.Date(first, end, Optional.empty(), false)));
  }

  /// Whether four figures can be a year here: after a preposition of time, between an article and a
  /// noun, in brackets; never before a plural that they count.
  private static boolean fits(Atoms atoms, int index, int until, boolean range) {
    if (range
        && (atoms.is(index - 1, "between", "from", "(")
            || atoms.at(index).text().startsWith("19")
            || atoms.at(index).text().startsWith("20"))) {
      return true;
    }
    Atom next = atoms.at(until);
    boolean round = DateReader.year(atoms, index) % 100 == 0;
    boolean counted =
        next.tag().equals("NNS") && (round || PeopleWords.isPerson(next.lemma()))
            || next.tag().equals("NNS") && !atoms.in(index - 1, ARTICLES)
            || atoms.is(until, "people", "homes", "houses", "percent", "%", "-");
    boolean likely = DateReader.year(atoms, index) >= 1800 && DateReader.year(atoms, index) <= 2100;
    if (atoms.is(index - 1, "(") && atoms.is(until, ")")) {
      return likely;
    }
    if (atoms.in(index - 1, ARTICLES)) {
      return likely && !counted && (next.isNoun() || next.tag().startsWith("JJ"));
    }
    // "his deadly 2005 rampage", "host of the show, 2014 Oscars"
    boolean described = atoms.at(index - 1).tag().equals("JJ") && next.tag().equals("NN");
    boolean titled = next.tag().startsWith("NNP") && !atoms.at(index - 1).tag().startsWith("NNP");
    if ((described || titled && !atoms.in(index - 1, Set.of(",", "-", "/"))) && likely && !round) {
      return true;
    }
    if (atoms.is(index - 1, "-") && atoms.is(index - 2, "mid", "early", "late", "pre", "post")) {
      return true;
    }
    return likely && atoms.in(index - 1, LEADING) && !counted;
  }
}
