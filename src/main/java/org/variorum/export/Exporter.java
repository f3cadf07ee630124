package org.variorum.export;

import java.io.IOException;
import java.io.Writer;

/// Writes a comparison in one format.
public interface Exporter {
  /// Writes all of it and flushes, but leaves the writer open, so that several can follow each
  /// other. Line ends are as the format asks; the text is meant to be encoded as UTF-8.
  ///
  /// @throws IOException if the writer fails
  void write(Compared compared, Writer out) throws IOException;
}
