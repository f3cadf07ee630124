package org.variorum.compare.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The eight points of the compass, as words give them: "south-west", "southwestern".
public final class Compass {
  private static final Map<String, Integer> DEGREES =
      Map.of(
          "north", 0,
          "northeast", 45,
          "east", 90,
          "southeast", 135,
          "south", 180,
          "southwest", 225,
          "west", 270,
          "northwest", 315);

  /// Two ways at a right angle cannot both lead there; half of one is a matter of rounding.
  private static final int APART = 90;

  private static final int ROUND = 360;

  private Compass() {}

  /// The point that a word names: "southwest" for "South-West" and "south-western".
  public static Optional<String> point(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("-", "").replaceAll("(?:ern|wards?)$", "");
    return Optional.of(plain).filter(DEGREES::containsKey);
  }

  /// Whether two points lie so far apart that nothing lies in both directions.
  static boolean exclude(String a, String b) {
    return point(a).isPresent() && point(b).isPresent() && between(a, b) >= APART;
  }

  /// Whether two points lie side by side, so that one may be the other rounded.
  static boolean areNeighbours(String a, String b) {
    return point(a).isPresent() && point(b).isPresent() && between(a, b) == APART / 2;
  }

  private static int between(String a, String b) {
    int turn = Math.abs(degrees(a) - degrees(b));
    return Math.min(turn, ROUND - turn);
  }

  private static int degrees(String word) {
    return point(word).map(DEGREES::get).orElseThrow();
  }
}
