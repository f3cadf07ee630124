package org.variorum.extract.amount;

import java.util.Map;
import java.util.Optional;

/// Reads exact numbers, in figures or in words.
public final class Numbers {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("million", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));
  private static final Map<String, Double> SHARES =
      Map.ofEntries(
          Map.entry("half", 1 / 2.0),
          Map.entry("halves", 1 / 2.0),
          Map.entry("third", 1 / 3.0),
          Map.entry("thirds", 1 / 3.0),
          Map.entry("quarter", 1 / 4.0),
          Map.entry("quarters", 1 / 4.0),
          Map.entry("fourth", 1 / 4.0),
          Map.entry("fourths", 1 / 4.0),
          Map.entry("fifth", 1 / 5.0),
          Map.entry("fifths", 1 / 5.0),
          Map.entry("tenth", 1 / 10.0),
          Map.entry("tenths", 1 / 10.0));
  private static final Map<String, Double> SIGNS =
      Map.of("½", .5, "¼", .25, "¾", .75, "⅓", 1 / 3.0);

  private Numbers() {}

  /// A number and where it stops.
  ///
  /// @param until the index after its last atom
  /// @param share whether it is a part of a whole ("half", "two-thirds")
  /// @param small whether it is one bare numeral word or figure, which may also be a label
  public record Number(double value, int until, boolean share, boolean figures) {}

  /// The number that starts at `index`: "12", "1,500", "5.9", "two hundred and five", "1.2 million",
  /// "a dozen", "two dozen", "half", "two-thirds", "2 1/2". "One" is a number, "a" is not.
  public static Optional<Number> read(Atoms atoms, int index) {
    Atom first = atoms.at(index);
    if (first.text().isBlank()) {
      return Optional.empty();
    }
    if (first.isFigures()) {
      // "007" is a name, "000" the rest of a number that a blank broke.
      return first.text().matches("0\\d+") ? Optional.empty() : Optional.of(figures(atoms, index));
    }
    if (SIGNS.containsKey(first.lower())) {
      return Optional.of(new Number(SIGNS.get(first.lower()), index + 1, true, true));
    }
    return dozen(atoms, index).or(() -> share(atoms, index)).or(() -> words(atoms, index));
  }

  /// Whether the word is, or begins, a number or an ordinal in words.
  public static boolean isNumeral(String word) {
    return UNITS.containsKey(word)
        || TENS.containsKey(word)
        || ORDINALS.containsKey(word)
        || word.equals("dozen");
  }

  private static Number figures(Atoms atoms, int index) {
    double value = Double.parseDouble(atoms.at(index).text().replace(",", ""));
    int next = index + 1;
    if (SIGNS.containsKey(atoms.at(next).lower()) && value == Math.rint(value)) {
      return new Number(value + SIGNS.get(atoms.at(next).lower()), next + 1, false, true);
    }
    if (atoms.is(next + 1, "/") && atoms.at(next).isFigures() && atoms.at(next + 2).isFigures()) {
      double below = Double.parseDouble(atoms.at(next + 2).text().replace(",", ""));
      double above = Double.parseDouble(atoms.at(next).text().replace(",", ""));
      if (below > above && below <= 16) {
        return new Number(value + above / below, next + 3, false, true);
      }
    }
    if (atoms.is(next, "/") && atoms.joined(next) && atoms.at(next + 1).isFigures()) {
      double below = Double.parseDouble(atoms.at(next + 1).text().replace(",", ""));
      if (value < below && below <= 16 && value == Math.rint(value)) {
        return new Number(value / below, next + 2, atoms.is(next + 2, "of"), true);
      }
    }
    if (atoms.is(next, ",") && atoms.is(next + 1, "000") && first3(atoms.at(index))) {
      return new Number(value * 1000, next + 2, false, true);
    }
    // "5 dozen", "1.2 million", "3bn", "500 crore", "5-million".
    if (atoms.is(next, "dozen")) {
      return new Number(value * 12, next + 1, false, true);
    }
    int scaled = next;
    while (SCALES.containsKey(atoms.at(scaled).lower())) {
      value *= SCALES.get(atoms.at(scaled).lower());
      scaled++;
    }
    if (scaled == next && atoms.is(next, "-") && atoms.is(next + 1, "million", "billion")) {
      value *= SCALES.get(atoms.at(next + 1).lower());
      scaled = next + 2;
    }
    return new Number(value, scaled, false, true);
  }

  private static boolean first3(Atom atom) {
    return atom.text().length() <= 3;
  }

  private static Optional<Number> dozen(Atoms atoms, int index) {
    int next = atoms.is(index, "a", "half") ? index + 1 : index;
    double times = 1;
    if (atoms.follow(index, "half", "a", "dozen") || atoms.follow(index, "a", "half", "dozen")) {
      return Optional.of(new Number(6, index + 3, false, false));
    }
    if (atoms.follow(index, "half", "-", "dozen")) {
      return Optional.of(new Number(6, index + 3, false, false));
    }
    if (UNITS.containsKey(atoms.at(index).lower())) {
      times = UNITS.get(atoms.at(index).lower());
      next = atoms.is(index + 1, "-") ? index + 2 : index + 1;
    }
    if (times > 0 && atoms.is(next, "dozen")) {
      return Optional.of(new Number(12 * times, next + 1, false, false));
    }
    return Optional.empty();
  }

  private static Optional<Number> share(Atoms atoms, int index) {
    if (atoms.is(index, "half", "one-half")) {
      // "half a million" is a number, "half of them" a share.
      if (atoms.is(index + 1, "a") && SCALES.containsKey(atoms.at(index + 2).lower())) {
        double value = SCALES.get(atoms.at(index + 2).lower()) / 2;
        return Optional.of(new Number(value, index + 3, false, false));
      }
      return Optional.of(new Number(.5, index + 1, true, false));
    }
    int second = atoms.is(index + 1, "-") ? index + 2 : index + 1;
    Integer above = atoms.is(index, "a") ? Integer.valueOf(1) : UNITS.get(atoms.at(index).lower());
    Double part = SHARES.get(atoms.at(second).lower());
    // "two half-brothers" are two.
    boolean half = atoms.is(second, "half") && (atoms.is(index, "a") || above != null && above > 1);
    if (above == null || above == 0 || part == null || half) {
      return Optional.empty();
    }
    // "a third man" is an ordinal; a share is followed by "of" or joined by a hyphen.
    if (second == index + 1 && !atoms.is(second + 1, "of") && above < 2) {
      return Optional.empty();
    }
    return Optional.of(new Number(above * part, second + 1, true, false));
  }

  private static Optional<Number> words(Atoms atoms, int index) {
    int at = index;
    double total = 0;
    double group = 0;
    boolean any = false;
    // "a hundred", "a million"
    if (atoms.is(at, "a") && SCALES.containsKey(atoms.at(at + 1).lower())) {
      group = 1;
      at++;
    }
    boolean open = true;
    while (true) {
      String word = atoms.at(at).lower();
      if (open && TENS.containsKey(word)) {
        group += TENS.get(word);
        any = true;
        at++;
        int unit = atoms.is(at, "-") ? at + 1 : at;
        Integer small = UNITS.get(atoms.at(unit).lower());
        if (small != null && small > 0 && small < 10) {
          group += small;
          at = unit + 1;
        }
        open = false;
      } else if (open && UNITS.containsKey(word)) {
        group += UNITS.get(word);
        any = true;
        at++;
        open = false;
      } else if (SCALES.containsKey(word) && (any || group > 0)) {
        double scale = SCALES.get(word);
        any = true;
        if (scale == 100) {
          group *= scale;
        } else {
          total += group * scale;
          group = 0;
        }
        open = true;
        at++;
      } else if (any && open && atoms.is(at, "and") && continues(atoms, at + 1)) {
        at++;
      } else if (any && atoms.is(at, "-") && SCALES.containsKey(atoms.at(at + 1).lower())) {
        at++;
      } else {
        break;
      }
    }
    return any ? Optional.of(new Number(total + group, at, false, false)) : Optional.empty();
  }

  /// Whether "and" goes on with the number ("two hundred and five"), not with another thing counted
  /// ("two hundred and five others" cannot be told apart and is read as one number).
  private static boolean continues(Atoms atoms, int index) {
    String word = atoms.at(index).lower();
    return UNITS.containsKey(word) || TENS.containsKey(word);
  }

  /// The ordinal at `index`: "2nd", "third", "twenty-first" as its number, one atom or two.
  public static Optional<Number> ordinal(Atoms atoms, int index) {
    Atom first = atoms.at(index);
    if (first.isFigures()
        && atoms.joined(index + 1)
        && atoms.is(index + 1, "st", "nd", "rd", "th")) {
      double value = Double.parseDouble(first.text().replace(",", ""));
      return Optional.of(new Number(value, index + 2, false, true));
    }
    Integer simple = ORDINALS.get(first.lower());
    if (simple != null) {
      return Optional.of(new Number(simple, index + 1, false, false));
    }
    Integer tens = TENS.get(first.lower());
    Integer unit = ORDINALS.get(atoms.at(index + 2).lower());
    if (tens != null && atoms.is(index + 1, "-") && unit != null && unit < 10) {
      return Optional.of(new Number(tens + unit, index + 3, false, false));
    }
    return Optional.empty();
  }

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));
}
