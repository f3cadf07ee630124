package org.variorum.model.name;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English names of weekdays and months, which are written like the names of people and places.
public final class CalendarNames {
  private static final Set<String> NAMES =
      Stream.<Enum<?>>concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(name -> name.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /// Whether a word is one of them, not shortened.
  ///
  /// @param word in lower case
  public static boolean has(String word) {
    return NAMES.contains(word);
  }
}
