package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.desk.Desk;

/// What the user last chose for the window, kept with the stories. What cannot be read is as if it
/// had never been chosen.
final class Preferences {
  static final double USUAL_TEXT = 15;
  private static final double SMALLEST_TEXT = 10;
  private static final double LARGEST_TEXT = 32;

  private final Desk desk;

  Preferences(Desk desk) {
    this.desk = desk;
  }

  boolean isDark() {
    return desk.setting("theme").filter("dark"::equals).isPresent();
  }

  void setDark(boolean dark) {
    desk.set("theme", dark ? "dark" : "light");
  }

  /// In pixels.
  double textSize() {
    return numbers("text.size", 1)
        .map(n -> Math.clamp(n[0], SMALLEST_TEXT, LARGEST_TEXT))
        .orElse(USUAL_TEXT);
  }

  /// @return the size that is kept, inside what can be read
  double setTextSize(double size) {
    double kept = Math.clamp(size, SMALLEST_TEXT, LARGEST_TEXT);
    set("text.size", kept);
    return kept;
  }

  boolean showsStories() {
    return desk.setting("stories.shown").filter("no"::equals).isEmpty();
  }

  void setShowsStories(boolean shown) {
    desk.set("stories.shown", shown ? "yes" : "no");
  }

  View view() {
    return desk.setting("view").flatMap(View::of).orElse(View.SIDE_BY_SIDE);
  }

  void setView(View view) {
    desk.set("view", view.word());
  }

  /// Some numbers by name.
  ///
  /// @return exactly so many, or none
  Optional<double[]> numbers(String key, int count) {
    try {
      return desk.setting(key)
          .map(s -> Arrays.stream(s.split(" ")).mapToDouble(Double::parseDouble).toArray())
          .filter(n -> n.length == count && Arrays.stream(n).allMatch(Double::isFinite));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  void set(String key, double... numbers) {
    String words =
        Arrays.stream(numbers)
            .mapToObj(n -> String.format(Locale.ROOT, "%.4f", n))
            .collect(Collectors.joining(" "));
    desk.set(key, words);
  }
}
