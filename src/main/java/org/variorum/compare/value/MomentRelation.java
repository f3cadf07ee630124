package org.variorum.compare.value;

import java.util.Optional;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Times;

/// How two moments stand to each other of which one at least is a day with its time of day: the day
/// decides first, and who gives the hour says more.
public final class MomentRelation {
  private MomentRelation() {}

  /// @param a a day, a vague time, or several values of which the first is the day and another the
  ///     time of day
  public static Judgement of(Value a, Value b) {
    Optional<Value.Clock> x = clock(a);
    Optional<Value.Clock> y = clock(b);
    if (day(a) instanceof Value.Date one
        && day(b) instanceof Value.Date other
        && one.isDay()
        && one.from().equals(other.from())
        && x.isPresent() != y.isPresent()
        && (x.isPresent() ? other : one).part().isPresent()) {
      return x.isPresent()
          ? ClockRelation.of(x.get(), other.part().orElseThrow())
          : ClockRelation.of(y.orElseThrow(), one.part().orElseThrow());
    }
    Judgement days = DateRelation.of(day(a), day(b));
    if (days.relation() != Relation.SAME) {
      return days;
    }
    if (x.isPresent() && y.isPresent()) {
      return ClockRelation.of(x.get(), y.get());
    }
    return x.isEmpty() && y.isEmpty() ? days : Judgement.narrower(Times.ONE_GIVES_THE_TIME_TOO);
  }

  /// The day of a moment.
  public static Value day(Value moment) {
    return moment instanceof Value.Several several ? several.parts().getFirst() : moment;
  }

  private static Optional<Value.Clock> clock(Value moment) {
    return moment instanceof Value.Several several
        ? several.parts().stream()
            .filter(Value.Clock.class::isInstance)
            .map(Value.Clock.class::cast)
            .findFirst()
        : Optional.empty();
  }
}
