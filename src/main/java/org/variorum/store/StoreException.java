package org.variorum.store;

/// Why a store cannot be opened, read or written, in plain words that say what to do. Fit to be
/// shown as it is.
public final class StoreException extends RuntimeException {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
