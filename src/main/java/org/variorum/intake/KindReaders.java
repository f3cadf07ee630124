package org.variorum.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.variorum.intake.archive.ArchiveReader;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.decode.Decoded;
import org.variorum.intake.decode.TextDecoder;
import org.variorum.intake.document.MarkdownReader;
import org.variorum.intake.document.OpenTextReader;
import org.variorum.intake.document.PdfReader;
import org.variorum.intake.document.RtfReader;
import org.variorum.intake.document.WordReader;
import org.variorum.intake.kind.FileKind;
import org.variorum.intake.mail.MailReader;
import org.variorum.intake.mail.OutlookReader;
import org.variorum.intake.metadata.MetadataFinder;
import org.variorum.intake.page.PageReader;
import org.variorum.model.Article;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Refusal;

/// Hands bytes to the reader of their kind.
final class KindReaders {
  /// The longest text of a report, in UTF-16 units: more than any article, and as much as can be
  /// compared in a time that anybody waits.
  static final int LONGEST = 5_000_000;

  /// What a compressed file may unpack to.
  private static final int LARGEST_UNPACKED = 50_000_000;

  private static final Content TOO_LONG = new Content.Unreadable(Refusal.TOO_LONG.of());
  private static final Content DAMAGED = new Content.Unreadable(Refusal.UNUSUAL.of());

  private final TextDecoder decoder = new TextDecoder();
  private final MetadataFinder finder = new MetadataFinder();
  private final MarkdownReader markdown = new MarkdownReader();
  private final PageReader pages = new PageReader();
  private final ArchiveReader archives = new ArchiveReader();

  Content read(byte[] bytes, Circumstances circumstances) {
    Content content;
    try {
      content = byKind(bytes, circumstances, FileKind.of(bytes));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A file made to break its reader, or one broken by chance, must not keep the others out.
      return DAMAGED;
    }
    return content instanceof Content.Readable readable && readable.text().length() > LONGEST
        ? TOO_LONG
        : content;
  }

  private Content byKind(byte[] bytes, Circumstances circumstances, Optional<FileKind> kind) {
    if (kind.isEmpty()) {
      return text(bytes, circumstances);
    }
    return switch (kind.get()) {
      case WEB_PAGE -> pages.read(bytes, circumstances);
      case MAIL -> new MailReader().read(bytes, circumstances);
      case OUTLOOK -> new OutlookReader().read(bytes, circumstances);
      case PDF -> new PdfReader().read(bytes, circumstances);
      case RTF -> new RtfReader().read(bytes, circumstances);
      case WORD -> new WordReader().read(bytes, circumstances);
      case OPEN_TEXT -> new OpenTextReader().read(bytes, circumstances);
      case ARCHIVED_WEB -> archives.warc(bytes, circumstances);
      case PACKED_WEB -> archives.wacz(bytes, circumstances);
      case GZIP -> compressed(bytes, circumstances);
      default -> new Content.Unreadable(kind.get().reason());
    };
  }

  /// A web archive or a page that is compressed as one file. Nothing else that is packed is opened,
  /// and nothing that is packed twice.
  private Content compressed(byte[] bytes, Circumstances circumstances) {
    byte[] inner;
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      inner = gzip.readNBytes(LARGEST_UNPACKED + 1);
    } catch (IOException e) {
      return DAMAGED;
    }
    if (inner.length > LARGEST_UNPACKED) {
      return new Content.Unreadable(Refusal.UNPACKS_TOO_LARGE.of());
    }
    return switch (FileKind.of(inner).orElse(FileKind.GZIP)) {
      // Its own reader knows archives of which every record is packed by itself.
      case ARCHIVED_WEB -> archives.warc(bytes, circumstances);
      case WEB_PAGE -> pages.read(inner, circumstances);
      default -> new Content.Unreadable(FileKind.GZIP.reason());
    };
  }

  private Content text(byte[] bytes, Circumstances circumstances) {
    return switch (decoder.decode(bytes)) {
      case Decoded.Unreadable(Reason reason) -> new Content.Unreadable(reason);
      case Decoded.Text(String text, String _)
          when isMarkdown(circumstances) && markdown.isMarked(text) ->
          markdown.read(text, circumstances);
      case Decoded.Text(String text, String charset) ->
          new Content.Readable(
              text, Article.whole(text), finder.find(text, circumstances.fileName()), charset);
    };
  }

  /// Markdown is a plain text in which some signs are marks; only its name says so.
  private static boolean isMarkdown(Circumstances circumstances) {
    String name = circumstances.fileName().orElse("").toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
