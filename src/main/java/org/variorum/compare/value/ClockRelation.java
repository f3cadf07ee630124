package org.variorum.compare.value;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.DayPart;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.reason.Term;
import org.variorum.model.reason.Times;

/// How two times of day stand to each other, and a time of day to a part of the day.
public final class ClockRelation {
  /// How far "about" lets a time be off: news rounds to a quarter of an hour.
  private static final int ABOUT_MINUTES = 15;

  private static final int DAY_MINUTES = 24 * 60;

  private ClockRelation() {}

  /// Times written in the same zone, or in none.
  public static Judgement of(Value.Clock a, Value.Clock b) {
    if (a.zone().isPresent() && b.zone().isPresent() && !a.zone().equals(b.zone())) {
      return Judgement.incomparable(
          Times.OTHER_ZONES, Term.words(a.zone().get()), Term.words(b.zone().get()));
    }
    boolean universal = universal(a) != universal(b);
    if (universal) {
      return Judgement.incomparable(Times.ONE_IS_UNIVERSAL);
    }
    int fromA = minutes(a.from());
    int untilA = end(a);
    int fromB = minutes(b.from());
    int untilB = end(b);
    if (fromA == fromB && untilA == untilB) {
      return a.approximate() == b.approximate()
          ? Judgement.same(Times.BOTH_ARE, words(a))
          : Judgement.same(Times.BOTH_ARE_ONE_ABOUT, Term.hour(b.from()));
    }
    if (inside(fromA, untilA, fromB, untilB)) {
      return Judgement.narrower(Times.LIES_IN, words(a), words(b));
    }
    if (inside(fromB, untilB, fromA, untilA)) {
      return Judgement.narrower(Times.LIES_IN, words(b), words(a));
    }
    int gap = gap(fromA, untilA, fromB, untilB);
    if (gap == 0) {
      return Judgement.narrower(Times.OVERLAP, words(a), words(b));
    }
    int allowed = (a.approximate() ? ABOUT_MINUTES : 0) + (b.approximate() ? ABOUT_MINUTES : 0);
    if (gap <= allowed) {
      return Judgement.narrower(Times.CAN_BE_ONE, words(a), words(b));
    }
    return Judgement.conflicting(Times.IS_NOT, words(a), words(b));
  }

  /// A time of day against a date that gives a part of the day, both of the same day.
  public static Judgement of(Value.Clock clock, DayPart part) {
    boolean holds =
        DateRelation.holds(part, clock.from()) || DateRelation.holds(part, clock.until());
    if (holds) {
      return Judgement.narrower(Times.LIES_IN_THE, words(clock), Term.word(part.word()));
    }
    return Judgement.conflicting(Times.DOES_NOT_LIE_IN_THE, words(clock), Term.word(part.word()));
  }

  /// A day with a time of day against another day, with or without one: "17:15 on Tuesday" against
  /// "Tuesday night".
  ///
  /// @param dayA the date of the first, empty where it gives none
  public static Judgement of(
      Optional<Value.Date> dayA,
      Optional<Value.Clock> clockA,
      Optional<Value.Date> dayB,
      Optional<Value.Clock> clockB) {
    if (dayA.isPresent() && dayB.isPresent()) {
      Judgement days = DateRelation.of(dayA.get(), dayB.get());
      if (days.relation() == Relation.CONFLICTING) {
        return days;
      }
      if (clockA.isEmpty() && clockB.isEmpty()) {
        return days;
      }
    }
    if (clockA.isPresent() && clockB.isPresent()) {
      return of(clockA.get(), clockB.get());
    }
    if (clockA.isPresent()) {
      return part(clockA.get(), dayB);
    }
    if (clockB.isPresent()) {
      return part(clockB.get(), dayA);
    }
    return Judgement.incomparable(Times.NO_TIME_IN_COMMON);
  }

  private static Judgement part(Value.Clock clock, Optional<Value.Date> day) {
    Optional<DayPart> part = day.flatMap(Value.Date::part);
    if (part.isPresent()) {
      return of(clock, part.get());
    }
    return Judgement.narrower(Times.ONE_GIVES_THE_TIME, words(clock));
  }

  private static boolean universal(Value.Clock clock) {
    return clock
        .zone()
        .map(z -> z.toUpperCase(Locale.ROOT))
        .filter(z -> z.equals("GMT") || z.equals("UTC"))
        .isPresent();
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private static int end(Value.Clock clock) {
    int end = minutes(clock.until());
    return end < minutes(clock.from()) ? end + DAY_MINUTES : end;
  }

  private static boolean inside(int from, int until, int outerFrom, int outerUntil) {
    return outerFrom <= from && until <= outerUntil;
  }

  /// The minutes between the two, around midnight where that is shorter.
  private static int gap(int fromA, int untilA, int fromB, int untilB) {
    if (fromA <= untilB && fromB <= untilA) {
      return 0;
    }
    int straight = fromA > untilB ? fromA - untilB : fromB - untilA;
    int around = fromA > untilB ? fromB + DAY_MINUTES - untilA : fromA + DAY_MINUTES - untilB;
    return Math.max(0, Math.min(straight, around));
  }

  private static Term words(Value.Clock clock) {
    Term from = Term.hour(clock.from());
    Term hours =
        clock.from().equals(clock.until())
            ? from
            : Times.FROM_TO.of(from, Term.hour(clock.until()));
    Term hedged = clock.approximate() ? Times.ABOUT.of(hours) : hours;
    return clock.zone().<Term>map(z -> Times.IN_ZONE.of(hedged, Term.words(z))).orElse(hedged);
  }
}
