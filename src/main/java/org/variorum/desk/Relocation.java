package org.variorum.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.variorum.store.StoreException;
import org.variorum.store.Whereabouts;

/// How the stories get to another folder: at the next start, so that nothing changes while they are
/// copied.
public final class Relocation {
  private final Whereabouts whereabouts;
  private final Path file;

  /// @param file the open store
  Relocation(Whereabouts whereabouts, Path file) {
    this.whereabouts = whereabouts;
    this.file = file.toAbsolutePath().normalize();
  }

  /// Why stories cannot be kept in a folder.
  public enum Hindrance {
    NO_FOLDER,
    SAME,
    SHARED,
    READ_ONLY,
    TAKEN,
    NO_ROOM,
    /// The wish cannot be kept.
    NOT_KEPT
  }

  /// The open store.
  public Path file() {
    return file;
  }

  /// Whether the program is to remember where the stories are; not where whoever started it named the
  /// store.
  public boolean isPossible() {
    return whereabouts.file().equals(file);
  }

  /// The file in which they are from the next start on; empty where they stay.
  public Optional<Path> next() {
    return whereabouts.next();
  }

  /// Has the next start move them to a folder.
  ///
  /// @return why that cannot be; empty where it will be
  public Optional<Hindrance> move(Path folder) {
    Optional<Hindrance> hindrance =
        whereabouts.hindrance(folder).map(h -> Hindrance.valueOf(h.name()));
    try {
      if (hindrance.isEmpty()) {
        whereabouts.moveNext(folder);
      }
      return hindrance;
    } catch (StoreException e) {
      return Optional.of(Hindrance.NOT_KEPT);
    }
  }

  /// Has them stay where they are.
  public void stay() {
    try {
      whereabouts.stay();
    } catch (StoreException e) {
      // Then they move, as is still said.
    }
  }
}
