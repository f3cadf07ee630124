package org.variorum.extract.spanish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.VaguePolicy;

/// Reads a number with the words that bend it: "al menos diez", "entre 40 y 80", "unos 200", "una
/// decena de", "decenas de miles de".
final class Quantifiers {
  private enum Hedge {
    AT_LEAST,
    MORE,
    AT_MOST,
    FEWER,
    NEARLY,
    ABOUT
  }

  private static final Set<String> EXCEEDING = Set.of("superar", "sobrepasar", "rebasar");

  private static final int LONGEST = 5;

  private final VaguePolicy policy = VaguePolicy.standard();
  private final Numerals numerals = new Numerals();
  private final Map<String, Hedge> hedges = new HashMap<>();
  private final Map<String, Amount> vague = new HashMap<>();

  Quantifiers() {
    for (List<String> row : Tables.rows("hedges.tsv")) {
      hedges.put(row.getFirst(), Hedge.valueOf(row.get(1)));
    }
    for (List<String> row : Tables.rows("vague.tsv")) {
      boolean number = Character.isDigit(row.get(1).charAt(0));
      vague.put(
          row.getFirst(),
          number
              ? policy.about(Amount.exactly(Double.parseDouble(row.get(1))))
              : policy.of(row.get(1)).orElseThrow());
    }
  }

  /// An amount in `[from, until)`.
  ///
  /// @param vague whether no number is said
  record Read(int from, int until, Amount amount, boolean vague) {}

  /// The amount that starts at a word, its hedge included.
  ///
  /// @param one whether "un" and "una" count as one
  Optional<Read> read(Line line, int index, boolean one) {
    for (int length = LONGEST; length > 0; length--) {
      Hedge hedge = hedges.get(phrase(line, index, length));
      if (hedge != null) {
        int number = index + length;
        Optional<Read> bent = plain(line, index, number, true).map(r -> bent(r, hedge));
        if (bent.isPresent()) {
          return bent;
        }
      }
    }
    if (line.is(index, "entre", "de")) {
      Optional<Read> range = range(line, index, index + 1, line.is(index, "de") ? "a" : "y");
      if (range.isPresent()) {
        return range;
      }
    }
    return plain(line, index, index, one)
        .map(r -> isExceeded(line, index) ? bent(r, Hedge.MORE) : r);
  }

  /// "los daños superan los 3 millones"
  private static boolean isExceeded(Line line, int index) {
    int verb = index - 1 - (line.is(index - 1, "los", "las", "el", "la") ? 1 : 0);
    return line.meaning(verb).filter(m -> EXCEEDING.contains(m.lemma())).isPresent();
  }

  private Optional<Read> plain(Line line, int from, int at, boolean one) {
    Optional<Read> range = range(line, from, at, "a");
    if (range.isPresent()) {
      return range;
    }
    return vague(line, from, at)
        .or(() ->
            numerals
                .read(line, at, one)
                .map(n -> new Read(from, n.until(), Amount.exactly(n.value()), false)));
  }

  private Optional<Read> range(Line line, int from, int at, String link) {
    Optional<Numerals.Number> low = numerals.read(line, at, true);
    if (low.isEmpty() || !line.is(low.get().until(), link)) {
      return Optional.empty();
    }
    return numerals
        .read(line, low.get().until() + 1, true)
        .filter(h -> h.value() > low.get().value())
        .map(h ->
            new Read(
                from, h.until(), new Amount(low.get().value(), h.value(), Exactness.RANGE), false));
  }

  private Optional<Read> vague(Line line, int from, int at) {
    for (int length = 3; length > 0; length--) {
      Amount amount = vague.get(phrase(line, at, length));
      if (amount != null) {
        return Optional.of(new Read(from, at + length, amount, true));
      }
    }
    return Optional.empty();
  }

  private static String phrase(Line line, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      phrase.append(i > from ? " " : "").append(line.word(i));
    }
    return phrase.toString();
  }

  private Read bent(Read read, Hedge hedge) {
    Amount number = read.amount();
    double open = Double.POSITIVE_INFINITY;
    Amount amount =
        switch (hedge) {
          case AT_LEAST -> new Amount(number.low(), open, Exactness.AT_LEAST);
          case MORE ->
              number.isExact()
                  ? policy.moreThan(number)
                  : new Amount(number.low(), open, Exactness.MORE_THAN);
          case AT_MOST -> new Amount(0, number.high(), Exactness.AT_MOST);
          case FEWER -> new Amount(0, number.high(), Exactness.FEWER_THAN);
          case NEARLY -> number.isExact() ? policy.nearly(number) : number;
          case ABOUT -> number.isExact() ? policy.about(number) : number;
        };
    return new Read(read.from(), read.until(), amount, read.vague());
  }
}
