package org.variorum.extract.spanish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers in words and in the figures of Spanish: "treinta y cuatro", "1.200", "3,5", "dos mil",
/// "1,2 millones".
final class Numerals {
  /// Thousands are set apart by points or blanks, decimals by a comma; in the Americas also the other
  /// way round, which is told by what fits.
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

  private static final Pattern FIGURES = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  Numerals() {
    for (List<String> row : Tables.rows("numerals.tsv")) {
      small.put(row.getFirst(), Integer.valueOf(row.get(1)));
      if (row.size() > 2) {
        english.put(row.getFirst(), row.get(2));
      }
    }
  }

  /// A number in `[from, until)`.
  record Number(int until, double value) {}

  /// The figures or the English word of a numeral, so that it is one word in both languages.
  String english(String word) {
    String known = english.get(word);
    if (known != null) {
      return known;
    }
    if (GROUPED.matcher(word).matches()) {
      return word.replace('.', ',');
    }
    return word;
  }

  boolean starts(String word) {
    return figures(word).isPresent() || small.containsKey(word) || word.equals("mil");
  }

  /// The number that starts at a word.
  ///
  /// @param one whether "un" and "una" count as one rather than as articles
  Optional<Number> read(Line line, int index, boolean one) {
    OptionalDouble figures = figures(line.word(index));
    if (figures.isPresent()) {
      return Optional.of(scaled(line, index + 1, figures.getAsDouble()));
    }
    if (!one && line.is(index, "un", "una", "uno") && !line.is(index + 1, "millón")) {
      return Optional.empty();
    }
    return words(line, index);
  }

  private static Number scaled(Line line, int at, double value) {
    if (line.is(at, "mil") && value < 1000) {
      boolean millions = line.is(at + 1, "millones");
      return new Number(at + (millions ? 2 : 1), value * (millions ? 1e9 : 1e3));
    }
    if (line.is(at, "millones", "millón")) {
      return new Number(at + 1, value * 1e6);
    }
    return new Number(at, value);
  }

  private Optional<Number> words(Line line, int index) {
    int at = index;
    double thousands = 0;
    double sum = 0;
    boolean found = false;
    while (true) {
      String word = line.word(at);
      Integer value = small.get(word);
      if (value != null) {
        sum += value;
        found = true;
        at++;
        boolean tens = value % 10 == 0 && value >= 30 && value < 100;
        Integer next = small.get(line.word(at + 1));
        if (tens && line.is(at, "y") && next != null && next < 10) {
          at++;
        } else if (next(line, at, value).isEmpty() && !line.is(at, "mil")) {
          break;
        }
      } else if (word.equals("mil")) {
        thousands = (found ? sum : 1) * 1000;
        sum = 0;
        found = true;
        at++;
        if (small.get(line.word(at)) == null) {
          break;
        }
      } else {
        break;
      }
    }
    if (!found) {
      return Optional.empty();
    }
    double total = thousands + sum;
    return line.is(at, "millones", "millón")
        ? Optional.of(new Number(at + 1, total * 1e6))
        : Optional.of(new Number(at, total));
  }

  /// The smaller number that goes on with this one: "doscientos treinta".
  private Optional<Integer> next(Line line, int at, int value) {
    Integer next = small.get(line.word(at));
    return Optional.ofNullable(next).filter(n -> value >= 100 && n < 100);
  }

  /// A number in figures.
  static OptionalDouble figures(String word) {
    if (GROUPED.matcher(word).matches()) {
      return OptionalDouble.of(Double.parseDouble(word.replaceAll("[.,]", "")));
    }
    if (FIGURES.matcher(word).matches()) {
      return OptionalDouble.of(Double.parseDouble(word.replace(',', '.')));
    }
    return OptionalDouble.empty();
  }
}
