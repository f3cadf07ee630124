package org.variorum.ui.sidebyside;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.variorum.model.ReportId;
import org.variorum.model.StoryId;
import org.variorum.ui.kit.Memory;

/// How wide the user drew the columns of a story, in pixels. Kept with the story.
final class DrawnWidths {
  private static final double WIDEST = 1600;

  /// Behind it the number of the story, with which what is set of it goes.
  private static final String KEY = "columns.widths.";

  private final Memory memory;
  private final Map<ReportId, Double> widths = new HashMap<>();
  private Optional<StoryId> story = Optional.empty();

  DrawnWidths(Memory memory) {
    this.memory = memory;
  }

  /// Takes the widths of a story, if it is another one than before. What cannot be read was never drawn.
  void turnTo(Optional<StoryId> shown) {
    if (shown.equals(story)) {
      return;
    }
    story = shown;
    widths.clear();
    String kept = story.flatMap(s -> memory.of(key(s))).orElse("");
    for (String word : kept.split(" ")) {
      int at = word.lastIndexOf('=');
      try {
        double width = Double.parseDouble(word.substring(at + 1));
        if (at > 0 && width > 0) {
          widths.put(new ReportId(word.substring(0, at)), Math.min(width, WIDEST));
        }
      } catch (IllegalArgumentException e) {
        // This one is as wide as there is room.
      }
    }
  }

  /// @return empty where there is to be as much as there is room
  OptionalDouble of(ReportId report) {
    Double width = widths.get(report);
    return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
  }

  void draw(ReportId report, double width) {
    widths.put(report, Math.min(width, WIDEST));
  }

  /// Lets a column be as wide as there is room.
  void letGo(ReportId report) {
    widths.remove(report);
  }

  /// Keeps them: once the user has let go, not with every pixel.
  void keep() {
    String words =
        widths.entrySet().stream()
            .map(e -> e.getKey().value() + "=" + String.format(Locale.ROOT, "%.0f", e.getValue()))
            .sorted()
            .collect(Collectors.joining(" "));
    story.ifPresent(s -> memory.keep(key(s), words));
  }

  private static String key(StoryId story) {
    return KEY + story.value();
  }
}
