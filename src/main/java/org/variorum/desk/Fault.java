package org.variorum.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.variorum.store.StoreException;

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

  static boolean isExpected(Throwable reason) {
    return reason.getMessage() != null
        && (reason instanceof StoreException
            || reason instanceof IOException
            || reason instanceof UncheckedIOException);
  }

  /// For the user.
  public static String words(Throwable reason) {
    return isExpected(reason)
        ? reason.getMessage()
        : "The program made a mistake (" + code(reason) + ").";
  }

  /// Gives a mistake to this thread's handler for what nobody caught; does nothing of what was to be
  /// expected.
  public static void handOn(Throwable reason) {
    if (!isExpected(reason)) {
      Thread here = Thread.currentThread();
      here.getUncaughtExceptionHandler().uncaughtException(here, reason);
    }
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
