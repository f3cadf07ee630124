package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// That the file of a store is gone, or holds nothing, though there are backups of it.
///
/// It is ended by the user alone, one way or the other; a program that began an empty store by itself
/// would look as if it had lost all stories. What it ends with is made beside the file, and takes its
/// name when it is whole.
///
/// @param backups how many there are
/// @param latest when the latest was made
public record Absence(Path file, int backups, Instant latest) {
  /// Empty where the file is there, and where there never was one.
  static Optional<Absence> of(Path named) {
    Path file = named.toAbsolutePath().normalize();
    List<Backup> backups = isNothing(file) ? Backups.of(file) : List.of();
    return backups.isEmpty()
        ? Optional.empty()
        : Optional.of(new Absence(file, backups.size(), backups.getFirst().made()));
  }

  /// The absence of a store that could not be opened for it.
  ///
  /// @throws IllegalStateException if it is there by now
  public static Absence at(Path file) {
    return of(file).orElseThrow(() -> new IllegalStateException("the store is there"));
  }

  /// Makes the store what the latest backup holds that is whole.
  ///
  /// @return that backup
  /// @throws StoreException if none is whole, or there is no room; nothing is changed then
  public Backup restore() {
    StoreException why = null;
    for (Backup backup : Backups.of(file)) {
      try {
        make(Optional.of(backup.file()));
        return backup;
      } catch (StoreException e) {
        if (e.sort() == StoreException.Sort.FULL) {
          throw e;
        }
        why = why == null ? e : why;
      }
    }
    throw why == null ? new Trouble(file).nothingToSave() : why;
  }

  /// Begins a store without a story. The backups stay.
  public void begin() {
    make(Optional.empty());
  }

  private void make(Optional<Path> source) {
    Trouble trouble = new Trouble(file);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Connection lock = Database.lock(file, trouble);
    try {
      tidy(draft);
      if (source.isPresent()) {
        Files.copy(source.get(), draft);
      }
      Backups.brought(draft, Migration.all(), Clock.systemUTC()).close();
      if (!isNothing(file)) {
        throw new IllegalStateException("the store is there");
      }
      // The log of the file that is gone belongs to no other.
      for (String ending : List.of("-wal", "-shm", "-journal")) {
        Path log = file.resolveSibling(file.getFileName() + ending);
        if (Files.exists(log)) {
          Files.move(
              log,
              log.resolveSibling(log.getFileName() + ".lost"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(Database.mark(file));
    } catch (IOException e) {
      throw trouble.notRepaired(e);
    } finally {
      Database.close(lock, trouble);
      tidy(draft);
    }
  }

  private static void tidy(Path draft) {
    try {
      for (String ending : List.of("", "-wal", "-shm", ".lock", ".open")) {
        Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ending));
      }
    } catch (IOException e) {
      throw new Trouble(draft).notRepaired(e);
    }
  }

  private static boolean isNothing(Path file) {
    try {
      return !Files.exists(file) || Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException e) {
      throw new Trouble(file, false).unreadable(e);
    }
  }
}
