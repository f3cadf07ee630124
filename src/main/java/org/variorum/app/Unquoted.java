package org.variorum.app;

import java.time.Instant;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.variorum.ui.trouble.FaultWindow;

/// Writes of a fault where in the program it was, and no message, because messages quote: the title
/// of a story, a sentence of a report, the name of a file.
final class Unquoted extends Formatter {
  private static final String OURS = "org.variorum.";
  private static final int CODES = 0xffff;

  @Override
  public String format(LogRecord record) {
    Throwable thrown = record.getThrown();
    String head =
        Instant.ofEpochMilli(record.getMillis())
            + " "
            + record.getLevel()
            + " "
            + record.getLoggerName();
    return thrown == null
        ? head + "\n"
        : head + " " + code(thrown) + "\n" + trace(thrown, false) + "\n";
  }

  /// What the window of faults tells.
  static FaultWindow.Fault fault(Throwable thrown, String thread, String version) {
    String head =
        "Variorum "
            + (version.isEmpty() ? "(from its classes)" : version)
            + ", "
            + code(thrown)
            + "\n"
            + "Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", thread "
            + thread
            + "\n";
    return new FaultWindow.Fault(
        code(thrown), head + trace(thrown, false), head + trace(thrown, true));
  }

  /// The same for the same sort of fault at the same place of the program: `V-3fa2`.
  static String code(Throwable thrown) {
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

  private static String trace(Throwable thrown, boolean quoting) {
    StringBuilder trace = new StringBuilder();
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 10; t = t.getCause(), depth++) {
      trace.append(depth == 0 ? "" : "caused by ").append(t.getClass().getName());
      if (quoting && t.getMessage() != null) {
        trace.append(": ").append(t.getMessage());
      }
      trace.append('\n');
      for (StackTraceElement frame : t.getStackTrace()) {
        trace.append("  at ").append(frame).append('\n');
      }
    }
    return trace.toString();
  }
}
