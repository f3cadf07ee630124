package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.reason.Reason;

/// Saves what can be saved of a damaged store into a new one that takes its name.
///
/// The damaged file is read on a copy, row by row, and kept under another name. Tables of which rows
/// could not be read are filled up from the latest backup. What a table says about rows that are gone
/// is left out, so that the new store is sound.
public final class Repair {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path file;
  private final Trouble trouble;
  private final Function<Reason, String> words;
  private final Clock clock;
  private final Path work;

  private Repair(Path file, Function<Reason, String> words, Clock clock) {
    this.file = file;
    this.trouble = new Trouble(file);
    this.words = words;
    this.clock = clock;
    this.work = file.resolveSibling(file.getFileName() + ".repair");
  }

  /// Repairs a store that no program has open.
  ///
  /// @param words says a reason in the language of the user, in which an account of what was saved is
  ///     written beside the damaged file
  /// @param progress hears which part is done, from 0 to 1
  /// @throws StoreException if nothing at all could be read, there is no room, or a program has it
  ///     open; the file is then as it was
  public static Saved of(Path named, Function<Reason, String> words, DoubleConsumer progress) {
    return of(named, words, progress, Clock.systemUTC());
  }

  static Saved of(
      Path named, Function<Reason, String> words, DoubleConsumer progress, Clock clock) {
    Path file = named.toAbsolutePath().normalize();
    Connection lock = Database.lock(file, new Trouble(file));
    try {
      return new Repair(file, words, clock).run(progress);
    } finally {
      Database.close(lock, new Trouble(file));
    }
  }

  private Saved run(DoubleConsumer progress) {
    try {
      empty();
      Files.createDirectories(work);
      Path fresh = work.resolve("saved.db");
      List<Path> backups = backups();
      Salvage salvage = new Salvage(fresh, words, clock, progress);
      Saved told = salvage.save(BrokenFile.copied(file, work.resolve("broken.db")), backups, file);
      Path broken = putAside();
      Files.deleteIfExists(beside(file, "-wal"));
      Files.deleteIfExists(beside(file, "-shm"));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(Database.mark(file));
      Saved saved = new Saved(broken, told.backup(), told.stories(), told.losses());
      Files.writeString(
          broken.resolveSibling(broken.getFileName() + ".txt"), saved.told(words) + "\n");
      return saved;
    } catch (IOException e) {
      throw trouble.notRepaired(e);
    } catch (SQLException e) {
      throw trouble.of(e);
    } finally {
      empty();
    }
  }

  /// Backups that can be read, the newest first.
  private List<Path> backups() {
    List<Path> readable = new ArrayList<>();
    for (Backup backup : Backups.of(file)) {
      try (Database database = Database.openToRead(backup.file())) {
        database.transact(Contents::of);
        readable.add(backup.file());
      } catch (StoreException e) {
        // It is damaged too.
      }
    }
    return readable;
  }

  /// Gives the damaged file a second name before anything takes its place.
  private Path putAside() throws IOException {
    String name = file.getFileName().toString();
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    Instant now = clock.instant();
    Path broken = file.resolveSibling(stem + "-broken-" + TIME.format(now) + ".db");
    for (int i = 2; Files.exists(broken); i++) {
      broken = file.resolveSibling(stem + "-broken-" + TIME.format(now) + "-" + i + ".db");
    }
    link(file, broken);
    Path log = beside(file, "-wal");
    if (Files.exists(log)) {
      link(log, beside(broken, "-wal"));
    }
    return broken;
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      // Not every file system has two names for a file.
      Files.copy(from, to);
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /// Takes away the folder in which is worked, also that of a repair that was broken off.
  private void empty() {
    if (!Files.isDirectory(work)) {
      return;
    }
    try (Stream<Path> files = Files.list(work)) {
      for (Path inner : files.toList()) {
        Files.delete(inner);
      }
      Files.delete(work);
    } catch (IOException e) {
      throw trouble.notRepaired(e);
    }
  }

  /// Whether a store was here before, so that a file which is none now is a damaged one.
  static boolean isKnown(Path file) {
    return Files.exists(beside(file, ".lock")) || !Backups.of(file).isEmpty();
  }
}
