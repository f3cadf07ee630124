package org.variorum.cli;

import java.util.Locale;
import java.util.Optional;

/// How a picture of the window is to look.
///
/// @param finding the finding that is chosen in it, such as "f7"
/// @param eyes through which it is seen
public record Picture(View view, Theme theme, Size size, Optional<String> finding, Eyes eyes) {

  /// In pixels.
  public record Size(int width, int height) {}

  /// By whom it is seen.
  public enum Eyes {
    /// By most people.
    MOST,
    /// In grey, as on paper.
    GREY,
    /// By people without the pigment for green.
    DEUTERANOPIA;

    /// The word for them on the command line.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
