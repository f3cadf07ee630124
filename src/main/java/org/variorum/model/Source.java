package org.variorum.model;

import java.time.Instant;

/// Where a report's bytes came from.
///
/// @param path the file or the address as it was given, or [#PASTED]
/// @param retrieved when the bytes were read, in UTC
/// @param sha256 of the original bytes, 64 lower-case hexadecimal digits
/// @param size of the original bytes
/// @param charset the encoding they were read in, by its IANA name
public record Source(String path, Instant retrieved, String sha256, long size, String charset) {
  /// What stands for the path of text that was typed, pasted or dropped.
  public static final String PASTED = "pasted text";

  public Source {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /// The last part of the path, under either system's separator: the name of the file.
  public String fileName() {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
