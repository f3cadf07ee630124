package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where the stories are of a user who names no file: in the usual file, unless they were moved.
///
/// Beside the usual file a note names the file where they are, and another the file where they are to
/// be. They are moved at a start, before anything can change them; the file they were in, and its
/// backups, stay until the user removes them.
///
/// @param usual the file where they are unless a note names another
public record Whereabouts(Path usual) {
  private static final String NOW = "stories-are-in";
  private static final String NEXT = "stories-move-to";
  private static final String DRAFT = ".moving";

  /// What a copy needs of the disk beside its own size: a log, a backup.
  private static final int TIMES = 2;

  private static final long SPARE = 16L << 20;

  /// Why stories cannot be kept in a folder.
  public enum Hindrance {
    NO_FOLDER,
    SAME,
    SHARED,
    READ_ONLY,
    TAKEN,
    NO_ROOM
  }

  public Whereabouts {
    usual = usual.toAbsolutePath().normalize();
  }

  public static Whereabouts ofThisMachine() {
    return new Whereabouts(UsualFile.ofThisMachine().path());
  }

  /// Where they are.
  public Path file() {
    return read(NOW).orElse(usual);
  }

  /// Where they are to be from the next start on; empty where they stay.
  public Optional<Path> next() {
    return read(NEXT);
  }

  /// Whether the file is not there, as where it is on a stick that is not in: an empty one must not be
  /// made in its place. A file that has backups beside it is not gone, but [Absence].
  public boolean isGone() {
    Path file = file();
    return !file.equals(usual) && !Files.exists(file) && Backups.of(file).isEmpty();
  }

  /// What keeps stories from being moved to a folder; empty where nothing does.
  public Optional<Hindrance> hindrance(Path folder) {
    return hindrance(folder, FileSystemKind::of);
  }

  Optional<Hindrance> hindrance(Path folder, Function<Path, FileSystemKind> kinds) {
    Path to = in(folder);
    if (!Files.isDirectory(folder)) {
      return Optional.of(Hindrance.NO_FOLDER);
    }
    if (to.equals(file())) {
      return Optional.of(Hindrance.SAME);
    }
    if (Files.exists(to)) {
      return Optional.of(Hindrance.TAKEN);
    }
    if (kinds.apply(to.getParent()).isShared()) {
      return Optional.of(Hindrance.SHARED);
    }
    try {
      // The permissions alone do not tell on every system.
      Files.delete(Files.createTempFile(folder, "variorum", ".tmp"));
    } catch (IOException e) {
      return Optional.of(Hindrance.READ_ONLY);
    }
    return hasRoom(folder) ? Optional.empty() : Optional.of(Hindrance.NO_ROOM);
  }

  private boolean hasRoom(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace()
          > TIMES * (size(file()) + size(beside(file(), "-wal"))) + SPARE;
    } catch (IOException e) {
      return false;
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// Has the next start move them to a folder, in which nothing hinders it.
  public void moveNext(Path folder) {
    write(NEXT, in(folder));
  }

  /// Has them stay where they are.
  public void stay() {
    delete(NEXT);
  }

  /// From now on they are those that a folder holds.
  ///
  /// @throws StoreException if it holds none
  public void use(Path folder) {
    Path file = in(folder);
    if (!Files.exists(file)) {
      throw new Trouble(file).absent();
    }
    write(NOW, file);
  }

  /// Moves them, where that is wanted. Does nothing while a program has them open.
  ///
  /// @throws StoreException if they cannot be moved; they are then where they were
  public void settle() {
    Optional<Path> wanted = next();
    if (wanted.isEmpty()) {
      return;
    }
    Path to = wanted.get();
    Path from = file();
    Trouble trouble = new Trouble(to);
    Path draft = beside(to, DRAFT);
    try {
      Files.deleteIfExists(draft);
      if (Files.exists(from)) {
        if (Files.exists(to)) {
          throw trouble.taken();
        }
        try (Database source = Database.open(from)) {
          source.copyTo(draft, done -> {});
          Backups.brought(draft, Migration.all(), Clock.systemUTC()).close();
          Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      write(NOW, to);
      delete(NEXT);
    } catch (StoreException e) {
      if (e.sort() != StoreException.Sort.IN_USE) {
        throw e;
      }
    } catch (IOException e) {
      throw trouble.notMoved(from, e);
    } finally {
      tidy(draft);
    }
  }

  private static void tidy(Path draft) {
    try {
      for (String ending : new String[] {"", "-wal", "-shm", ".lock", ".open"}) {
        Files.deleteIfExists(beside(draft, ending));
      }
    } catch (IOException e) {
      // It is made anew the next time.
    }
  }

  private Path in(Path folder) {
    return folder.toAbsolutePath().normalize().resolve(usual.getFileName());
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private Optional<Path> read(String note) {
    try {
      return Optional.of(Files.readString(usual.resolveSibling(note)).strip())
          .filter(Predicate.not(String::isEmpty))
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void write(String note, Path file) {
    try {
      Files.createDirectories(usual.getParent());
      Path draft = Files.writeString(usual.resolveSibling(note + ".part"), file + "\n");
      Files.move(
          draft,
          usual.resolveSibling(note),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble(usual).noFolder(usual.getParent(), e);
    }
  }

  private void delete(String note) {
    try {
      Files.deleteIfExists(usual.resolveSibling(note));
    } catch (IOException e) {
      throw new Trouble(usual).noFolder(usual.getParent(), e);
    }
  }
}
