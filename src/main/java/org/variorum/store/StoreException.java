package org.variorum.store;

/// Why a store cannot be opened, read or written, in plain words that say what to do. Fit to be
/// shown as it is.
public final class StoreException extends RuntimeException {
  private final Reason reason;

  /// What can be done about it differs by the reason.
  public enum Reason {
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

  public StoreException(String message) {
    super(message);
    this.reason = Reason.OTHER;
  }

  public StoreException(String message, Throwable cause) {
    this(Reason.OTHER, message, cause);
  }

  StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
