package org.variorum.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Amount.Exactness;

/// What vague words stand for as numbers, and how much a hedge allows. A team may set its own.
///
/// The standard figures keep a low, best and high, as the projects that count the dead of conflicts
/// do (ACLED, UCDP, Airwars). Their policies read "dozens" as at least 12 or as at least 24; here the
/// first is the low and the second the best. The plurals of larger numbers start at one of them and
/// have two as their best. "Several", "a few", "many" and the hedges are our own reading of news.
///
/// @param words what a word stands for, by the word in lower case
/// @param about the part of a number by which "about" lets it be less or more, 0.1 for a tenth
/// @param nearly the part by which "nearly" lets it be less, and "just over" more
/// @param more how many steps "more than" lets it be more, a step being what the number is rounded
///     to: 1,000 for 26,000, 5 for 25. Who writes "more than 26,000" does not mean 31,000.
public record VaguePolicy(Map<String, Allowance> words, double about, double nearly, int more) {

  /// @param low the least the word stands for
  /// @param best the single number to use where one is needed
  /// @param high the most, `Double.POSITIVE_INFINITY` where it is open
  public record Allowance(double low, double best, double high) {
    public Allowance {
      if (!(low <= best && best <= high)) {
        throw new IllegalArgumentException("low, best, high: " + low + ", " + best + ", " + high);
      }
    }

    public Amount amount() {
      return new Amount(low, high, Exactness.VAGUE);
    }
  }

  public VaguePolicy {
    words = Map.copyOf(words);
    if (about < 0 || about >= 1 || nearly < 0 || nearly >= 1) {
      throw new IllegalArgumentException("a part between 0 and 1: " + about + ", " + nearly);
    }
    if (more < 1) {
      throw new IllegalArgumentException("at least one step: " + more);
    }
  }

  public static VaguePolicy standard() {
    double open = Double.POSITIVE_INFINITY;
    Map<String, Allowance> words = new HashMap<>();
    words.put("couple", new Allowance(2, 2, 3));
    words.put("few", new Allowance(2, 3, 9));
    words.put("several", new Allowance(2, 4, 12));
    words.put("handful", new Allowance(2, 5, 9));
    words.put("some", new Allowance(1, 3, open));
    words.put("many", new Allowance(3, 10, open));
    words.put("numerous", new Allowance(3, 10, open));
    words.put("multiple", new Allowance(2, 3, open));
    words.put("various", new Allowance(2, 4, open));
    words.put("countless", new Allowance(10, 100, open));
    words.put("most", new Allowance(2, 10, open));
    words.put("dozens", new Allowance(12, 24, 99));
    words.put("scores", new Allowance(20, 40, 199));
    words.put("tens", new Allowance(10, 20, 99));
    words.put("hundreds", new Allowance(100, 200, 999));
    words.put("thousands", new Allowance(1000, 2000, 99_999));
    words.put("tens of thousands", new Allowance(10_000, 20_000, 99_999));
    words.put("hundreds of thousands", new Allowance(100_000, 200_000, 999_999));
    words.put("millions", new Allowance(1e6, 2e6, 999e6));
    words.put("billions", new Allowance(1e9, 2e9, 999e9));
    words.put("plural", new Allowance(2, 2, open));
    return new VaguePolicy(words, 0.1, 0.15, 2);
  }

  /// The longest of the words that stands in a text, which may be in upper case: "tens of thousands"
  /// before "tens".
  public Optional<String> wordIn(String text) {
    String spaced = " " + text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ") + " ";
    return words.keySet().stream()
        .filter(w -> spaced.contains(" " + w + " "))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /// The same policy with another reading of one word.
  public VaguePolicy with(String word, Allowance allowance) {
    Map<String, Allowance> changed = new HashMap<>(words);
    changed.put(word, allowance);
    return new VaguePolicy(changed, about, nearly, more);
  }

  /// What a vague word stands for, if it is one.
  public Optional<Amount> of(String word) {
    return Optional.ofNullable(words.get(word)).map(Allowance::amount);
  }

  /// The single number to use for a vague word where one is needed.
  public Optional<Double> best(String word) {
    return Optional.ofNullable(words.get(word)).map(Allowance::best);
  }

  /// "about 12", "about 40 to 80"
  public Amount about(Amount number) {
    return number.low() < number.high()
        ? rough(number)
        : new Amount(
            number.low() * (1 - about), number.high() * (1 + about), Exactness.APPROXIMATE);
  }

  /// "nearly 12": up to it, not above.
  public Amount nearly(Amount number) {
    return number.low() < number.high()
        ? rough(number)
        : new Amount(number.low() * (1 - nearly), number.high(), Exactness.NEARLY);
  }

  /// "just over 12": from it, not below.
  public Amount justOver(Amount number) {
    return number.low() < number.high()
        ? rough(number)
        : new Amount(number.low(), number.high() * (1 + nearly), Exactness.JUST_OVER);
  }

  private static Amount rough(Amount range) {
    return new Amount(range.low(), range.high(), Exactness.ROUGH_RANGE);
  }

  /// "more than 12"
  public Amount moreThan(Amount number) {
    return new Amount(number.low(), number.low() + more * step(number.low()), Exactness.MORE_THAN);
  }

  /// What a number is rounded to: the largest of 1, 5, 10, 50, 100 … that divides it; a dozen for
  /// dozens; a tenth below one.
  private static double step(double number) {
    if (number < 1 || number != Math.rint(number)) {
      return Math.max(number / 10, Double.MIN_NORMAL);
    }
    double step = number % 12 == 0 && number <= 60 ? 12 : 1;
    for (double unit = 1; unit <= number; unit *= 10) {
      if (number % unit == 0) {
        step = Math.max(step, unit);
      }
      if (number % (5 * unit) == 0) {
        step = Math.max(step, 5 * unit);
      }
    }
    return step;
  }
}
