package org.variorum.compare.value;

import org.variorum.model.Amount;
import org.variorum.model.Value;
import org.variorum.model.reason.Numbers;
import org.variorum.model.reason.Term;

/// How two lengths of time stand to each other. Units are converted; a month is 30.44 days and a
/// year 365.25, so lengths in different units need only be near each other.
public final class DurationRelation {
  private static final double ROUNDING = 0.05;

  private DurationRelation() {}

  public static Judgement of(Value.Duration a, Value.Duration b) {
    if (a.unit().equals(b.unit())) {
      Judgement judgement = AmountRelation.of(a.amount(), b.amount());
      return new Judgement(
          judgement.relation(), Numbers.IN_UNIT, judgement.why(), Term.word(a.unit() + "s"));
    }
    Amount x = seconds(a);
    Amount y = seconds(b);
    Judgement judgement = AmountRelation.of(x, y, ROUNDING);
    return switch (judgement.relation()) {
      case SAME -> Judgement.same(Numbers.IS, words(a), words(b));
      case CONFLICTING -> Judgement.conflicting(Numbers.IS_NOT, words(a), words(b));
      default -> new Judgement(judgement.relation(), Numbers.CAN_BE_ONE_LENGTH, words(a), words(b));
    };
  }

  private static Amount seconds(Value.Duration duration) {
    double factor =
        switch (duration.unit()) {
          case "second" -> 1;
          case "minute" -> 60;
          case "hour" -> 3600;
          case "day" -> 86_400;
          case "week" -> 7 * 86_400;
          case "month" -> 30.44 * 86_400;
          case "year" -> 365.25 * 86_400;
          default -> throw new IllegalArgumentException("not a unit of time: " + duration.unit());
        };
    return duration.amount().in(number -> number * factor);
  }

  private static Term words(Value.Duration duration) {
    boolean one = duration.amount().isExact() && duration.amount().low() == 1;
    return Numbers.OF.of(
        AmountRelation.words(duration.amount()), Term.word(duration.unit() + (one ? "" : "s")));
  }
}
