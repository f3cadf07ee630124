package org.variorum.cli;

import java.util.Optional;

/// How a picture of the window is to look.
///
/// @param width and height in pixels
/// @param finding the finding that is chosen in it, such as "f7"
public record Picture(Theme theme, int width, int height, Optional<String> finding) {
  /// The colours of the window.
  public enum Theme {
    LIGHT,
    DARK
  }
}
