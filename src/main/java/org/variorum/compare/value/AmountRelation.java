package org.variorum.compare.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;

/// How two amounts of the same thing stand to each other.
public final class AmountRelation {
  private AmountRelation() {}

  public static Judgement of(Amount a, Amount b) {
    return of(a, b, 0);
  }

  /// @param tolerance the part of a number by which two that are meant to be the same may differ
  ///     through rounding: 0.01 for one in a hundred
  static Judgement of(Amount a, Amount b, double tolerance) {
    if (a.isExact() && b.isExact()) {
      return exact(a, b, tolerance);
    }
    if (near(a.low(), b.low(), tolerance) && near(a.high(), b.high(), tolerance)) {
      return Judgement.same("both are " + words(a));
    }
    if (!meets(a, b, tolerance)) {
      return Judgement.conflicting(words(a) + " and " + words(b) + " leave no number in common");
    }
    if (a.exactness() == Exactness.APPROXIMATE || b.exactness() == Exactness.APPROXIMATE) {
      return approximate(a, b, tolerance);
    }
    if (within(a, b)) {
      return Judgement.narrower(words(a) + " is within " + words(b));
    }
    if (within(b, a)) {
      return Judgement.narrower(words(b) + " is within " + words(a));
    }
    return Judgement.narrower(words(a) + " and " + words(b) + " overlap");
  }

  private static Judgement exact(Amount a, Amount b, double tolerance) {
    if (a.low() == b.low()) {
      return Judgement.same("both are " + words(a));
    }
    if (near(a.low(), b.low(), tolerance)) {
      return Judgement.same(words(a) + " and " + words(b) + " differ by rounding");
    }
    return Judgement.conflicting(words(a) + " is not " + words(b));
  }

  private static Judgement approximate(Amount a, Amount b, double tolerance) {
    double middleA = middle(a);
    double middleB = middle(b);
    if (near(middleA, middleB, tolerance)) {
      boolean both = a.exactness() == b.exactness();
      return both
          ? Judgement.same("both are " + words(a))
          : Judgement.narrower(words(a) + " and " + words(b) + " name the same number");
    }
    return Judgement.narrower(words(a) + " and " + words(b) + " can be the same number");
  }

  static boolean near(double a, double b, double tolerance) {
    return a == b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
  }

  private static boolean meets(Amount a, Amount b, double tolerance) {
    return a.meets(b) || near(a.high(), b.low(), tolerance) || near(a.low(), b.high(), tolerance);
  }

  static boolean within(Amount inner, Amount outer) {
    return outer.low() <= inner.low() && inner.high() <= outer.high();
  }

  static double middle(Amount amount) {
    return Double.isInfinite(amount.high()) ? amount.low() : (amount.low() + amount.high()) / 2;
  }

  /// The amount as a reader would say it: "at least 12", "40 to 80", "about 200".
  static String words(Amount amount) {
    return switch (amount.exactness()) {
      case EXACT -> figures(amount.low());
      case AT_LEAST -> "at least " + figures(amount.low());
      case AT_MOST -> "at most " + figures(amount.high());
      case APPROXIMATE -> "about " + figures(middle(amount));
      case RANGE, VAGUE ->
          Double.isInfinite(amount.high())
              ? figures(amount.low()) + " or more"
              : figures(amount.low()) + " to " + figures(amount.high());
    };
  }

  static String figures(double number) {
    double rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue();
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded);
  }
}
