package org.variorum.intake.decode;

import java.lang.Character.UnicodeScript;

/// Whether decoded characters look like something that a person wrote.
final class Plausible {
  /// One control character in this many is taken for an accident, more for a file that is no text.
  private static final int CHARACTERS_A_CONTROL = 1000;

  /// The least share of characters of a text, in percent, that letters, digits, blanks and the
  /// usual punctuation have.
  private static final int USUAL_PERCENT = 97;

  private Plausible() {}

  /// Whether nearly all of the text is of usual characters, and its letters are of one or two
  /// scripts. Bytes read in a wrong order of UTF-16 fall on scripts all over the world.
  static boolean isText(String text) {
    if (text.isEmpty() || !hasFewControls(text)) {
      return false;
    }
    long all = text.codePoints().count();
    long usual = text.codePoints().filter(Plausible::isUsual).count();
    long scripts =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .distinct()
            .count();
    return usual * 100 >= all * USUAL_PERCENT && scripts <= Math.max(4, all / CHARACTERS_A_CONTROL);
  }

  /// Whether words or lines are divided.
  static boolean hasBreaks(String text) {
    return text.codePoints().anyMatch(c -> c == ' ' || c == '\n');
  }

  static boolean hasFewControls(String text) {
    long controls = text.codePoints().filter(Plausible::isControl).count();
    return controls * CHARACTERS_A_CONTROL <= text.length();
  }

  /// The same for bytes of an encoding that keeps the ASCII controls.
  static boolean hasFewControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += isControl(b & 0xFF) && b >= 0 ? 1 : 0;
    }
    return (long) controls * CHARACTERS_A_CONTROL <= bytes.length;
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || isControl(c);
  }

  private static boolean isUsual(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL ->
          !isControl(c) && Character.isWhitespace(c);
      default -> true;
    };
  }

  /// Controls other than the line ends, tabs and page breaks of texts, and the end mark of DOS.
  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL
        && switch (c) {
          case '\n', '\r', '\t', '\f', 0x0B, 0x1A, 0x85 -> false;
          default -> true;
        };
  }
}
