package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// The backups of one store, in the folder `backups` beside it.
///
/// A backup is made by SQLite's online backup while the store is in use: it holds what was kept when it
/// was begun, all of it or, where it cannot be finished, nothing. A file that bears the name of a
/// backup is whole. Restoring puts the present store among the backups first.
public final class Backups {
  private static final String FOLDER = "backups";
  private static final String DRAFT = ".part";
  private static final String RESTORING = ".restoring";

  private final Database database;
  private final List<Migration> steps;
  private final Clock clock;
  private final Path folder;
  private final String stem;

  Backups(Database database, List<Migration> steps, Clock clock) {
    this.database = database;
    this.steps = steps;
    this.clock = clock;
    Path store = database.trouble().file();
    this.folder = folder(store);
    this.stem = stem(store);
  }

  /// Where the backups of a store are.
  static Path folder(Path store) {
    return store.resolveSibling(FOLDER);
  }

  private static String stem(Path store) {
    String name = store.getFileName().toString();
    return name.endsWith(Backup.ENDING)
        ? name.substring(0, name.length() - Backup.ENDING.length())
        : name;
  }

  /// The folder in which they are, which need not exist.
  public Path folder() {
    return folder;
  }

  /// The newest first.
  ///
  /// @throws StoreException if their folder cannot be read
  public List<Backup> list() {
    return of(database.trouble().file());
  }

  /// The backups of a store that need not be open, the newest first.
  static List<Backup> of(Path store) {
    Path folder = folder(store);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(f -> Backup.read(f, stem(store)).stream())
          .sorted(Comparator.comparing(Backup::made).reversed())
          .toList();
    } catch (IOException e) {
      throw new Trouble(folder, false).unreadable(e);
    }
  }

  /// Makes a backup unless the latest holds the same stories, marks and reports already, and lets go of
  /// those that are not needed any more.
  ///
  /// @param progress hears which part is done, from 0 to 1
  /// @return the new one; empty where there was nothing to keep
  public Optional<Backup> makeIfChanged(DoubleConsumer progress) {
    Contents now = contents();
    List<Backup> before = list();
    boolean same = before.isEmpty() ? now.stories().isEmpty() : holds(before.getFirst(), now);
    return same ? Optional.empty() : Optional.of(make(Backup.Cause.ROUTINE, progress));
  }

  private boolean holds(Backup backup, Contents wanted) {
    try {
      return contents(backup).equals(wanted);
    } catch (StoreException e) {
      // One that cannot be read is as good as none.
      return false;
    }
  }

  /// Makes a backup of the store as it is now.
  ///
  /// @param progress hears which part is done, from 0 to 1
  /// @throws StoreException if there is no room for it, or the store is damaged
  public Backup make(Backup.Cause cause, DoubleConsumer progress) {
    try {
      Files.createDirectories(folder);
      tidy(stem + "-", DRAFT);
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Backup backup = Backup.in(folder, stem, now, cause);
      while (Files.exists(backup.file())) {
        backup = Backup.in(folder, stem, backup.made().plusMillis(1), cause);
      }
      Path draft = backup.file().resolveSibling(backup.file().getFileName() + DRAFT);
      try {
        database.copyTo(draft, progress);
        Files.move(draft, backup.file(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
      for (Backup old : Rotation.surplus(list(), now)) {
        Files.deleteIfExists(old.file());
      }
      return backup;
    } catch (IOException e) {
      throw database.trouble().noBackup(folder, e);
    }
  }

  /// What is in the store now.
  public Contents contents() {
    return database.transact(Contents::of);
  }

  /// What is in a backup.
  ///
  /// @throws StoreException if it cannot be read
  public Contents contents(Backup backup) {
    try (Database read = Database.openToRead(backup.file())) {
      return read.transact(Contents::of);
    }
  }

  /// Makes the store what a backup holds. What the store was is kept as a backup, by which this is
  /// undone.
  ///
  /// @return the backup of what the store was
  /// @throws StoreException if the backup is damaged or of a later form, or there is no room; the
  ///     store is then as it was
  public Backup restore(Backup backup, DoubleConsumer progress) {
    database.requireWritable();
    Path draft = folder.resolve(stem + RESTORING);
    try {
      Files.createDirectories(folder);
      tidy(stem, RESTORING);
      // On a copy, so that the backup stays what it is, and because only what proved to be whole
      // and
      // of the present form may take the place of the store.
      Files.copy(backup.file(), draft);
      try (Database whole = brought(draft, steps, clock)) {
        long given = database.transact(h -> new StoryTable(h).given());
        whole.transact(h -> new StoryTable(h).giveNoneUpTo(given));
      }
      // Nothing is written in between, which would be in neither of the two.
      return database.alone(() -> {
        Backup aside = make(Backup.Cause.RESTORE, done -> progress.accept(done / 2));
        database.copyFrom(draft, done -> progress.accept((1 + done) / 2));
        return aside;
      });
    } catch (IOException e) {
      throw database.trouble().noBackup(folder, e);
    } finally {
      tidy(stem, RESTORING);
    }
  }

  /// Opens a copy of a backup, brought to the present form.
  ///
  /// @throws StoreException if it is not whole
  static Database brought(Path copy, List<Migration> steps, Clock clock) {
    Database whole = Database.open(copy);
    try {
      new Migrator(steps, whole.trouble()).migrate(whole, clock.instant());
      if (!whole.transact(h -> new Inspection(h).damage()).isEmpty()) {
        throw whole.trouble().damaged();
      }
      return whole;
    } catch (RuntimeException | Error e) {
      whole.close();
      throw e;
    }
  }

  /// Takes away what an act left, also one that was broken off.
  private void tidy(String beginning, String within) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(beginning) && name.contains(within)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw database.trouble().noBackup(folder, e);
    }
  }
}
