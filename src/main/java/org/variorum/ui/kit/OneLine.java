package org.variorum.ui.kit;

/// Words of a report for one line of the screen, beside words of the program.
///
/// What runs from right to left is set off from its surroundings (the isolates of Unicode's
/// bidirectional algorithm, UAX #9), so that "14 مارس 2025" keeps its order after a letter of the
/// screen. Signs without a shape of their own are taken out, since JavaFX 26 draws a box for them
/// under Linux; the one that keeps two Persian letters apart becomes the narrowest of spaces.
public final class OneLine {
  private static final char SET_OFF = '\u2068';
  private static final char END = '\u2069';
  private static final char APART = '\u200c';
  private static final char HAIR = '\u200a';

  private OneLine() {}

  /// As it is to stand in a label that is not wrapped.
  public static String of(String words) {
    return Prose.isRightToLeft(words) ? SET_OFF + shaped(words) + END : words;
  }

  private static String shaped(String words) {
    StringBuilder shaped = new StringBuilder();
    words
        .codePoints()
        .map(c -> c == APART ? HAIR : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(shaped::appendCodePoint);
    return shaped.toString();
  }
}
