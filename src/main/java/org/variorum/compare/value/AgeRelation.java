package org.variorum.compare.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.variorum.model.Amount;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Numbers;

/// How two ages of one person stand to each other.
public final class AgeRelation {
  private AgeRelation() {}

  /// Two ages on about the same day.
  public static Judgement of(Value.Age a, Value.Age b) {
    Amount x = a.years();
    Amount y = b.years();
    if (x.isExact() && y.isExact() && x.low() < 2 && y.low() < 2) {
      // "18 months" against "1 year": an age in whole years leaves its months open.
      boolean months = x.low() != Math.rint(x.low()) ^ y.low() != Math.rint(y.low());
      if (months && Math.floor(x.low()) == Math.floor(y.low())) {
        return Judgement.narrower(
            Numbers.OF_ONE_YEAR_OF_LIFE, AmountRelation.words(x), AmountRelation.words(y));
      }
    }
    return AmountRelation.of(x, y);
  }

  /// Two ages as given on two days: the later may be higher by the years between, give or take a
  /// birthday.
  public static Judgement of(
      Value.Age a, Optional<LocalDate> publishedA, Value.Age b, Optional<LocalDate> publishedB) {
    Judgement plain = of(a, b);
    if (plain.relation() != Relation.CONFLICTING || publishedA.isEmpty() || publishedB.isEmpty()) {
      return plain;
    }
    boolean ordered = !publishedA.get().isAfter(publishedB.get());
    Value.Age earlier = ordered ? a : b;
    Value.Age later = ordered ? b : a;
    Period between =
        ordered
            ? Period.between(publishedA.get(), publishedB.get())
            : Period.between(publishedB.get(), publishedA.get());
    int least = between.getYears();
    boolean broken = between.getMonths() > 0 || between.getDays() > 0;
    // A birthday may lie in what is left of a year; in less than two months that is too unlikely to
    // excuse a difference between reports of one event.
    int most = least + (broken && (least > 0 || between.getMonths() >= 2) ? 1 : 0);
    if (most == 0) {
      return plain;
    }
    Amount grown =
        new Amount(
            earlier.years().low() + least,
            earlier.years().high() + most,
            least == most ? earlier.years().exactness() : Amount.Exactness.RANGE);
    return grown.meets(later.years())
        ? Judgement.same(
            Numbers.GROWN_TO,
            AmountRelation.words(earlier.years()),
            AmountRelation.words(later.years()))
        : plain;
  }
}
