package org.variorum.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Looks at a file before SQLite does, so that what is wrong with it can be said in words, and so
/// that nothing is written beside a file that is no store.
record StoreFile(Path path, Trouble trouble) {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// Makes the folders of the file, not the file.
  ///
  /// @throws StoreException if the file cannot be a store that is written to
  void prepare() {
    if (Files.isDirectory(path)) {
      throw trouble.folder();
    }
    Path folder = path.getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw trouble.noFolder(folder, e);
    }
    // SQLite needs files of its own beside the store, so the folder counts as much as the file.
    if (!Files.isWritable(folder)) {
      throw trouble.readOnlyFolder(folder);
    }
    if (Files.exists(path)) {
      if (!Files.isReadable(path) || !Files.isWritable(path)) {
        throw trouble.readOnly();
      }
      requireDatabase();
    } else {
      requireNoBackup();
    }
  }

  /// @throws StoreException if there is no such file, or it cannot be a store
  void requireReadable() {
    if (Files.isDirectory(path)) {
      throw trouble.folder();
    }
    if (!Files.exists(path)) {
      requireNoBackup();
      throw trouble.absent();
    }
    requireDatabase();
  }

  private void requireDatabase() {
    if (isEmpty()) {
      requireNoBackup();
    } else if (!Arrays.equals(head(), MAGIC)) {
      throw trouble.notAStore();
    }
  }

  /// That a file is made anew without a word would pass for the loss of all stories.
  private void requireNoBackup() {
    Absence.of(path)
        .ifPresent(absence -> {
          throw trouble.missing(absence);
        });
  }

  private boolean isEmpty() {
    try {
      return Files.size(path) == 0;
    } catch (IOException e) {
      throw trouble.unreadable(e);
    }
  }

  private byte[] head() {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAGIC.length);
    } catch (IOException e) {
      throw trouble.unreadable(e);
    }
  }
}
