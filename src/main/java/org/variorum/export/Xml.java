package org.variorum.export;

/// What XML 1.0 can hold.
public final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /// The text with each character that XML forbids, such as most control characters, replaced by
  /// U+FFFD, so that offsets in code points stay true.
  public static String allowed(String text) {
    if (text.codePoints().allMatch(Xml::isAllowed)) {
      return text;
    }
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  /// Whether XML allows a character; those from U+007F to U+009F, which it allows and HTML does not,
  /// are left out as well.
  static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
