package org.variorum.model.reason;

import org.jspecify.annotations.Nullable;

/// That something could not be done, for a reason that was to be expected and can be told to the user
/// as it is. The message is the reason in English, for logs and the command line.
public abstract class ReasonedException extends RuntimeException {
  private final Reason reason;

  protected ReasonedException(Reason reason, @Nullable Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /// For whoever puts it into the words of the user's language.
  public final Reason reason() {
    return reason;
  }
}
