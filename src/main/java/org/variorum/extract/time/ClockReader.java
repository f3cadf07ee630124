package org.variorum.extract.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atom;
import org.variorum.extract.amount.Atoms;
import org.variorum.model.DayPart;
import org.variorum.model.Value;

/// Reads times of day: "2:18 p.m.", "about 11:20", "5:15 Tuesday afternoon", "0600", "noon",
/// "between 5.30am and 5.55am".
final class ClockReader {
  private static final Set<String> ABOUT =
      Set.of("about", "around", "approximately", "roughly", "circa", "nearly", "almost");
  private static final Set<String> EDGE = Set.of("after", "before", "past");

  /// How many minutes "shortly" can be, as ours to say: news rounds to a quarter of an hour, and who
  /// says "shortly after eight" does not mean half past.
  private static final int SHORTLY = 20;

  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst",
          "pdt", "bst", "cet", "cest", "ist", "pkt", "aest", "eastern", "pacific");
  private static final int PM = 12;

  /// A time as written, before it is known whether it is of the morning or the afternoon.
  ///
  /// @param half 0 for a.m., 12 for p.m., empty where nothing says
  /// @param plain whether it could as well be another number: a bare figure
  private record Written(int hour, int minute, Optional<Integer> half, int until, boolean plain) {
    Written withHalf(Optional<Integer> other) {
      return new Written(hour, minute, other, until, plain);
    }

    LocalTime time() {
      int hour24 = half.isPresent() ? hour % 12 + half.get() : hour;
      return LocalTime.of(hour > 12 ? hour % 24 : hour24, minute);
    }
  }

  /// The time of day that starts at `index`.
  Optional<Found> read(Atoms atoms, int index) {
    if (atoms.is(index, "just", "shortly", "soon", "minutes", "moments")
        && atoms.in(index + 1, EDGE)) {
      int minutes = atoms.is(index + 1, "before") ? -SHORTLY : SHORTLY;
      return readHedged(atoms, index, index + 2, true).map(f -> within(f, minutes));
    }
    return readHedged(atoms, index, index, false);
  }

  /// What lies between a time and some minutes from it, "shortly after 8 a.m.".
  private static Found within(Found found, int minutes) {
    return found.value() instanceof Value.Clock clock && clock.from().equals(clock.until())
        ? Found.of(found.from(), found.until(), within(clock, minutes))
        : found;
  }

  private static Value.Clock within(Value.Clock clock, int minutes) {
    LocalTime other = clock.from().plusMinutes(minutes);
    return new Value.Clock(
        minutes < 0 ? other : clock.from(),
        minutes < 0 ? clock.from() : other,
        false,
        clock.zone());
  }

  /// @param index where the words begin
  /// @param begin where they go on behind what is read of them already
  private Optional<Found> readHedged(Atoms atoms, int index, int begin, boolean hedgedAlready) {
    int at = begin;
    boolean approximate = hedgedAlready;
    if (atoms.is(at, "sometime", "some") && atoms.in(at + 1, EDGE)) {
      at += 2;
      approximate = true;
    } else if (atoms.in(at, ABOUT)) {
      at++;
      approximate = true;
    } else if (atoms.is(at, "between", "from")) {
      return range(atoms, at + 1, index);
    }
    int start = at;
    Optional<Found> named = named(atoms, start, index, approximate);
    if (named.isPresent()) {
      return named;
    }
    boolean hedged = approximate;
    if (atoms.is(start + 3, "to", "left", "remaining", "into")
        && !atoms.at(start + 4).isFigures()
        && atoms.is(start + 1, ":")
        && (!atoms.is(start + 3, "to") || atoms.is(start + 4, "go", "play"))) {
      // the clock of a match
      return Optional.empty();
    }
    if (atoms.at(start).isFigures()) {
      Optional<Found> range = range(atoms, start, index);
      if (range.isPresent()) {
        return range;
      }
    }
    return written(atoms, start)
        .filter(w -> !w.plain() || plainFits(atoms, index, start, w))
        .map(w -> point(atoms, index, w, hedged));
  }

  private static Found point(Atoms atoms, int from, Written written, boolean approximate) {
    Written sure =
        written.half().isPresent() ? written : written.withHalf(halfNearby(atoms, written));
    int until = sure.until();
    Optional<String> zone = Optional.empty();
    if (atoms.in(until, ZONES)) {
      zone = Optional.of(atoms.at(until).text().toUpperCase(java.util.Locale.ROOT));
      until++;
    }
    LocalTime time = sure.time();
    return Found.of(from, until, new Value.Clock(time, time, approximate, zone));
  }

  private Optional<Found> range(Atoms atoms, int index, int from) {
    Optional<Written> first = written(atoms, index);
    if (first.isEmpty() || !atoms.is(first.get().until(), "and", "to", "-", "until", "till")) {
      return Optional.empty();
    }
    boolean between = atoms.is(from, "between", "from");
    if (atoms.is(first.get().until(), "and") && !between) {
      return Optional.empty();
    }
    int link = first.get().until() + 1;
    if (atoms.in(link, ABOUT)) {
      link++;
    }
    Optional<Written> second = written(atoms, link);
    if (second.isEmpty() || second.get().plain() && first.get().plain()) {
      return Optional.empty();
    }
    Written last = second.get();
    if (last.half().isEmpty()) {
      last = last.withHalf(halfNearby(atoms, last));
    }
    if (last.plain() && last.half().isEmpty()) {
      return Optional.empty();
    }
    Written start = first.get();
    if (start.half().isEmpty()) {
      start = start.withHalf(last.half());
      if (start.time().isAfter(last.time()) && last.half().isPresent()) {
        start = start.withHalf(Optional.of(last.half().get() == PM ? 0 : PM));
      }
    }
    int until = last.until();
    Optional<String> zone = Optional.empty();
    if (atoms.in(until, ZONES)) {
      zone = Optional.of(atoms.at(until).text().toUpperCase(java.util.Locale.ROOT));
      until++;
    }
    return Optional.of(
        Found.of(from, until, new Value.Clock(start.time(), last.time(), false, zone)));
  }

  /// "noon", "midnight", "dawn".
  private static Optional<Found> named(Atoms atoms, int at, int from, boolean approximate) {
    LocalTime earliest;
    LocalTime latest;
    boolean hedge = approximate;
    if (atoms.is(at, "noon", "midday")) {
      earliest = LocalTime.NOON;
      latest = LocalTime.NOON;
    } else if (atoms.is(at, "midnight")) {
      earliest = LocalTime.MIDNIGHT;
      latest = LocalTime.MIDNIGHT;
    } else if (atoms.is(at, "dawn", "daybreak", "sunrise", "predawn")) {
      boolean before = atoms.is(at - 1, "before") || atoms.is(at, "predawn");
      earliest = before ? LocalTime.of(2, 0) : LocalTime.of(4, 30);
      latest = before ? LocalTime.of(6, 30) : LocalTime.of(7, 30);
      hedge = true;
    } else if (atoms.is(at, "dusk", "sunset", "nightfall")) {
      earliest = LocalTime.of(16, 30);
      latest = LocalTime.of(21, 30);
      hedge = true;
    } else {
      return Optional.empty();
    }
    return Optional.of(
        Found.of(from, at + 1, new Value.Clock(earliest, latest, hedge, Optional.empty())));
  }

  private static Optional<Written> written(Atoms atoms, int index) {
    Atom first = atoms.at(index);
    if (!first.isFigures()) {
      return Optional.empty();
    }
    String text = first.text();
    int hour;
    int minute = 0;
    int until = index + 1;
    boolean plain = true;
    if (text.length() == 4 && text.chars().allMatch(Character::isDigit)) {
      hour = Integer.parseInt(text.substring(0, 2));
      minute = Integer.parseInt(text.substring(2));
      if (hour > 23 || minute > 59) {
        return Optional.empty();
      }
      Optional<Integer> half = half(atoms, until);
      boolean sure =
          half.isPresent() || atoms.is(until, "hours", "hrs", "h") || atoms.in(until, ZONES);
      return Optional.of(
          new Written(
              hour, minute, half, half.isPresent() ? afterHalf(atoms, until) : until, !sure));
    }
    String[] parts = text.split("\\.", -1);
    if (parts[0].length() > 2 || parts.length > 2) {
      return Optional.empty();
    }
    hour = Integer.parseInt(parts[0]);
    boolean dotted = parts.length == 2;
    if (dotted) {
      if (parts[1].length() != 2) {
        return Optional.empty();
      }
      minute = Integer.parseInt(parts[1]);
    } else if (atoms.is(until, ":")
        && atoms.at(until + 1).isFigures()
        && atoms.at(until + 1).text().length() == 2) {
      // "8: 00" with a blank is seen in texts that were tokenised before.
      minute = Integer.parseInt(atoms.at(until + 1).text());
      until += 2;
      plain = false;
    }
    if (hour > 24 || minute > 59 || atoms.is(until, ":") && atoms.at(until + 1).isFigures()) {
      return Optional.empty();
    }
    Optional<Integer> half = half(atoms, until);
    if (half.isPresent()) {
      until = afterHalf(atoms, until);
      if (hour > 12 && plain && !dotted) {
        return Optional.empty();
      }
      return Optional.of(new Written(hour, minute, half, until, false));
    }
    if (atoms.is(until, "o'clock")) {
      return Optional.of(new Written(hour, minute, Optional.empty(), until + 1, false));
    }
    if (dotted && !atoms.is(until, "hours", "hrs")) {
      // "5.30" is a time only beside another one that says so.
      return Optional.of(new Written(hour, minute, Optional.empty(), until, true));
    }
    return Optional.of(new Written(hour % 24, minute, Optional.empty(), until, plain));
  }

  /// "a.m.", "pm", "p. m".
  private static Optional<Integer> half(Atoms atoms, int index) {
    int at = atoms.is(index, ".", "-") && atoms.joined(index) ? index + 1 : index;
    if (atoms.is(at, "am", "a.m", "a.m.")
        || atoms.follow(at, "a.", "m")
        || spelled(atoms, at, "a")) {
      return Optional.of(0);
    }
    if (atoms.is(at, "pm", "p.m", "p.m.")
        || atoms.follow(at, "p.", "m")
        || spelled(atoms, at, "p")) {
      return Optional.of(PM);
    }
    return Optional.empty();
  }

  private static boolean spelled(Atoms atoms, int at, String letter) {
    return atoms.is(at, letter, letter + ".")
        && (atoms.is(at + 1, "m", "m.") || atoms.is(at + 1, ".") && atoms.is(at + 2, "m", "m."));
  }

  private static int afterHalf(Atoms atoms, int index) {
    int at = atoms.is(index, ".", "-") && atoms.joined(index) ? index + 1 : index;
    if (atoms.at(at).lower().replace(".", "").length() == 2) {
      return at + 1;
    }
    return atoms.is(at + 1, ".") ? at + 3 : at + 2;
  }

  /// Whether a bare figure is a time: "at 7 Friday night", "at 1545", "1353 (1023 GMT)".
  private static boolean plainFits(Atoms atoms, int index, int start, Written written) {
    String text = atoms.at(start).text();
    int until = written.until();
    boolean at = atoms.is(index - 1, "at", "since", "until", "by", "@");
    if (text.length() == 4) {
      boolean bracketed = atoms.is(until, "(") && atoms.in(until + 2, ZONES);
      boolean counted = atoms.at(until).isNoun() && CalendarWords.day(atoms, until).isEmpty();
      boolean clock = atoms.is(index - 1, "at") || text.startsWith("0");
      return bracketed || clock && !counted && !atoms.joined(start);
    }
    boolean named =
        text.length() <= 2 && (weekdayAfter(atoms, until) || tonightAfter(atoms, until));
    return at && named;
  }

  private static boolean weekdayAfter(Atoms atoms, int index) {
    int at = atoms.is(index, "on") ? index + 1 : index;
    return CalendarWords.day(atoms, at).isPresent()
        && CalendarWords.part(atoms, at + 1).isPresent();
  }

  private static boolean tonightAfter(Atoms atoms, int index) {
    return atoms.is(index, "tonight")
        || atoms.is(index, "this", "last", "in")
            && (CalendarWords.part(atoms, index + 1).isPresent()
                || CalendarWords.part(atoms, index + 2).isPresent());
  }

  /// The half of the day that the words after a time give: "5:15 Tuesday afternoon".
  private static Optional<Integer> halfNearby(Atoms atoms, Written written) {
    if (written.hour() == 0 || written.hour() > 12) {
      return Optional.empty();
    }
    if (atoms.at(written.until() - 1).text().length() == 4 && written.plain()) {
      return Optional.empty();
    }
    for (int i = written.until(); i < written.until() + 5; i++) {
      if (atoms.is(i, "tonight")) {
        return Optional.of(PM);
      }
      if (atoms.at(i).isVerb() || atoms.is(i, ".", ";")) {
        return Optional.empty();
      }
      Optional<DayPart> part = CalendarWords.part(atoms, i);
      if (part.isPresent()) {
        return switch (part.get()) {
          case MORNING -> Optional.of(0);
          case NOON, AFTERNOON, EVENING -> Optional.of(PM);
          case NIGHT -> Optional.of(written.hour() >= 5 && written.hour() < 12 ? PM : 0);
        };
      }
    }
    return Optional.empty();
  }
}
