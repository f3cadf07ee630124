package org.variorum.pack;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// Hashes of what is too large to be held at once.
final class Digest {
  private static final int PIECE = 1 << 16;

  private Digest() {}

  /// The SHA-256 of a stream, in lower-case hexadecimal; reads it to its end.
  ///
  /// @param told hears how many bytes were read
  static String of(InputStream in, LongConsumer told) throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    long sum = 0;
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      digest.update(piece, 0, read);
      sum += read;
      told.accept(sum);
    }
    return hex(digest);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
