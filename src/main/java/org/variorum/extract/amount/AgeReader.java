package org.variorum.extract.amount;

import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.Value;

/// Reads ages: "23-year-old", "aged 23", "Name, 23,", "23 years old", "in their 20s".
final class AgeReader {
  private static final Set<String> ENDS =
      Set.of(
          ",", ")", ".", ";", ":", "-", "and", "of", "was", "is", "were", "are", "who", "from", "/",
          "(", "photo", "had", "has", "died", "]", "or", "as", "but", "at", "in", "when", "?", "!",
          "by", "on", "both", "with", "a", "an", "the", "\"", "”", "''");
  private static final Set<String> DECADE_WORDS = Set.of("early", "mid", "late", "mid-");
  private static final int OLDEST = 115;

  Optional<Part> read(Atoms atoms, int index) {
    return yearOld(atoms, index)
        .or(() -> decade(atoms, index))
        .or(() -> birthday(atoms, index))
        .or(() -> aged(atoms, index))
        .or(() -> afterName(atoms, index))
        .or(() -> second(atoms, index))
        .or(() -> likewise(atoms, index))
        .or(() -> predicate(atoms, index));
  }

  /// "23-year-old", "23 years old", "thirty-two-year-old", "three-month-old", "18- to 24-year-olds".
  private static Optional<Part> yearOld(Atoms atoms, int index) {
    Optional<Numbers.Number> number = Numbers.read(atoms, index);
    int unit;
    double value;
    if (number.isPresent() && !number.get().share()) {
      unit = number.get().until();
      value = number.get().value();
    } else if (atoms.is(index, "a", "one") && atoms.is(index + 1, "year", "month", "week")) {
      unit = index + 1;
      value = 1;
    } else {
      return Optional.empty();
    }
    int at = unit + (atoms.is(unit, "-") ? 1 : 0);
    if (atoms.is(at, "yo", "y/o", "yrs", "yr") && !atoms.is(at + 1, "ago")) {
      int end = at + 1 + (atoms.is(at + 1, "old", "-") ? atoms.is(at + 1, "-") ? 2 : 1 : 0);
      return age(index, end, value);
    }
    double years =
        switch (atoms.at(at).lower()) {
          case "year", "years", "yr" -> 1;
          case "month", "months" -> 1 / 12.0;
          case "week", "weeks" -> 1 / 52.0;
          case "day", "days" -> 1 / 365.0;
          default -> 0;
        };
    int old = at + 1 + (atoms.is(at + 1, "-") ? 1 : 0);
    if (years == 0 || !atoms.is(old, "old", "olds")) {
      boolean ofAge = years == 1 && atoms.follow(at + 1, "of", "age");
      return ofAge ? age(index, at + 3, value) : Optional.empty();
    }
    // "a 200-year-old church" is a duration, not an age of a person.
    return age(index, old + 1, value * years);
  }

  private static Optional<Part> age(int from, int until, double years) {
    return years >= 0 && years <= OLDEST
        ? Optional.of(new Part(from, until, new Value.Age(Amount.exactly(round(years)))))
        : Optional.empty();
  }

  private static double round(double years) {
    return Math.round(years * 100) / 100.0;
  }

  /// "in her early 20s", "in their twenties", "in his teens".
  private static Optional<Part> decade(Atoms atoms, int index) {
    if (!atoms.is(index, "in") || !atoms.is(index + 1, "his", "her", "their", "the", "my", "our")) {
      return Optional.empty();
    }
    int at = index + 2;
    boolean bare = !atoms.is(index + 1, "the");
    double low = 0;
    double high = 9;
    if (atoms.in(at, DECADE_WORDS)) {
      low = atoms.is(at, "early") ? 0 : atoms.is(at, "late") ? 6 : 3;
      high = atoms.is(at, "early") ? 4 : atoms.is(at, "late") ? 9 : 7;
      at += atoms.is(at + 1, "-") ? 2 : 1;
    }
    int number = at;
    at += atoms.is(at, "'", "‘") ? 1 : 0;
    if (atoms.is(at, "teens") && bare) {
      return Optional.of(new Part(number, at + 1, years(13, 19)));
    }
    int tens = tens(atoms.at(at).lower());
    int until = at + 1;
    if (tens == 0) {
      return Optional.empty();
    }
    if (atoms.at(at).isFigures()) {
      if (atoms.is(until, "'") && atoms.is(until + 1, "s")) {
        until += 2;
      } else if (atoms.is(until, "s", "'s") && atoms.joined(until)) {
        until++;
      } else {
        return Optional.empty();
      }
    }
    if (!bare) {
      return Optional.empty();
    }
    return Optional.of(new Part(index, until, years(tens + low, tens + high)));
  }

  private static Value.Age years(double low, double high) {
    return new Value.Age(new Amount(low, high, Exactness.RANGE));
  }

  private static int tens(String word) {
    return switch (word) {
      case "10" -> 10;
      case "20", "twenties" -> 20;
      case "30", "thirties" -> 30;
      case "40", "forties" -> 40;
      case "50", "fifties" -> 50;
      case "60", "sixties" -> 60;
      case "70", "seventies" -> 70;
      case "80", "eighties" -> 80;
      case "90", "nineties" -> 90;
      default -> 0;
    };
  }

  /// "11th birthday", "third birthday".
  private static Optional<Part> birthday(Atoms atoms, int index) {
    return Numbers.ordinal(atoms, index)
        .filter(n -> atoms.is(n.until(), "birthday"))
        .flatMap(n -> age(index, n.until() + 1, n.value()));
  }

  /// "aged 23", "age 23", "at the age of 23", "ages 4 to 9".
  private static Optional<Part> aged(Atoms atoms, int index) {
    boolean led =
        inList(atoms, index)
            || atoms.is(index - 1, "aged", "age", "ages")
            || atoms.is(index - 1, "of") && atoms.is(index - 2, "age", "ages")
            || atoms.is(index - 1, ":", "-") && atoms.is(index - 2, "age", "ages")
            || atoms.is(index - 1, "and", ",") && atoms.is(index - 3, "aged", "ages");
    if (!led) {
      return Optional.empty();
    }
    int start = index;
    Optional<Numbers.Number> number = Numbers.read(atoms, start);
    if (number.isEmpty() || number.get().value() > OLDEST || number.get().share()) {
      return Optional.empty();
    }
    int until = number.get().until();
    Optional<Numbers.Number> second =
        atoms.is(until, "to", "-") ? Numbers.read(atoms, until + 1) : Optional.empty();
    if (second.isPresent()
        && second.get().value() > number.get().value()
        && second.get().value() <= OLDEST) {
      return Optional.of(
          new Part(start, second.get().until(), years(number.get().value(), second.get().value())));
    }
    return age(start, until, number.get().value());
  }

  /// Whether the number is one of a list of ages: "ages 15, 18 and 22", "ages ranging from 17 to 28".
  private static boolean inList(Atoms atoms, int index) {
    int at = index - 1;
    while (at > index - 9
        && (atoms.at(at).isFigures() || atoms.is(at, ",", "and", "or", "from", "ranging"))) {
      at--;
    }
    return atoms.at(index).isFigures() && at < index - 1 && atoms.is(at, "ages", "aged");
  }

  /// The number after a name or a noun for a person, between commas or brackets.
  private static Optional<Part> afterName(Atoms atoms, int index) {
    Atom number = atoms.at(index);
    boolean word = !number.isFigures();
    Optional<Numbers.Number> read = Numbers.read(atoms, index);
    if (read.isEmpty()
        || read.get().value() > OLDEST
        || read.get().value() < 1
        || read.get().value() != Math.rint(read.get().value())
        || !atoms.is(index - 1, ",", "(", "-")) {
      return Optional.empty();
    }
    int until = read.get().until();
    Atom before = atoms.at(index - 2);
    boolean spaced = !atoms.joined(index) || atoms.is(index - 1, "(", ",");
    // A family name that looks like a plural may be tagged as a common noun.
    boolean family =
        before.isCapital() && before.isNoun() && atoms.at(index - 3).tag().equals("NNP");
    boolean name =
        before.tag().startsWith("NNP") && before.isWord()
            || family
            || before.lower().equals("jr.")
            || before.lower().equals("sr.");
    boolean person = PeopleWords.isPerson(before.lemma()) || PeopleWords.isPerson(before.lower());
    // "the driver, identified as Jones, 23": names in capitals or lower case still carry NNP.
    if (!spaced || !name && !person || word && !atoms.is(until, ",")) {
      return Optional.empty();
    }
    double unit = atoms.is(until, "months") ? 1 / 12.0 : atoms.is(until, "weeks") ? 1 / 52.0 : 1;
    if (unit < 1 && atoms.is(until + 1, ",", ")")) {
      return age(index, until + 1, read.get().value() * unit);
    }
    boolean closed =
        atoms.in(until, ENDS)
            || atoms.at(until).text().isBlank()
            || atoms.at(until).tag().equals("''")
            || isRepeated(atoms, index, until);
    if (!closed || atoms.is(index - 1, "(") && !atoms.is(until, ")", ",")) {
      return Optional.empty();
    }
    if (atoms.is(index - 1, "-") && !atoms.is(until, "-", ",")) {
      return Optional.empty();
    }
    if (atoms.is(until, "-", "/") && atoms.joined(until) && atoms.at(until + 1).isFigures()) {
      return Optional.empty();
    }
    if (atoms.is(until, ",") && atoms.joined(until + 1) && atoms.at(until + 1).isFigures()) {
      return Optional.empty();
    }
    return age(index, until, read.get().value());
  }

  /// Whether the name begins anew behind its age, as where a caption stands twice: "Ann Tull, 23 Ann
  /// Tull, 23".
  private static boolean isRepeated(Atoms atoms, int index, int until) {
    Atom first = atoms.at(index - 3);
    return first.isCapital()
        && first.isWord()
        && atoms.at(until).text().equals(first.text())
        && atoms.at(until + 1).text().equals(atoms.at(index - 2).text());
  }

  /// "Denzel Hill, also 16, of Leeds"
  private static Optional<Part> likewise(Atoms atoms, int index) {
    boolean led =
        atoms.is(index - 1, "also", "now", "then", "only", "just")
            && atoms.is(index - 2, ",")
            && atoms.at(index - 3).tag().startsWith("NNP")
            && atoms.is(index + 1, ",");
    return led && atoms.at(index).isFigures() && atoms.at(index).text().length() <= 2
        ? age(index, index + 1, Double.parseDouble(atoms.at(index).text()))
        : Optional.empty();
  }

  /// The second of two ages: "her two cousins, 16 and 21, were hurt".
  private static Optional<Part> second(Atoms atoms, int index) {
    boolean pair =
        atoms.at(index).isFigures()
            && atoms.at(index).text().length() <= 2
            && atoms.is(index - 1, "and")
            && atoms.is(index + 1, ",", ".", ")")
            && afterName(atoms, index - 2).isPresent();
    return pair
        ? age(index, index + 1, Double.parseDouble(atoms.at(index).text()))
        : Optional.empty();
  }

  /// "She was 34.", "who is 23 and".
  private static Optional<Part> predicate(Atoms atoms, int index) {
    Atom number = atoms.at(index);
    if (!number.isFigures() || number.text().contains(".") || number.text().length() > 3) {
      return Optional.empty();
    }
    int before = index - 1;
    before -= atoms.is(before, "just", "only", "then", "now", "about") ? 1 : 0;
    boolean verb = atoms.is(before, "was", "is", "turned", "were", "are", "turns", "'s");
    Atom subject = atoms.at(before - 1);
    boolean who =
        atoms.is(before - 1, "he", "she", "who", "they", "i", "both")
            || subject.tag().startsWith("NNP")
            || PeopleWords.isPerson(subject.lemma());
    boolean end =
        atoms.is(index + 1, ".", ",", "when", "and", "at", "\"", "”", "''", ";")
            || atoms.at(index + 1).text().isBlank()
            || atoms.is(before, "turned", "turns")
                && atoms.is(index + 1, "in", "on", "last", "this");
    int years = Integer.parseInt(number.text().replace(",", ""));
    if (!verb || !who || !end || years < 1 || years > OLDEST) {
      return Optional.empty();
    }
    return age(index, index + 1, years);
  }
}
