package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.desk.Desk;

/// What the user last chose for the window, kept with the stories. What cannot be read is as if it
/// had never been chosen.
final class Preferences {
  private final Desk desk;

  Preferences(Desk desk) {
    this.desk = desk;
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
