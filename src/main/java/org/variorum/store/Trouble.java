package org.variorum.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;

/// Makes reasons for the user of the program of what the file system and SQLite say.
///
/// @param isKnown whether a store was in the file before, so that what is none now is a damaged one
record Trouble(Path file, boolean isKnown) {
  Trouble(Path file) {
    this(file, Repair.isKnown(file));
  }

  StoreException inUse() {
    return new StoreException(StoreTrouble.IN_USE, named());
  }

  StoreException notAStore() {
    return isKnown ? damaged() : new StoreException(StoreTrouble.NOT_OURS, named());
  }

  StoreException foreign() {
    return new StoreException(StoreTrouble.FOREIGN, named());
  }

  StoreException absent() {
    return new StoreException(StoreTrouble.ABSENT, named());
  }

  StoreException missing(Absence absence) {
    return new StoreException(
        StoreTrouble.MISSING,
        named(),
        Term.figure(absence.backups()),
        new Term.Moment(absence.latest()));
  }

  StoreException earlier() {
    return new StoreException(StoreTrouble.EARLIER, named());
  }

  StoreException future(int version, int known) {
    return new StoreException(
        StoreTrouble.LATER, named(), Term.figure(version), Term.figure(known));
  }

  StoreException otherHistory(int version) {
    return new StoreException(StoreTrouble.OTHER_HISTORY, named(), Term.figure(version));
  }

  StoreException onlyToRead() {
    return new StoreException(StoreTrouble.ONLY_TO_READ, named());
  }

  StoreException damaged() {
    return new StoreException(StoreTrouble.DAMAGED, named());
  }

  StoreException nothingToSave() {
    return new StoreException(StoreTrouble.NOTHING_TO_SAVE, named());
  }

  StoreException notRepaired(Exception cause) {
    return new StoreException(cause, StoreTrouble.NOT_REPAIRED, named());
  }

  StoreException noBackup(Path folder, Exception cause) {
    return new StoreException(cause, StoreTrouble.NO_BACKUP, named(folder));
  }

  StoreException taken() {
    return new StoreException(StoreTrouble.TAKEN, named());
  }

  StoreException notMoved(Path from, Exception cause) {
    return new StoreException(cause, StoreTrouble.NOT_MOVED, named(), named(from));
  }

  StoreException folder() {
    return new StoreException(StoreTrouble.FOLDER, named(), named(file.resolve("variorum.db")));
  }

  StoreException noFolder(Path folder, Exception cause) {
    return new StoreException(cause, StoreTrouble.NO_FOLDER, named(folder));
  }

  StoreException readOnlyFolder(Path folder) {
    return new StoreException(StoreTrouble.READ_ONLY_FOLDER, named(folder));
  }

  StoreException readOnly() {
    return new StoreException(StoreTrouble.READ_ONLY, named());
  }

  StoreException unreadable(Exception cause) {
    return new StoreException(cause, StoreTrouble.UNREADABLE, named());
  }

  /// By SQLite's result code.
  StoreException of(SQLException cause) {
    return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> inUse();
      case SQLITE_NOTADB -> notAStore();
      case SQLITE_READONLY, SQLITE_PERM -> readOnly();
      case SQLITE_CORRUPT -> of(StoreTrouble.DAMAGED, cause);
      case SQLITE_FULL -> of(StoreTrouble.FULL, cause);
      case SQLITE_CANTOPEN -> of(StoreTrouble.NOT_OPENED, cause);
      case SQLITE_IOERR -> of(StoreTrouble.DISK_FAILS, cause);
      case SQLITE_TOOBIG -> of(StoreTrouble.TOO_LARGE, cause);
      default ->
          new StoreException(
              cause, StoreTrouble.FAILED, named(), Term.words(String.valueOf(cause.getMessage())));
    };
  }

  private StoreException of(StoreTrouble trouble, SQLException cause) {
    return new StoreException(cause, trouble, named());
  }

  private Term named() {
    return named(file);
  }

  private static Term named(Path path) {
    return Term.words(path.toString());
  }
}
