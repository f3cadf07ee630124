package org.variorum.intake.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.model.reason.Refusal;

/// Turns bytes into text, finding out their encoding.
///
/// The order is from the certain to the likely: a byte order mark; UTF-16 by its zero bytes; UTF-8,
/// which other encodings hardly ever satisfy by chance; and at last the older encodings, by what
/// their letters look like.
public final class TextDecoder {

  private record Mark(Charset charset, int... bytes) {
    boolean starts(byte[] text) {
      if (text.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if ((text[i] & 0xFF) != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }

  // UTF-32 before UTF-16, whose mark it begins with.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private final OlderEncodings older = new OlderEncodings();

  /// Decodes the bytes of one file.
  public Decoded decode(byte[] bytes) {
    if (bytes.length == 0) {
      return new Decoded.Unreadable(Refusal.EMPTY.of());
    }
    for (Mark mark : MARKS) {
      if (mark.starts(bytes)) {
        int length = mark.bytes().length;
        return strict(bytes, length, mark.charset())
            .map(text -> checked(text, mark.charset()))
            .orElse(new Decoded.Unreadable(Refusal.BINARY.of()));
      }
    }
    if (hasZero(bytes)) {
      return withZeros(bytes);
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .map(text -> checked(text, StandardCharsets.UTF_8))
        .orElseGet(() -> older(bytes));
  }

  /// The older encoding that the letters of bytes speak for, where these are no UTF.
  public Optional<Charset> guess(byte[] bytes) {
    return older.of(bytes);
  }

  /// Zero bytes are half of every basic Latin letter, blank and line end in UTF-16, and in no other
  /// encoding of text.
  private static Decoded withZeros(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> text =
          strict(bytes, 0, charset)
              .filter(Plausible::isText)
              // In the wrong order a blank is another character.
              .filter(Plausible::hasBreaks);
      if (text.isPresent()) {
        return checked(text.get(), charset);
      }
    }
    return new Decoded.Unreadable(Refusal.BINARY.of());
  }

  private Decoded older(byte[] bytes) {
    return older
        .of(bytes)
        .map(charset -> checked(new String(bytes, charset), charset))
        .orElse(
            new Decoded.Unreadable(
                Plausible.hasFewControls(bytes)
                    ? Refusal.UNKNOWN_ENCODING.of()
                    : Refusal.BINARY.of()));
  }

  private static Decoded checked(String text, Charset charset) {
    if (text.chars().allMatch(Plausible::isBlank)) {
      return new Decoded.Unreadable(Refusal.BLANK.of());
    }
    if (!Plausible.hasFewControls(text)) {
      return new Decoded.Unreadable(Refusal.BINARY.of());
    }
    return new Decoded.Text(withPlainLineEnds(text), charset.name());
  }

  /// The text if every byte of it fits the encoding.
  static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String withPlainLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
