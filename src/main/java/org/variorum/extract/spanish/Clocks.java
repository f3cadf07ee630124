package org.variorum.extract.spanish;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Value;

/// Reads times of day: "a las 8.30", "las 20:15 horas", "a las ocho y media de la tarde", "hacia las
/// tres de la madrugada".
final class Clocks {
  private static final Pattern FIGURES = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");
  private static final int NOON = 12;

  private final Numerals numerals = new Numerals();

  private record Read(int until, LocalTime time) {}

  Optional<Times.Found> read(Line line, int index) {
    boolean led = line.is(index, "las", "la");
    int at = led ? index + 1 : index;
    if (!led && !behindHour(line, index)) {
      return Optional.empty();
    }
    boolean about =
        line.is(index - 1, "hacia", "sobre")
            || line.is(index - 1, "de") && line.is(index - 2, "cerca", "alrededor");
    return time(line, at, line.is(index - 1, "a", "hacia", "sobre", "desde", "hasta", "de"))
        .map(r -> ofDay(line, r))
        .map(r ->
            new Times.Found(
                at,
                r.until(),
                new Value.Clock(
                    about ? r.time().minusMinutes(15) : r.time(),
                    about ? r.time().plusMinutes(15) : r.time(),
                    about,
                    Optional.empty())));
  }

  /// "8.30 horas", "20:15 h".
  private static boolean behindHour(Line line, int index) {
    return FIGURES.matcher(line.word(index)).matches() && line.is(index + 1, "horas", "h", "hs");
  }

  private Optional<Read> time(Line line, int at, boolean led) {
    Matcher figures = FIGURES.matcher(line.word(at));
    if (figures.matches()) {
      LocalTime time =
          LocalTime.of(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)));
      return Optional.of(new Read(at + 1, time));
    }
    Optional<Numerals.Number> hour =
        numerals.read(line, at, true).filter(n -> n.value() < 24 && n.value() == (int) n.value());
    if (hour.isEmpty() || !line.is(at - 1, "las", "la")) {
      return Optional.empty();
    }
    int until = hour.get().until();
    int minutes = 0;
    if (line.is(until, "y", "menos") && line.is(until + 1, "media", "cuarto")) {
      minutes = line.is(until + 1, "media") ? 30 : 15;
      minutes = line.is(until, "menos") ? -minutes : minutes;
      until += 2;
    }
    boolean named = line.is(until, "horas", "h") || isOfDay(line, until) || minutes != 0;
    if (!named || !led && !line.is(until, "horas", "h")) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of((int) hour.get().value(), 0).plusMinutes(minutes);
    return Optional.of(new Read(until, time));
  }

  private static boolean isOfDay(Line line, int at) {
    return line.is(at, "de")
        && (line.is(at + 1, "la") && line.is(at + 2, "mañana", "madrugada", "tarde", "noche")
            || line.is(at + 1, "madrugada"));
  }

  /// With the part of the day that is said behind it.
  private static Read ofDay(Line line, Read read) {
    int at = read.until() + (line.is(read.until(), "horas", "h", "hs") ? 1 : 0);
    if (!isOfDay(line, at)) {
      return new Read(at, read.time());
    }
    int part = at + (line.is(at + 1, "la") ? 2 : 1);
    boolean late = line.is(part, "tarde") || line.is(part, "noche") && read.time().getHour() >= 6;
    boolean shift = late && read.time().getHour() < NOON;
    boolean midnight = line.is(part, "noche") && read.time().getHour() == NOON;
    LocalTime time = shift || midnight ? read.time().plusHours(NOON) : read.time();
    return new Read(part + 1, time);
  }
}
