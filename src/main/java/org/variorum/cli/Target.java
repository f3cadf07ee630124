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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

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
    Path to = file.get().toAbsolutePath();
    if (Files.exists(to)) {
      // What a link points to is replaced, and not the link.
      to = to.toRealPath();
      if (!Files.isRegularFile(to)) {
        // A pipe or a device takes bytes but cannot be replaced.
        Files.write(to, bytes);
        return;
      }
    }
    // Not one of the system's temporary files, which nobody but the user may read.
    Path part = to.resolveSibling(to.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
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
