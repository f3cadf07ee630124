package org.variorum.desk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Locale;
import java.util.Optional;
import org.variorum.intake.SystemWords;
import org.variorum.model.reason.Failure;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.ReasonedException;
import org.variorum.model.reason.Term;

/// What becomes of an exception that ended an act.
///
/// A disk that is full and a file that is gone are to be expected, and are told in their own words.
/// Anything else is a mistake of the program, wherever it happened: it goes to the one handler of
/// such faults, which logs it and shows it with its code, and whoever waits for the act hears no
/// more than that code, since what the exception says is of no use to a user and may quote reports.
public final class Fault {
  private static final String OURS = "org.variorum.";
  private static final int CODES = 0xffff;

  private Fault() {}

  /// Whether something ended because its thread was interrupted: so a file ends that is being read
  /// then, whatever whoever reads it makes of that.
  static boolean isInterruption(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException
          || cause instanceof InterruptedIOException
          || cause instanceof ClosedByInterruptException) {
        return true;
      }
    }
    return false;
  }

  /// Why the act failed, for the user.
  public static Reason why(Throwable thrown) {
    return expected(thrown).orElseGet(() -> Failure.MISTAKE.of(Term.words(code(thrown))));
  }

  /// Gives a mistake to this thread's handler for what nobody caught; does nothing of what was to be
  /// expected.
  public static void handOn(Throwable thrown) {
    if (expected(thrown).isEmpty()) {
      Thread here = Thread.currentThread();
      here.getUncaughtExceptionHandler().uncaughtException(here, thrown);
    }
  }

  private static Optional<Reason> expected(Throwable thrown) {
    return switch (thrown) {
      case ReasonedException e -> Optional.of(e.reason());
      case UncheckedIOException e -> Optional.of(SystemWords.sentence(e.getCause()));
      case IOException e when e.getMessage() != null -> Optional.of(SystemWords.sentence(e));
      default -> Optional.empty();
    };
  }

  /// The same for the same sort of fault at the same place of the program: `V-3fa2`.
  public static String code(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String place = "";
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        place = frame.getClassName() + "." + frame.getMethodName();
        break;
      }
    }
    int hash = (cause.getClass().getName() + "@" + place).hashCode();
    return String.format(Locale.ROOT, "V-%04x", (hash ^ hash >>> 16) & CODES);
  }
}
