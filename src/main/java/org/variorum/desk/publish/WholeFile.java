package org.variorum.desk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is written whole or not at all.
public final class WholeFile {
  private WholeFile() {}

  /// Writes a file. One that it replaces stays as it was until the new one is complete.
  ///
  /// @throws IOException if it cannot be written
  public static void write(Path file, byte[] bytes) throws IOException {
    Path to = file.toAbsolutePath();
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
}
