package org.variorum.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Lays text out for a terminal: wraps it by the columns that its characters take there, and keeps
/// from it what would steer the terminal rather than be read.
final class Columns {
  private static final Set<Character.UnicodeScript> WIDE =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  private final int width;

  /// @param width of the terminal, in columns
  Columns(int width) {
    this.width = width;
  }

  /// The lines of a paragraph.
  ///
  /// @param first what stands before the first line
  /// @param rest what stands before each other line
  List<String> wrap(String first, String rest, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : plain(text).strip().split(" +")) {
      if (!empty && taken(line) + 1 + taken(word) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// How many columns a terminal gives to a text.
  static int taken(CharSequence text) {
    return text.codePoints().map(Columns::taken).sum();
  }

  private static int taken(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (Character.isEmojiPresentation(character)) {
      return 2;
    }
    return WIDE.contains(Character.UnicodeScript.of(character)) ? 2 : 1;
  }

  /// Text without line ends, escape sequences and marks that turn the direction of writing.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c)) {
            plain.append(' ');
          } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }

  private static boolean turnsDirection(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }
}
