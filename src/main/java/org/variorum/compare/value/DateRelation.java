package org.variorum.compare.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.DayPart;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Term;
import org.variorum.model.reason.Times;

/// How two dates stand to each other: `Date`, `Weekday` or `VagueTime`.
///
/// Parts of a day are hours with room at their edges, for newsrooms draw the line between afternoon,
/// evening and night in different places: two parts conflict only where no hour can be both.
public final class DateRelation {
  private DateRelation() {}

  /// @param a a `Date`, `Weekday` or `VagueTime`
  /// @param b likewise; any other kind cannot be compared
  public static Judgement of(Value a, Value b) {
    if (a instanceof Value.Date x && b instanceof Value.Date y) {
      return dates(x, y);
    }
    if (a instanceof Value.Weekday x && b instanceof Value.Weekday y) {
      return weekdays(x, y);
    }
    if (a instanceof Value.Weekday x && b instanceof Value.Date y) {
      return weekday(x, y);
    }
    if (a instanceof Value.Date x && b instanceof Value.Weekday y) {
      return weekday(y, x);
    }
    if (a instanceof Value.VagueTime x && b instanceof Value.VagueTime y) {
      return x.words().equals(y.words())
          ? Judgement.same(Times.BOTH_SAY, Term.words(x.words()))
          : Judgement.incomparable(
              Times.NEITHER_ON_THE_CALENDAR, Term.words(x.words()), Term.words(y.words()));
    }
    if (a instanceof Value.VagueTime x && b instanceof Value.Date y) {
      return vague(x, y);
    }
    if (a instanceof Value.Date x && b instanceof Value.VagueTime y) {
      return vague(y, x);
    }
    return Judgement.incomparable(Times.ONE_NOT_ON_THE_CALENDAR);
  }

  private static Judgement dates(Value.Date a, Value.Date b) {
    boolean hedged = a.approximate() || b.approximate();
    if (a.from().equals(b.from()) && a.until().equals(b.until())) {
      if (a.isDay()) {
        return weekdays(a, b).orElseGet(() -> parts(a.part(), b.part(), words(a)));
      }
      return Judgement.same(Times.BOTH_ARE, words(a));
    }
    if (within(a, b)) {
      return Judgement.narrower(Times.LIES_IN, words(a), words(b));
    }
    if (within(b, a)) {
      return Judgement.narrower(Times.LIES_IN, words(b), words(a));
    }
    if (a.from().isBefore(b.until()) && b.from().isBefore(a.until())) {
      return Judgement.narrower(Times.OVERLAP, words(a), words(b));
    }
    if (nextMorning(a, b) || nextMorning(b, a)) {
      return Judgement.narrower(Times.NIGHT_INTO_MORNING);
    }
    if (isWeek(a) && b.isDay() && gap(a, b) == 1 || isWeek(b) && a.isDay() && gap(a, b) == 1) {
      return Judgement.narrower(Times.WEEKS_BEGIN);
    }
    if (hedged && gap(a, b) <= slack(a) + slack(b)) {
      return Judgement.narrower(Times.CAN_BE_ONE, words(a), words(b));
    }
    return Judgement.conflicting(Times.IS_NOT, words(a), words(b));
  }

  /// Two weekdays written beside one date: one of them is wrong.
  private static Optional<Judgement> weekdays(Value.Date a, Value.Date b) {
    boolean misfit = a.misfit().isPresent() || b.misfit().isPresent();
    return a.weekday()
        .filter(w -> misfit && b.weekday().isPresent() && w != b.weekday().get())
        .map(w ->
            Judgement.conflicting(
                Times.OTHER_WEEKDAYS,
                words(a),
                Term.weekday(w),
                Term.weekday(b.weekday().orElseThrow())));
  }

  private static boolean within(Value.Date inner, Value.Date outer) {
    return !inner.from().isBefore(outer.from()) && !inner.until().isAfter(outer.until());
  }

  private static boolean isWeek(Value.Date date) {
    return date.from().plusWeeks(1).equals(date.until());
  }

  /// "Saturday night" and "early Sunday" may be one hour.
  private static boolean nextMorning(Value.Date night, Value.Date morning) {
    return night.isDay()
        && morning.isDay()
        && night.until().equals(morning.from())
        && night.part().equals(Optional.of(DayPart.NIGHT))
        && morning.part().equals(Optional.of(DayPart.MORNING));
  }

  private static long gap(Value.Date a, Value.Date b) {
    return a.from().isBefore(b.from())
        ? b.from().toEpochDay() - a.until().toEpochDay() + 1
        : a.from().toEpochDay() - b.until().toEpochDay() + 1;
  }

  /// How far a hedged date may lie from what it names: a quarter of its length, at least a day.
  private static long slack(Value.Date date) {
    return date.approximate()
        ? Math.max(1, (date.until().toEpochDay() - date.from().toEpochDay()) / 4)
        : 0;
  }

  private static Judgement parts(Optional<DayPart> a, Optional<DayPart> b, Term day) {
    if (a.isEmpty() && b.isEmpty() || a.equals(b)) {
      return a.map(p -> Judgement.same(Times.BOTH_ARE_PART, day, Term.word(p.word())))
          .orElseGet(() -> Judgement.same(Times.BOTH_ARE, day));
    }
    if (a.isEmpty() || b.isEmpty()) {
      DayPart part = a.or(() -> b).orElseThrow();
      return Judgement.narrower(Times.BOTH_ARE_ONE_SAYS, day, Term.word(part.word()));
    }
    Term one = Term.word(a.get().word());
    Term other = Term.word(b.get().word());
    return meets(a.get(), b.get())
        ? Judgement.narrower(Times.SHARE_HOURS, one, other)
        : Judgement.conflicting(Times.IS_NOT_OF, one, other, day);
  }

  private static Judgement weekdays(Value.Weekday a, Value.Weekday b) {
    if (a.day() != b.day()) {
      return Judgement.conflicting(Times.IS_NOT, Term.weekday(a.day()), Term.weekday(b.day()));
    }
    return parts(a.part(), b.part(), Times.A_WEEKDAY.of(Term.weekday(a.day())));
  }

  private static Judgement weekday(Value.Weekday a, Value.Date b) {
    if (!b.isDay()) {
      return Judgement.incomparable(Times.WEEKDAY_WITHOUT_DATE, Term.weekday(a.day()));
    }
    if (b.from().getDayOfWeek() != a.day()) {
      return Judgement.conflicting(
          Times.WAS_A_NOT_A,
          words(b),
          Term.weekday(b.from().getDayOfWeek()),
          Term.weekday(a.day()));
    }
    Judgement parts = parts(a.part(), b.part(), words(b));
    return parts.relation() == Relation.SAME
        ? Judgement.narrower(Times.WAS_A, words(b), Term.weekday(a.day()))
        : parts;
  }

  /// A day without a year ("2 September") against a full date.
  private static Judgement vague(Value.VagueTime a, Value.Date b) {
    if (b.isDay()) {
      LocalDate day = b.from();
      String dayAndMonth =
          day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (a.words().equals(dayAndMonth)) {
        return Judgement.narrower(
            Times.BOTH_ARE_ONE_GIVES_THE_YEAR, new Term.Date(MonthDay.from(day)));
      }
      if (a.words().matches("\\d{1,2} [A-Z][a-z]+")) {
        return Judgement.conflicting(
            Times.IS_NOT_WRITTEN, new Term.Date(MonthDay.from(day)), Term.words(a.words()));
      }
    }
    return Judgement.incomparable(Times.NOT_ON_THE_CALENDAR, Term.words(a.words()));
  }

  /// The earliest and latest hour of a part of the day, in hours from midnight; a night runs on to
  /// the next morning.
  static int[] hours(DayPart part) {
    return switch (part) {
      case MORNING -> new int[] {0, 12};
      case NOON -> new int[] {11, 14};
      case AFTERNOON -> new int[] {12, 18};
      case EVENING -> new int[] {17, 24};
      case NIGHT -> new int[] {18, 30};
    };
  }

  static boolean meets(DayPart a, DayPart b) {
    int[] x = hours(a);
    int[] y = hours(b);
    return x[0] < y[1] && y[0] < x[1];
  }

  /// Whether the time of day can be in the part of the day.
  static boolean holds(DayPart part, LocalTime time) {
    int[] hours = hours(part);
    double hour = time.getHour() + time.getMinute() / 60.0;
    return hours[0] <= hour && hour <= hours[1] || hours[1] > 24 && hour <= hours[1] - 24;
  }

  /// The date as a reader would say it.
  private static Term words(Value.Date date) {
    Term words;
    if (date.isDay()) {
      words = Term.day(date.from());
    } else if (date.from().getDayOfYear() == 1 && date.from().plusYears(1).equals(date.until())) {
      words = Term.words(String.valueOf(date.from().getYear()));
    } else if (date.from().getDayOfMonth() == 1 && date.from().plusMonths(1).equals(date.until())) {
      words = new Term.Month(YearMonth.from(date.from()));
    } else {
      words = Times.FROM_TO.of(Term.day(date.from()), Term.day(date.until().minusDays(1)));
    }
    return date.approximate() ? Times.ABOUT.of(words) : words;
  }
}
