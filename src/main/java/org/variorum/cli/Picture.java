package org.variorum.cli;

import java.util.Locale;
import java.util.Optional;

/// How a picture of the window is to look.
///
/// @param width and height in pixels
/// @param finding the finding that is chosen in it, such as "f7"
public record Picture(View view, Theme theme, int width, int height, Optional<String> finding) {
  /// What the window shows of a story.
  public enum View {
    SIDE_BY_SIDE,
    DETAILS,
    TIMELINE,
    SOURCES,
    IN_WORDS;

    /// The word for it on the command line.
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The colours of the window.
  public enum Theme {
    LIGHT,
    DARK
  }
}
