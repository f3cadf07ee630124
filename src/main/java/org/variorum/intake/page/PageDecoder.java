package org.variorum.intake.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.decode.TextDecoder;

/// Turns the bytes of a page into its elements.
///
/// Bytes that hold other letters than those of ASCII and are right UTF-8 are UTF-8, whatever the page
/// says: programs that save pages often leave an older statement in them. Then what the server said,
/// then what the page says, then what the letters look like.
final class PageDecoder {
  private PageDecoder() {}

  /// @param stated by the server
  static Document decode(byte[] bytes, Optional<String> stated) {
    return parse(bytes, charset(bytes, stated).orElse(null));
  }

  private static Optional<Charset> charset(byte[] bytes, Optional<String> stated) {
    if (hasMark(bytes)) {
      return Optional.empty();
    }
    boolean isAscii = isAscii(bytes);
    if (!isAscii && isUtf8(bytes)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    Optional<Charset> named = stated.flatMap(PageDecoder::named);
    if (named.isPresent() || isAscii) {
      return named;
    }
    Charset inPage = parse(bytes, null).charset();
    if (!inPage.equals(StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    // Said or taken to be UTF-8, and is not.
    return new TextDecoder().guess(bytes);
  }

  private static Document parse(byte[] bytes, @Nullable Charset charset) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes.length > 2
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.replaceAll("[\"']", "").strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
