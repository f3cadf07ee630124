package org.variorum.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.variorum.store.StoreException.Reason;

/// Puts what the file system and SQLite say into words for the user of the program.
///
/// @param isKnown whether a store was in the file before, so that what is none now is a damaged one
record Trouble(Path file, boolean isKnown) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  Trouble(Path file) {
    this(file, Repair.isKnown(file));
  }

  StoreException inUse() {
    return new StoreException(
        Reason.IN_USE,
        "The store "
            + file
            + " is open in another Variorum. Close that one and try again, or name another store.");
  }

  StoreException notAStore() {
    return isKnown ? damaged() : notOurs();
  }

  private StoreException notOurs() {
    return new StoreException(
        file + " is not a store of Variorum. Name another file, or move this one away.");
  }

  StoreException foreign() {
    return new StoreException(
        file + " is a database of another program. Name another file for the store.");
  }

  StoreException absent() {
    return new StoreException("There is no store " + file + ". Name one that is there.");
  }

  StoreException missing(Absence absence) {
    return new StoreException(
        Reason.MISSING,
        "The stories' file "
            + file
            + " is missing. There "
            + (absence.backups() == 1
                ? "is one backup of it, of "
                : "are " + absence.backups() + " backups of it, the latest of ")
            + TIME.format(absence.latest())
            + ". The window of Variorum offers to restore it, or to begin without a story.");
  }

  StoreException earlier() {
    return new StoreException(
        "The store "
            + file
            + " was last written by an earlier Variorum. Open it once in the window of this one.");
  }

  StoreException future(int version, int known) {
    return new StoreException(
        Reason.LATER,
        "The store "
            + file
            + " was written by a later Variorum (its form is "
            + version
            + ", this program knows up to "
            + known
            + "). Install the latest Variorum to open it.");
  }

  StoreException otherHistory(int version) {
    return new StoreException(
        "The store "
            + file
            + " was changed by another build of Variorum (step "
            + version
            + " differs). Open it with that build, or name another store.");
  }

  StoreException onlyToRead() {
    return new StoreException(
        Reason.READ_ONLY,
        "The stories of " + file + " are open to read them only, so nothing was changed.");
  }

  StoreException damaged(Throwable cause) {
    return new StoreException(Reason.DAMAGED, damagedWords(), cause);
  }

  StoreException damaged() {
    return new StoreException(Reason.DAMAGED, damagedWords());
  }

  private String damagedWords() {
    return "The store "
        + file
        + " is damaged. The window of Variorum offers to save what can be saved; a backup may be"
        + " put in its place.";
  }

  StoreException nothingToSave() {
    return new StoreException(
        "Nothing of "
            + file
            + " could be read, and there is no backup. The file is left as it is. If you have a"
            + " copy of it elsewhere, put it in its place.");
  }

  StoreException notRepaired(Exception cause) {
    return new StoreException(
        "The store "
            + file
            + " could not be repaired. See that there is free space beside it and that you may"
            + " write there. The file is as it was.",
        cause);
  }

  StoreException noBackup(Path folder, Exception cause) {
    return new StoreException(
        "The backup could not be written to "
            + folder
            + ". See that there is free space and that you may write there. The stories are as they"
            + " were.",
        cause);
  }

  StoreException taken() {
    return new StoreException(
        file + " is there already, so the stories were not moved there. Choose another folder.");
  }

  StoreException notMoved(Path from, Exception cause) {
    return new StoreException(
        "The stories could not be moved to "
            + file
            + ". See that it is connected, has free space and may be written to. They are where"
            + " they were, in "
            + from
            + ".",
        cause);
  }

  StoreException folder() {
    return new StoreException(
        file + " is a folder. Name a file in it, such as " + file.resolve("variorum.db") + ".");
  }

  StoreException noFolder(Path folder, Exception cause) {
    return new StoreException(
        "The folder " + folder + " cannot be made. Name a store in a folder that you may write to.",
        cause);
  }

  StoreException readOnlyFolder(Path folder) {
    return new StoreException(
        Reason.READ_ONLY,
        "The folder "
            + folder
            + " cannot be written to. Allow writing to it, or name a store in another folder.");
  }

  StoreException readOnly() {
    return new StoreException(
        Reason.READ_ONLY,
        "The store "
            + file
            + " cannot be written to. Allow writing to the file, or name another store.");
  }

  StoreException unreadable(Exception cause) {
    return new StoreException(
        "The store " + file + " cannot be read. See that it is connected and that you may read it.",
        cause);
  }

  /// By SQLite's result code.
  StoreException of(SQLException cause) {
    return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> inUse();
      case SQLITE_NOTADB -> notAStore();
      case SQLITE_READONLY, SQLITE_PERM -> readOnly();
      case SQLITE_CORRUPT -> damaged(cause);
      case SQLITE_FULL ->
          new StoreException(
              Reason.FULL,
              "The disk is full: the last change was not kept in "
                  + file
                  + ". Free some space and do it again.",
              cause);
      case SQLITE_CANTOPEN ->
          new StoreException(
              "The store "
                  + file
                  + " cannot be opened. See that its folder exists and may be written to.",
              cause);
      case SQLITE_IOERR ->
          new StoreException(
              "The disk does not read or write the store "
                  + file
                  + ". See that it is connected and has free space, and try again.",
              cause);
      case SQLITE_TOOBIG ->
          new StoreException("This is too large to be kept in the store " + file + ".", cause);
      default -> new StoreException("The store " + file + " failed: " + cause.getMessage(), cause);
    };
  }
}
