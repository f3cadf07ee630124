package org.variorum.ui.stories;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.variorum.desk.StoryLine;

/// The orders of the list of stories.
enum Order {
  CHANGED,
  OPENED,
  ADDED,
  NAME,
  UNDECIDED;

  /// The word by which it is remembered.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Order of(Optional<String> word) {
    for (Order order : values()) {
      if (word.filter(order.word()::equals).isPresent()) {
        return order;
      }
    }
    return CHANGED;
  }

  Comparator<StoryLine> comparator() {
    Comparator<StoryLine> changed =
        Comparator.comparing((StoryLine l) -> l.times().changed()).reversed();
    return switch (this) {
      case CHANGED -> changed;
      case OPENED ->
          Comparator.comparing((StoryLine l) -> l.times().opened().orElse(Instant.MIN))
              .reversed()
              .thenComparing(changed);
      case ADDED ->
          Comparator.comparing((StoryLine l) -> l.times().added())
              .reversed()
              .thenComparing(changed);
      case NAME -> Comparator.comparing(StoryLine::title, Collator.getInstance()::compare);
      case UNDECIDED ->
          Comparator.comparingInt((StoryLine l) -> l.undecided().orElse(-1))
              .reversed()
              .thenComparing(changed);
    };
  }
}
