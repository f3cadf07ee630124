package org.variorum.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.desk.publish.WholeFile;

/// Where a result goes: a file, or standard output.
final class Target {
  private final Optional<Path> file;
  private final OutputStream standard;

  Target(Optional<Path> file, OutputStream standard) {
    this.file = file;
    this.standard = standard;
  }

  /// Writes a result that is whole or is not there: a file that it replaces stays as it was until
  /// the new one is complete.
  ///
  /// @throws IOException if it cannot be written
  void whole(byte[] bytes) throws IOException {
    if (file.isEmpty()) {
      standard.write(bytes);
      standard.flush();
      return;
    }
    WholeFile.write(file.get(), bytes);
  }

  /// A writer for a result that comes piece by piece. To be closed, which leaves standard output
  /// open.
  ///
  /// @throws IOException if the file cannot be written
  Writer pieces() throws IOException {
    OutputStream out = file.isPresent() ? Files.newOutputStream(file.get()) : open(standard);
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static OutputStream open(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
