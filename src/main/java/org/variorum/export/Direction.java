package org.variorum.export;

import java.text.Bidi;

/// Which way a text is written.
public final class Direction {
  private Direction() {}

  /// By the first letter that has a direction, as `dir="auto"` has it in HTML.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
