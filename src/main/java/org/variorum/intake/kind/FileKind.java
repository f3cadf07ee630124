package org.variorum.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;
import org.variorum.model.reason.Term;

/// Kinds of files that are no plain text, known by their bytes.
///
/// The byte sequences are those of the formats' own specifications.
public enum FileKind {
  WEB_PAGE("a web page", FileHead::isWebPage),
  ARCHIVED_WEB("a web archive", head -> head.starts("WARC/")),
  MAIL("a mail", FileHead::isMail),
  // Some programs write a few lines before a PDF begins, and readers look for it in the first 1024.
  PDF("a PDF", head -> head.first(1024).contains("%PDF-")),
  RTF("a rich text document (RTF)", head -> head.starts("{\\rtf")),
  WORD("a Word document", head -> head.isZipWith("word/document")),
  OPEN_TEXT(
      "an OpenDocument text",
      head -> head.isZipWith("mimetypeapplication/vnd.oasis.opendocument.text")),
  PACKED_WEB("a web archive (WACZ)", head -> head.isZipWith("archive/") && head.isZipWith(".warc")),
  OTHER_OFFICE(
      "an Office document that is no text",
      head ->
          head.isZipWith("[Content_Types].xml")
              || head.isZipWith("mimetypeapplication/vnd.oasis.opendocument")),
  ZIP("a ZIP archive", head -> head.starts("PK\u0003\u0004")),
  OUTLOOK("an Outlook mail", head -> head.isCompoundWith("__properties_version1.0")),
  LOCKED_OFFICE(
      "an Office document that is locked with a password",
      head -> head.isCompoundWith("EncryptedPackage")),
  OLD_OFFICE("an older Office document", FileHead::isCompound),
  PNG("a picture (PNG)", head -> head.starts("\u0089PNG\r\n\u001a\n")),
  JPEG("a picture (JPEG)", head -> head.starts("\u00ff\u00d8\u00ff")),
  GIF("a picture (GIF)", head -> head.starts("GIF8")),
  TIFF("a picture (TIFF)", head -> head.starts("II*\0") || head.starts("MM\0*")),
  WEBP("a picture (WebP)", head -> head.has(8, "WEBP")),
  SOUND(
      "a sound recording",
      head -> head.has(8, "WAVE") || head.starts("ID3") || head.starts("OggS")),
  FILM("a film or a picture of a camera", head -> head.has(4, "ftyp")),
  GZIP("a compressed file (gzip)", head -> head.starts("\u001f\u008b")),
  SEVEN_ZIP("a compressed file (7z)", head -> head.starts("7z\u00bc\u00af\u0027\u001c")),
  SQLITE("a database", head -> head.starts("SQLite format 3\0")),
  PROGRAM("a program", head -> head.starts("\u007fELF") || head.starts("MZ\u0090\0"));

  private final String noun;
  private final Predicate<FileHead> test;

  FileKind(String noun, Predicate<FileHead> test) {
    this.noun = noun;
    this.test = test;
  }

  /// The kind of a file that is no plain text; empty where it may be text.
  public static Optional<FileKind> of(byte[] bytes) {
    FileHead head = new FileHead(bytes, new String(bytes, StandardCharsets.ISO_8859_1));
    return Arrays.stream(values()).filter(kind -> kind.test.test(head)).findFirst();
  }

  /// Why a file of this kind is not read, and what the user can do.
  public Reason reason() {
    return switch (this) {
      case LOCKED_OFFICE -> Refusal.LOCKED_KIND.of(Term.word(noun));
      case OLD_OFFICE -> Refusal.OLD_KIND.of(Term.word(noun));
      case ZIP, GZIP, SEVEN_ZIP -> Refusal.PACKED_KIND.of(Term.word(noun));
      default -> Refusal.OTHER_KIND.of(Term.word(noun));
    };
  }
}
