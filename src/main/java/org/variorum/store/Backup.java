package org.variorum.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A whole copy of a store, in a file of its own that says in its name of which store, when and why it
/// was made: `variorum-20261122T195800.123Z-routine.db`.
///
/// @param made to the millisecond
public record Backup(Path file, Instant made, Cause cause) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static final String ENDING = ".db";

  /// Why a backup was made.
  public enum Cause {
    /// From time to time.
    ROUTINE,
    /// Because the user wanted it.
    WANTED,
    /// Before a later version of the program changed the form of the store.
    UPDATE,
    /// Before another backup took the place of the store.
    RESTORE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param folder where it is to be
  /// @param stem the name of the store without its ending
  static Backup in(Path folder, String stem, Instant made, Cause cause) {
    String name = stem + "-" + TIME.format(made) + "-" + cause.word() + ENDING;
    return new Backup(folder.resolve(name), made, cause);
  }

  /// What the name of a file says; empty where it is no backup of this store.
  static Optional<Backup> read(Path file, String stem) {
    String name = file.getFileName().toString();
    if (!name.startsWith(stem + "-") || !name.endsWith(ENDING)) {
      return Optional.empty();
    }
    String[] parts = name.substring(stem.length() + 1, name.length() - ENDING.length()).split("-");
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      Instant made = TIME.parse(parts[0], Instant::from);
      return Arrays.stream(Cause.values())
          .filter(c -> c.word().equals(parts[1]))
          .map(c -> new Backup(file, made, c))
          .findFirst();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
