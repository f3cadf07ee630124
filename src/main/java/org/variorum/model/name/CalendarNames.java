package org.variorum.model.name;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The English names of weekdays and months, which are written like the names of people and places.
public final class CalendarNames {
  private static final Set<String> WEEKDAYS = names(DayOfWeek.values());
  private static final Set<String> MONTHS = names(Month.values());

  private CalendarNames() {}

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a word is the name of a weekday, not shortened.
  ///
  /// @param word in lower case
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /// Whether a word is one of them, not shortened.
  ///
  /// @param word in lower case
  public static boolean has(String word) {
    return isWeekday(word) || MONTHS.contains(word);
  }
}
