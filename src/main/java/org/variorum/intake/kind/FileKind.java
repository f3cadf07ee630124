package org.variorum.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Kinds of files that are no plain text, known by their first bytes.
///
/// The byte sequences are those of the formats' own specifications.
public enum FileKind {
  PDF("a PDF", 0, "%PDF-"),
  WORD("an Office document", -1, ""),
  OPEN_DOCUMENT("an OpenDocument text", -1, ""),
  ZIP("a ZIP archive", 0, "PK\u0003\u0004"),
  OFFICE("an older Office document", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RTF("a rich text document (RTF)", 0, "{\\rtf"),
  PNG("a picture (PNG)", 0, "\u0089PNG\r\n\u001a\n"),
  JPEG("a picture (JPEG)", 0, "\u00ff\u00d8\u00ff"),
  GIF("a picture (GIF)", 0, "GIF8"),
  TIFF_LITTLE("a picture (TIFF)", 0, "II*\0"),
  TIFF_BIG("a picture (TIFF)", 0, "MM\0*"),
  WEBP("a picture (WebP)", 8, "WEBP"),
  WAVE("a sound recording", 8, "WAVE"),
  MP3("a sound recording", 0, "ID3"),
  OGG("a sound recording", 0, "OggS"),
  MP4("a film or a picture of a camera", 4, "ftyp"),
  GZIP("a compressed file (gzip)", 0, "\u001f\u008b"),
  SEVEN_ZIP("a compressed file (7z)", 0, "7z\u00bc\u00af\u0027\u001c"),
  SQLITE("a database", 0, "SQLite format 3\0"),
  PROGRAM("a program", 0, "\u007fELF"),
  WEB_PAGE("a web page (HTML)", -1, "");

  /// How far into a ZIP the names of its first parts are looked for, and into a text its first tag.
  private static final int HEAD = 4096;

  /// A page may begin with a comment, a declaration of XML, or any of its elements.
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:html|head|body|meta|title|div|article|main|section|p|h1|table|span|script|link)\\b[^<]*>");

  private final String noun;
  private final int offset;
  private final byte[] magic;

  FileKind(String noun, int offset, String magic) {
    this.noun = noun;
    this.offset = offset;
    this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The kind of a file that is no plain text; empty where it may be text.
  public static Optional<FileKind> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (isWebPage(head)) {
      return Optional.of(WEB_PAGE);
    }
    return Arrays.stream(values())
        .filter(kind -> kind.starts(bytes))
        .findFirst()
        .map(kind -> kind == ZIP ? inside(head) : kind);
  }

  /// Why a file of this kind is not read, and what the user can do.
  public String reason() {
    String what = "This is " + noun + ", which this version does not read yet";
    return switch (this) {
      case PDF, WORD, OPEN_DOCUMENT, OFFICE, RTF, WEB_PAGE ->
          what + "; copy its text and paste it.";
      case ZIP, GZIP, SEVEN_ZIP -> what + "; unpack it and add the files in it.";
      case PNG, JPEG, GIF, TIFF_LITTLE, TIFF_BIG, WEBP, WAVE, MP3, OGG, MP4, SQLITE, PROGRAM ->
          "This is " + noun + ", not a text.";
    };
  }

  private boolean starts(byte[] bytes) {
    int end = offset + magic.length;
    return offset >= 0
        && bytes.length >= end
        && Arrays.equals(bytes, offset, end, magic, 0, magic.length);
  }

  private static FileKind inside(String head) {
    if (head.contains("word/") || head.contains("[Content_Types].xml")) {
      return WORD;
    }
    return head.contains("mimetypeapplication/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ZIP;
  }

  private static boolean isWebPage(String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      start = start.substring(3).stripLeading();
    }
    return List.of("<!doctype html", "<html").stream().anyMatch(start::startsWith)
        || start.startsWith("<") && TAG.matcher(start).find();
  }
}
