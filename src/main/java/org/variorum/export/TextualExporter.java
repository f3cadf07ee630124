package org.variorum.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes a comparison in a format that is text, in UTF-8 where it becomes bytes.
public interface TextualExporter extends Exporter {
  /// Writes all of it and flushes, but leaves the writer open. Line ends are as the format asks.
  ///
  /// @throws IOException if the writer fails
  void write(Compared compared, Writer out) throws IOException;

  @Override
  default void write(Compared compared, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(compared, writer);
    writer.flush();
  }
}
