package org.variorum.desk.exchange;

import java.time.Instant;
import java.util.List;

/// What is in a dossier, with the hash of each file.
///
/// @param schema raised when an older program could no longer read a dossier
/// @param program that wrote it, with its version
record Manifest(int schema, String program, Instant made, List<Entry> files) {
  static final int SCHEMA = 1;

  /// @param size in bytes
  /// @param sha256 64 lower-case hexadecimal digits
  record Entry(String path, long size, String sha256) {}

  Manifest {
    files = List.copyOf(files);
  }
}
