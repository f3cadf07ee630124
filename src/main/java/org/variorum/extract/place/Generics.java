package org.variorum.extract.place;

import java.util.Map;
import java.util.Optional;
import org.variorum.extract.place.Entry.Level;

/// Words that say what sort of place a name is: "Bamyan province", "the city of Bamyan".
final class Generics {
  private static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("province", Level.DIVISION),
          Map.entry("provinces", Level.DIVISION),
          Map.entry("state", Level.DIVISION),
          Map.entry("governorate", Level.DIVISION),
          Map.entry("prefecture", Level.DIVISION),
          Map.entry("oblast", Level.DIVISION),
          Map.entry("emirate", Level.DIVISION),
          Map.entry("district", Level.DISTRICT),
          Map.entry("districts", Level.DISTRICT),
          Map.entry("county", Level.DISTRICT),
          Map.entry("tehsil", Level.DISTRICT),
          Map.entry("municipality", Level.DISTRICT),
          Map.entry("city", Level.TOWN),
          Map.entry("town", Level.TOWN),
          Map.entry("village", Level.TOWN),
          Map.entry("suburb", Level.TOWN),
          Map.entry("neighborhood", Level.TOWN),
          Map.entry("neighbourhood", Level.TOWN));

  private Generics() {}

  static Optional<Level> level(String lowerCaseWord) {
    return Optional.ofNullable(LEVELS.get(lowerCaseWord));
  }

  /// What the words around `[from, to)` say.
  static Optional<Level> around(Words words, int from, int to) {
    Optional<Level> after = level(words.lower(to));
    if (after.isPresent()) {
      return after;
    }
    // In "Bagram district of Parwan" the district is Bagram.
    boolean before = words.lower(from - 1).equals("of") && !words.isName(from - 3);
    return before ? level(words.lower(from - 2)) : Optional.empty();
  }
}
