package org.variorum.compare;

import java.time.temporal.ChronoUnit;
import org.variorum.compare.value.MomentRelation;
import org.variorum.model.Amount;
import org.variorum.model.Kind;
import org.variorum.model.Value;

/// Whether two different values can be two accounts of one thing. What lies far apart speaks of two
/// things: the day of a crime and the day of its trial, ten dead today and thirty thousand in a
/// disaster long ago.
final class Slips {
  /// Accounts of one day differ by a weekday at most. The same weekday of two weeks is a bare weekday
  /// read a week off more often than a slip.
  private static final int MOST_DAYS = 6;

  /// Tolls of one disaster were seen to differ severalfold in early reports, not more.
  private static final double MOST_TIMES = 10;

  /// A time written without "a.m." or "p.m." can be read half a day off.
  private static final int HALF_A_DAY = 12;

  private Slips() {}

  static boolean isPossible(Value a, Value b) {
    if (a.kind() == Kind.DATE
        && (a instanceof Value.Several || b instanceof Value.Several)
        && b.kind() == Kind.DATE) {
      return isPossible(MomentRelation.day(a), MomentRelation.day(b));
    }
    if (a instanceof Value.Date x && b instanceof Value.Date y) {
      return Math.abs(ChronoUnit.DAYS.between(x.from(), y.from())) <= MOST_DAYS;
    }
    if (a instanceof Value.Quantity x && b instanceof Value.Quantity y) {
      return areNear(x.amount(), y.amount());
    }
    if (a instanceof Value.Money x && b instanceof Value.Money y) {
      return areNear(x.amount(), y.amount());
    }
    if (a instanceof Value.Duration x && b instanceof Value.Duration y) {
      return seconds(x) <= MOST_TIMES * seconds(y) && seconds(y) <= MOST_TIMES * seconds(x);
    }
    if (a instanceof Value.Clock x && b instanceof Value.Clock y) {
      return Math.abs(ChronoUnit.HOURS.between(x.from(), y.from())) != HALF_A_DAY;
    }
    return true;
  }

  private static double seconds(Value.Duration duration) {
    ChronoUnit unit =
        switch (duration.unit()) {
          case "second" -> ChronoUnit.SECONDS;
          case "minute" -> ChronoUnit.MINUTES;
          case "hour" -> ChronoUnit.HOURS;
          case "day" -> ChronoUnit.DAYS;
          case "week" -> ChronoUnit.WEEKS;
          case "month" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return Math.max(1, duration.amount().low()) * unit.getDuration().toSeconds();
  }

  private static boolean areNear(Amount a, Amount b) {
    double small = Math.max(1, Math.min(a.low(), b.low()));
    return Math.max(a.low(), b.low()) <= MOST_TIMES * small;
  }
}
