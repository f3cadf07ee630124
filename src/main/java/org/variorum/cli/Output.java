package org.variorum.cli;

import java.io.IOException;
import java.io.Writer;

/// Writes comparisons.
@FunctionalInterface
public interface Output {
  /// Writes one comparison with a line end behind it, and leaves the writer open.
  ///
  /// @throws IOException if the writer fails
  void write(Format format, Compared compared, Writer out) throws IOException;
}
