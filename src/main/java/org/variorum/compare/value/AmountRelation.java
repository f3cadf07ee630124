package org.variorum.compare.value;

import org.variorum.model.Amount;
import org.variorum.model.Amount.Exactness;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// How two amounts of the same thing stand to each other.
public final class AmountRelation {
  /// The part by which the ends of a rough range may be passed.
  private static final double ROUGH = 0.1;

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
      return Judgement.same(Numbers.BOTH_ARE, words(a));
    }
    if (!meets(a, b, tolerance)) {
      return Judgement.conflicting(Numbers.NOTHING_IN_COMMON, words(a), words(b));
    }
    if (a.isAround() || b.isAround()) {
      return around(a, b, tolerance);
    }
    if (within(a, b)) {
      return Judgement.narrower(Numbers.IS_WITHIN, words(a), words(b));
    }
    if (within(b, a)) {
      return Judgement.narrower(Numbers.IS_WITHIN, words(b), words(a));
    }
    return Judgement.narrower(Numbers.CAN_BE_ONE, words(a), words(b));
  }

  private static Judgement exact(Amount a, Amount b, double tolerance) {
    if (a.low() == b.low()) {
      return Judgement.same(Numbers.BOTH_ARE, words(a));
    }
    if (near(a.low(), b.low(), tolerance)) {
      return Judgement.same(Numbers.DIFFER_BY_ROUNDING, words(a), words(b));
    }
    return Judgement.conflicting(Numbers.IS_NOT, words(a), words(b));
  }

  private static Judgement around(Amount a, Amount b, double tolerance) {
    if (near(a.number(), b.number(), tolerance)) {
      boolean both = a.exactness() == b.exactness();
      return both
          ? Judgement.same(Numbers.BOTH_ARE, words(a))
          : Judgement.narrower(Numbers.NAME_ONE, words(a), words(b));
    }
    return Judgement.narrower(Numbers.CAN_BE_ONE, words(a), words(b));
  }

  static boolean near(double a, double b, double tolerance) {
    return a == b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
  }

  private static boolean meets(Amount a, Amount b, double tolerance) {
    Amount x = loose(a);
    Amount y = loose(b);
    return x.meets(y) || near(x.high(), y.low(), tolerance) || near(x.low(), y.high(), tolerance);
  }

  /// A vague word has no sharp ends: "several" can be 13, "dozens" 10. But a plural is never one. Nor
  /// has "about 40 to 80".
  private static Amount loose(Amount amount) {
    if (amount.exactness() == Exactness.ROUGH_RANGE) {
      return new Amount(
          amount.low() * (1 - ROUGH), amount.high() * (1 + ROUGH), Exactness.ROUGH_RANGE);
    }
    if (amount.exactness() != Exactness.VAGUE) {
      return amount;
    }
    double low = amount.low() >= 2 ? Math.max(2, amount.low() / 2) : amount.low();
    return new Amount(low, amount.high() * 2, Exactness.VAGUE);
  }

  static boolean within(Amount inner, Amount outer) {
    return outer.low() <= inner.low() && inner.high() <= outer.high();
  }

  /// The amount as a reader would say it: "at least 12", "40 to 80", "about 200".
  static Term words(Amount amount) {
    return amount.said(Term::figure);
  }
}
