package org.variorum.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// A number as an interval, with what the words said of its exactness. The words' own number is kept
/// in it, so that it is never shown as one that nobody wrote: "nearly 20" ends at 20.
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
    /// "about 12", "some 200": the interval is the allowance of the policy, the number its middle
    APPROXIMATE,
    /// "nearly 12", "almost a dozen", "just under 12": the number is the high end
    NEARLY,
    /// "just over 12": the number is the low end
    JUST_OVER,
    /// "at least 12", "12 or more"
    AT_LEAST,
    /// "more than 12", "over 12"
    MORE_THAN,
    /// "up to 12", "at most 12", "no more than 12"
    AT_MOST,
    /// "fewer than 12", "under 12"
    FEWER_THAN,
    /// "between 40 and 80"
    RANGE,
    /// "about 40 to 80": the ends are those of the words, and loose when two are judged
    ROUGH_RANGE,
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

  /// Whether the words name a number near which it lies: "about", "nearly", "just over".
  public boolean isAround() {
    return exactness == Exactness.APPROXIMATE
        || exactness == Exactness.NEARLY
        || exactness == Exactness.JUST_OVER;
  }

  /// The number that the words name, of a range or a vague word its middle; the low end where the
  /// high one is open.
  public double number() {
    return switch (exactness) {
      case EXACT, JUST_OVER, AT_LEAST, MORE_THAN -> low;
      case NEARLY, AT_MOST, FEWER_THAN -> high;
      case APPROXIMATE, RANGE, ROUGH_RANGE, VAGUE ->
          Double.isInfinite(high) ? low : (low + high) / 2;
    };
  }

  /// The same in another unit.
  ///
  /// @param unit must keep the order of numbers
  public Amount in(DoubleUnaryOperator unit) {
    return new Amount(unit.applyAsDouble(low), unit.applyAsDouble(high), exactness);
  }

  /// As the words say it, for reading: `12`, `about 12`, `nearly 12`, `at least 12`, `40–80`.
  public String normal() {
    return normal("");
  }

  /// The same with something before its figure: `about USD 12`.
  ///
  /// @param before with the space that it needs
  public String normal(String before) {
    String number = before + figures(number());
    return switch (exactness) {
      case EXACT -> number;
      case APPROXIMATE -> "about " + number;
      case NEARLY -> "nearly " + number;
      case JUST_OVER -> "just over " + number;
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case AT_MOST -> "up to " + number;
      case FEWER_THAN -> "under " + number;
      case RANGE -> before + ends();
      case ROUGH_RANGE -> "about " + before + ends();
      case VAGUE -> Double.isInfinite(high) ? number + " or more" : before + ends();
    };
  }

  private String ends() {
    return figures(low) + "–" + figures(high);
  }

  /// As the words say it, for every language to put into its own.
  ///
  /// @param figure how a number of it is written
  public Term said(DoubleFunction<Term> figure) {
    Term number = figure.apply(number());
    return switch (exactness) {
      case EXACT -> number;
      case APPROXIMATE -> Numbers.ABOUT.of(number);
      case NEARLY -> Numbers.NEARLY.of(number);
      case JUST_OVER -> Numbers.JUST_OVER.of(number);
      case AT_LEAST -> Numbers.AT_LEAST.of(number);
      case MORE_THAN -> Numbers.MORE_THAN.of(number);
      case AT_MOST -> Numbers.AT_MOST.of(number);
      case FEWER_THAN -> Numbers.FEWER_THAN.of(number);
      case RANGE -> Numbers.FROM_TO.of(figure.apply(low), figure.apply(high));
      case ROUGH_RANGE ->
          Numbers.ABOUT.of(Numbers.FROM_TO.of(figure.apply(low), figure.apply(high)));
      case VAGUE ->
          Double.isInfinite(high)
              ? Numbers.OR_MORE.of(number)
              : Numbers.FROM_TO.of(figure.apply(low), figure.apply(high));
    };
  }

  /// A number of it, with a point and no grouping.
  public static String figures(double number) {
    return Double.isInfinite(number)
        ? "∞"
        : BigDecimal.valueOf(number)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
