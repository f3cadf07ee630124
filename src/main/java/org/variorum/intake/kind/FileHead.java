package org.variorum.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the kind of a file is told by.
///
/// @param latin the bytes as signs of ISO 8859-1, so that they can be searched as a text
@SuppressWarnings("ArrayRecordComponent")
record FileHead(byte[] bytes, String latin) {
  private static final int HEAD = 4096;

  /// A page may begin with a comment, a declaration of XML, or any of its elements.
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:html|head|body|meta|title|div|article|main|section|p|h1|table|span|script|link)\\b[^<]*>");

  private static final Pattern HEADER =
      Pattern.compile("\\G([!-9;-~]+):[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\n)*");

  /// Headers that mails have and that nobody writes above a text.
  private static final List<String> OF_MAIL =
      List.of("mime-version", "message-id", "received", "return-path", "delivered-to");

  String first(int count) {
    return latin.substring(0, Math.min(count, latin.length()));
  }

  boolean starts(String magic) {
    return latin.startsWith(magic);
  }

  boolean has(int offset, String magic) {
    return latin.startsWith(magic, offset);
  }

  /// Whether this is a ZIP that holds a part of such a name. The names stand before each part and,
  /// together, at the end.
  boolean isZipWith(String part) {
    return starts("PK\u0003\u0004") && latin.contains(part);
  }

  /// Whether this is a compound file, as older Office programs write them.
  boolean isCompound() {
    return starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
  }

  /// Whether this is a compound file that holds a stream of such a name, in UTF-16.
  boolean isCompoundWith(String stream) {
    String wide =
        new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return isCompound() && latin.contains(wide);
  }

  boolean isWebPage() {
    String start = first(HEAD).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      start = start.substring(3).stripLeading();
    }
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<") && TAG.matcher(start).find();
  }

  /// Whether it begins with headers, among them one that only mails have.
  boolean isMail() {
    Matcher header = HEADER.matcher(first(4 * HEAD));
    boolean isMail = false;
    int headers = 0;
    while (header.find()) {
      headers++;
      isMail |= OF_MAIL.contains(header.group(1).toLowerCase(Locale.ROOT));
    }
    return isMail && headers > 1;
  }
}
