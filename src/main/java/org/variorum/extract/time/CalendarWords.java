package org.variorum.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.amount.Atoms;
import org.variorum.model.DayPart;

/// The English names of months, weekdays and parts of the day, with the short forms news uses.
final class CalendarWords {
  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> DAYS = days();
  private static final Map<String, DayPart> PARTS =
      Map.ofEntries(
          Map.entry("morning", DayPart.MORNING),
          Map.entry("mornings", DayPart.MORNING),
          Map.entry("noon", DayPart.NOON),
          Map.entry("midday", DayPart.NOON),
          Map.entry("lunchtime", DayPart.NOON),
          Map.entry("afternoon", DayPart.AFTERNOON),
          Map.entry("evening", DayPart.EVENING),
          Map.entry("night", DayPart.NIGHT),
          Map.entry("overnight", DayPart.NIGHT),
          Map.entry("dawn", DayPart.MORNING));

  /// Month names that are also other words, which need more than themselves to be a date.
  static final Set<String> DOUBTFUL_MONTHS = Set.of("may", "march", "mar", "mar.", "dec", "sep");

  private CalendarWords() {}

  static Optional<Month> month(Atoms atoms, int index) {
    return Optional.ofNullable(MONTHS.get(atoms.at(index).lower()))
        .filter(m -> atoms.at(index).isCapital());
  }

  static Optional<DayOfWeek> day(Atoms atoms, int index) {
    return Optional.ofNullable(DAYS.get(atoms.at(index).lower()))
        .filter(d -> atoms.at(index).isCapital());
  }

  static Optional<DayPart> part(Atoms atoms, int index) {
    return Optional.ofNullable(PARTS.get(atoms.at(index).lower()));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(java.util.Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
      months.put(name.substring(0, 3) + ".", month);
    }
    months.put("sept", Month.SEPTEMBER);
    months.put("sept.", Month.SEPTEMBER);
    return months;
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(java.util.Locale.ROOT);
      days.put(name, day);
      days.put(name + "s", day);
      days.put(name.substring(0, 3) + ".", day);
    }
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("tues.", DayOfWeek.TUESDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    days.put("thurs.", DayOfWeek.THURSDAY);
    days.put("thur.", DayOfWeek.THURSDAY);
    days.put("weds.", DayOfWeek.WEDNESDAY);
    days.put("fri", DayOfWeek.FRIDAY);
    days.put("mon", DayOfWeek.MONDAY);
    days.put("tue", DayOfWeek.TUESDAY);
    days.put("thu", DayOfWeek.THURSDAY);
    return days;
  }
}
