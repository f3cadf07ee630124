package org.variorum.extract.spanish;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.DayPart;
import org.variorum.model.Value;

/// Reads days: "el martes 4 de mayo", "ayer por la tarde", "la madrugada del domingo", "mayo de 2021".
///
/// The names of months and weekdays are those of the Unicode Common Locale Data Repository.
final class Days {
  private static final Locale SPANISH = Locale.of("es");

  /// Day, month, year: the order of all Spanish-speaking lands.
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// How far after the publication a day without a year may lie and still be of that year.
  private static final int SLACK_DAYS = 2;

  private static final Map<String, DayPart> PARTS =
      Map.of(
          "mañana", DayPart.MORNING,
          "madrugada", DayPart.MORNING,
          "mediodía", DayPart.NOON,
          "tarde", DayPart.AFTERNOON,
          "noche", DayPart.NIGHT);

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  Days() {
    for (Month month : Month.values()) {
      months.put(month.getDisplayName(TextStyle.FULL, SPANISH).toLowerCase(SPANISH), month);
    }
    months.put("setiembre", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.getDisplayName(TextStyle.FULL, SPANISH).toLowerCase(SPANISH), day);
    }
  }

  /// A day without the part of it.
  private record Day(int until, Value value) {}

  Optional<Times.Found> read(Line line, int index, Optional<LocalDate> published) {
    return partOfDay(line, index, published)
        .or(() -> tonight(line, index, published))
        .or(() ->
            day(line, index, published)
                .map(d -> {
                  Optional<Part> part = partBehind(line, d.until());
                  int until = part.map(Part::until).orElse(d.until());
                  Value value = part.map(p -> with(d.value(), p.part())).orElse(d.value());
                  return new Times.Found(index, until, value);
                }));
  }

  private record Part(int until, DayPart part) {}

  /// "(el martes) por la mañana", "(el martes) en la noche", "(ayer) de madrugada", "(el martes) a
  /// mediodía".
  private static Optional<Part> partBehind(Line line, int at) {
    int word = line.is(at, "por", "en", "a", "de") ? at + 1 : at;
    word += word > at && line.is(word, "la", "el") ? 1 : 0;
    DayPart part = PARTS.get(line.word(word));
    return part == null || word == at ? Optional.empty() : Optional.of(new Part(word + 1, part));
  }

  /// "la mañana del martes", "la noche de ayer", "mediodía de este lunes".
  private Optional<Times.Found> partOfDay(Line line, int index, Optional<LocalDate> published) {
    DayPart part = PARTS.get(line.word(index));
    if (part == null || !line.is(index + 1, "de", "del")) {
      return Optional.empty();
    }
    return day(line, index + 2, published)
        .map(d -> new Times.Found(index, d.until(), with(d.value(), part)));
  }

  /// "esta mañana", "esta noche", "anoche", "la pasada madrugada".
  private static Optional<Times.Found> tonight(
      Line line, int index, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = published.get();
    if (line.is(index, "anoche")) {
      return Optional.of(part(index, index + 1, today.minusDays(1), DayPart.NIGHT));
    }
    DayPart part = PARTS.get(line.word(index + 1));
    if (line.is(index, "esta", "este") && part != null) {
      return Optional.of(part(index, index + 2, today, part));
    }
    return Optional.empty();
  }

  private static Times.Found part(int from, int until, LocalDate day, DayPart part) {
    return new Times.Found(from, until, with(Value.Date.day(day), part));
  }

  private static Value with(Value value, DayPart part) {
    return switch (value) {
      case Value.Date d when d.isDay() ->
          new Value.Date(d.from(), d.until(), Optional.of(part), d.approximate(), d.weekday());
      case Value.Weekday w -> new Value.Weekday(w.day(), Optional.of(part));
      default -> value;
    };
  }

  private Optional<Day> day(Line line, int index, Optional<LocalDate> published) {
    int at = index;
    boolean next = false;
    boolean last = false;
    while (line.is(at, "el", "este", "pasado", "último", "próximo", "día") && at < index + 4) {
      next |= line.is(at, "próximo");
      last |= line.is(at, "pasado", "último");
      at++;
    }
    DayOfWeek weekday = weekdays.get(line.word(at));
    if (weekday != null) {
      return weekday(line, at, weekday, published, next, last);
    }
    return dated(line, at, published)
        .or(() -> at(line, index, published))
        .filter(d -> at(line, index));
  }

  /// Articles and the like are no part of a day by themselves.
  private static boolean at(Line line, int index) {
    return !line.word(index).isEmpty();
  }

  private Optional<Day> weekday(
      Line line,
      int at,
      DayOfWeek weekday,
      Optional<LocalDate> published,
      boolean next,
      boolean last) {
    int behind = at + 1;
    int date = behind + (line.is(behind, ",") ? 1 : 0);
    date += line.is(date, "día") ? 1 : 0;
    Optional<Day> dated = dated(line, date, published);
    if (dated.isPresent() && dated.get().value() instanceof Value.Date d && d.isDay()) {
      return Optional.of(new Day(dated.get().until(), d.on(weekday)));
    }
    boolean ahead = next || line.is(behind, "próximo") || isAhead(line, at);
    boolean before = last || line.is(behind, "pasado");
    int until = behind + (line.is(behind, "próximo", "pasado") ? 1 : 0);
    if (published.isEmpty()) {
      return Optional.of(new Day(until, new Value.Weekday(weekday, Optional.empty())));
    }
    LocalDate today = published.get();
    LocalDate day =
        today.with(
            before
                ? TemporalAdjusters.previous(weekday)
                : ahead
                    ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
    return Optional.of(new Day(until, Value.Date.day(day).on(weekday)));
  }

  /// "4 de mayo", "4 de mayo de 2021", "1.º de mayo", "04/05/2021", "mayo de 2021", "mayo pasado".
  private Optional<Day> dated(Line line, int at, Optional<LocalDate> published) {
    Matcher figures = FIGURES.matcher(line.word(at));
    if (figures.matches()) {
      return day(
              Integer.parseInt(figures.group(3)),
              Integer.parseInt(figures.group(2)),
              Integer.parseInt(figures.group(1)))
          .map(d -> new Day(at + 1, Value.Date.day(d)));
    }
    boolean first = line.is(at, "primero", "1º", "1.º", "1°");
    if (first || line.word(at).matches("\\d{1,2}")) {
      int name = at + 1 + (line.is(at + 1, "de") ? 1 : 0);
      Month month = months.get(line.word(name));
      if (month == null) {
        return Optional.empty();
      }
      int number = first ? 1 : Integer.parseInt(line.word(at));
      Optional<Integer> year = year(line, name + 1);
      int until = year.isPresent() ? yearAt(line, name + 1) + 1 : name + 1;
      return year.flatMap(y -> day(y, month.getValue(), number))
          .or(() ->
              published.flatMap(
                  p -> nearest(p, month, number, year.isEmpty() && isAhead(line, at))))
          .map(d -> new Day(until, Value.Date.day(d)));
    }
    Month month = months.get(line.word(at));
    Optional<Integer> year = month == null ? Optional.empty() : year(line, at + 1);
    if (month != null && year.isPresent()) {
      LocalDate from = LocalDate.of(year.get(), month, 1);
      return Optional.of(new Day(yearAt(line, at + 1) + 1, range(from, from.plusMonths(1))));
    }
    boolean year20 = YEAR.matcher(line.word(at)).matches() && line.is(at - 1, "en", "desde", "año");
    if (year20 && line.isTagged(at, "CD") || year20 && line.isTagged(at, Glosser.UNKNOWN)) {
      LocalDate from = LocalDate.of(Integer.parseInt(line.word(at)), 1, 1);
      return Optional.of(new Day(at + 1, range(from, from.plusYears(1))));
    }
    return Optional.empty();
  }

  private static Value range(LocalDate from, LocalDate until) {
    return new Value.Date(from, until, Optional.empty(), false);
  }

  private static int yearAt(Line line, int at) {
    return at + (line.is(at, "de", "del", ",") ? 1 : 0);
  }

  private static Optional<Integer> year(Line line, int at) {
    String word = line.word(yearAt(line, at));
    return YEAR.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  private static Optional<LocalDate> nearest(
      LocalDate published, Month month, int day, boolean ahead) {
    int year = published.getYear();
    if (ahead) {
      return day(year, month.getValue(), day)
          .filter(d -> !d.isBefore(published))
          .or(() -> day(year + 1, month.getValue(), day));
    }
    return day(year, month.getValue(), day)
        .filter(d -> !d.isAfter(published.plusDays(SLACK_DAYS)))
        .or(() -> day(year - 1, month.getValue(), day));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "hoy", "ayer", "anteayer", "mañana", "pasado mañana".
  private static Optional<Day> at(Line line, int index, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = published.get();
    return switch (line.word(index)) {
      case "hoy" -> Optional.of(new Day(index + 1, Value.Date.day(today)));
      case "ayer" -> Optional.of(new Day(index + 1, Value.Date.day(today.minusDays(1))));
      case "anteayer", "antier" ->
          Optional.of(new Day(index + 1, Value.Date.day(today.minusDays(2))));
      case "pasado" ->
          line.is(index + 1, "mañana")
              ? Optional.of(new Day(index + 2, Value.Date.day(today.plusDays(2))))
              : Optional.empty();
      case "mañana" ->
          line.isTagged(index, "RB") && !line.is(index - 1, "la", "esta", "de", "una")
              ? Optional.of(new Day(index + 1, Value.Date.day(today.plusDays(1))))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Whether the verb nearest to a day stands in the future.
  private static boolean isAhead(Line line, int at) {
    for (int distance = 1; distance < line.size(); distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        Optional<Form> form = line.meaning(i).flatMap(Meaning::form);
        if (line.isTagged(i, "VB") && form.isPresent() && form.get() != Form.PARTICIPLE) {
          return form.get() == Form.FUTURE;
        }
      }
    }
    return false;
  }
}
