package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders for what is measured on files.
final class TemporaryFolder {
  private TemporaryFolder() {}

  static Path make() throws IOException {
    return Files.createTempDirectory("variorum-bench");
  }

  /// Deletes a folder with all in it.
  static void delete(Path folder) throws IOException {
    List<Path> inner;
    try (Stream<Path> files = Files.walk(folder)) {
      inner = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inner) {
      Files.delete(file);
    }
  }
}
