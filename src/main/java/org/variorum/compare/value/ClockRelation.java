package org.variorum.compare.value;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.DayPart;
import org.variorum.model.Relation;
import org.variorum.model.Value;

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
          "the times are of different zones, " + a.zone().get() + " and " + b.zone().get());
    }
    boolean universal = universal(a) != universal(b);
    if (universal) {
      return Judgement.incomparable("one time is local, the other universal");
    }
    int fromA = minutes(a.from());
    int untilA = end(a);
    int fromB = minutes(b.from());
    int untilB = end(b);
    if (fromA == fromB && untilA == untilB) {
      return a.approximate() == b.approximate()
          ? Judgement.same("both are " + words(a))
          : Judgement.same("both are " + b.from() + ", one about");
    }
    if (inside(fromA, untilA, fromB, untilB)) {
      return Judgement.narrower(words(a) + " lies in " + words(b));
    }
    if (inside(fromB, untilB, fromA, untilA)) {
      return Judgement.narrower(words(b) + " lies in " + words(a));
    }
    int gap = gap(fromA, untilA, fromB, untilB);
    if (gap == 0) {
      return Judgement.narrower(words(a) + " and " + words(b) + " overlap");
    }
    int allowed = (a.approximate() ? ABOUT_MINUTES : 0) + (b.approximate() ? ABOUT_MINUTES : 0);
    if (gap <= allowed) {
      return Judgement.narrower(words(a) + " and " + words(b) + " can be the same time");
    }
    return Judgement.conflicting(words(a) + " is not " + words(b));
  }

  /// A time of day against a date that gives a part of the day, both of the same day.
  public static Judgement of(Value.Clock clock, DayPart part) {
    boolean holds =
        DateRelation.holds(part, clock.from()) || DateRelation.holds(part, clock.until());
    if (holds) {
      return Judgement.narrower(words(clock) + " lies in the " + part.word());
    }
    return Judgement.conflicting(words(clock) + " does not lie in the " + part.word());
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
    return Judgement.incomparable("neither gives a time that the other gives");
  }

  private static Judgement part(Value.Clock clock, Optional<Value.Date> day) {
    Optional<DayPart> part = day.flatMap(Value.Date::part);
    if (part.isPresent()) {
      return of(clock, part.get());
    }
    return Judgement.narrower("one gives the time, " + words(clock));
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

  static String words(Value.Clock clock) {
    return (clock.approximate() ? "about " : "")
        + clock.from()
        + (clock.from().equals(clock.until()) ? "" : " to " + clock.until())
        + clock.zone().map(z -> " " + z).orElse("");
  }
}
