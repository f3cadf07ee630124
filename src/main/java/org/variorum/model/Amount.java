package org.variorum.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number as an interval, with what the words said of its exactness.
///
/// @param low the least it can be
/// @param high the most it can be, `Double.POSITIVE_INFINITY` where it is open
public record Amount(double low, double high, Exactness exactness) {

  /// Of a number as shown; news gives no more.
  private static final int DECIMALS = 2;

  /// How exactly the words give a number.
  public enum Exactness {
    /// "12", "twelve"
    EXACT,
    /// "about 12", "some 200": the interval is the allowance of the policy
    APPROXIMATE,
    /// "at least 12", "more than 12"
    AT_LEAST,
    /// "up to 12", "fewer than 12"
    AT_MOST,
    /// "between 40 and 80"
    RANGE,
    /// "dozens", "several", a bare plural: the interval is the policy's low and high
    VAGUE
  }

  public Amount {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("not an amount: " + low + " to " + high);
    }
  }

  public static Amount exactly(double number) {
    return new Amount(number, number, Exactness.EXACT);
  }

  /// Whether one number could be meant by both.
  public boolean meets(Amount other) {
    return low <= other.high && other.low <= high;
  }

  public boolean isExact() {
    return exactness == Exactness.EXACT;
  }

  /// The interval in figures: `12`, `40–80`, `≥12`, `≤12`, `~12`.
  public String normal() {
    return switch (exactness) {
      case EXACT -> figures(low);
      case AT_LEAST -> "≥" + figures(low);
      case AT_MOST -> "≤" + figures(high);
      case APPROXIMATE -> "~" + figures((low + high) / 2);
      case RANGE, VAGUE ->
          Double.isInfinite(high) ? "≥" + figures(low) : figures(low) + "–" + figures(high);
    };
  }

  private static String figures(double number) {
    return Double.isInfinite(number)
        ? "∞"
        : BigDecimal.valueOf(number)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
