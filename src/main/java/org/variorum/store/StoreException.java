package org.variorum.store;

import org.jspecify.annotations.Nullable;
import org.variorum.model.reason.ReasonedException;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;

/// Why a store cannot be opened, read or written, with what can be done about it.
public final class StoreException extends ReasonedException {
  private final Sort sort;

  /// What can be done about it differs by the sort.
  public enum Sort {
    /// Another program has it open: its window can be asked, or the store be read.
    IN_USE,
    /// The file or its folder cannot be written to, but it can be read.
    READ_ONLY,
    /// The file is broken: what can be saved of it can be.
    DAMAGED,
    /// The file is gone or holds nothing, but there are backups of it: [Absence] ends that.
    MISSING,
    /// A later version of this program wrote it.
    LATER,
    /// There is no space left on the disk.
    FULL,
    /// Anything else.
    OTHER
  }

  public StoreException(StoreTrouble trouble, Term... terms) {
    this(null, trouble, terms);
  }

  StoreException(@Nullable Throwable cause, StoreTrouble trouble, Term... terms) {
    super(trouble.of(terms), cause);
    this.sort = sort(trouble);
  }

  public Sort sort() {
    return sort;
  }

  private static Sort sort(StoreTrouble trouble) {
    return switch (trouble) {
      case IN_USE -> Sort.IN_USE;
      case ONLY_TO_READ, READ_ONLY, READ_ONLY_FOLDER -> Sort.READ_ONLY;
      case DAMAGED -> Sort.DAMAGED;
      case MISSING -> Sort.MISSING;
      case LATER -> Sort.LATER;
      case FULL -> Sort.FULL;
      case NOT_OURS,
          FOREIGN,
          ABSENT,
          EARLIER,
          OTHER_HISTORY,
          NOTHING_TO_SAVE,
          NOT_REPAIRED,
          NO_BACKUP,
          TAKEN,
          NOT_MOVED,
          FOLDER,
          NO_FOLDER,
          UNREADABLE,
          NOT_OPENED,
          DISK_FAILS,
          TOO_LARGE,
          FAILED,
          STILL_GONE,
          HALF_A_CHARACTER ->
          Sort.OTHER;
    };
  }
}
