package org.variorum.intake;

import java.util.Optional;
import org.variorum.intake.content.Content;
import org.variorum.intake.content.Origin;
import org.variorum.intake.decode.Decoded;
import org.variorum.intake.decode.TextDecoder;
import org.variorum.intake.kind.FileKind;
import org.variorum.intake.metadata.MetadataFinder;
import org.variorum.intake.page.PageReader;
import org.variorum.model.Article;

/// Hands bytes to the reader of their kind.
final class KindReaders {
  /// The longest text of a report, in UTF-16 units: more than any article, and as much as can be
  /// compared in a time that anybody waits.
  static final int LONGEST = 5_000_000;

  private static final String TOO_LONG =
      "This holds more than 5 million characters of text; a report may have up to 5 million.";

  private final TextDecoder decoder = new TextDecoder();
  private final MetadataFinder finder = new MetadataFinder();
  private final PageReader pages = new PageReader();

  Content read(byte[] bytes, Origin origin) {
    Content content;
    try {
      content = byKind(bytes, origin);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A file made to break its reader, or one broken by chance, must not keep the others out.
      return new Content.Unreadable(
          "This file is damaged or made in an unusual way: it could not be read.");
    }
    return content instanceof Content.Readable readable && readable.text().length() > LONGEST
        ? new Content.Unreadable(TOO_LONG)
        : content;
  }

  private Content byKind(byte[] bytes, Origin origin) {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isEmpty()) {
      return text(bytes, origin);
    }
    return switch (kind.get()) {
      case WEB_PAGE -> pages.read(bytes, origin);
      default -> new Content.Unreadable(kind.get().reason());
    };
  }

  private Content text(byte[] bytes, Origin origin) {
    return switch (decoder.decode(bytes)) {
      case Decoded.Unreadable(String reason) -> new Content.Unreadable(reason);
      case Decoded.Text(String text, String charset) ->
          new Content.Readable(
              text, Article.whole(text), finder.find(text, origin.fileName()), charset);
    };
  }
}
