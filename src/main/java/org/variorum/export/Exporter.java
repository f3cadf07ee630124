package org.variorum.export;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a comparison in one format.
public interface Exporter {
  /// Writes all of it and flushes, but leaves the stream open, so that several can follow each
  /// other.
  ///
  /// @throws IOException if the stream fails
  void write(Compared compared, OutputStream out) throws IOException;
}
