package org.variorum.app;

import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.variorum.desk.Fault;
import org.variorum.ui.trouble.FaultWindow;

/// Writes of a fault where in the program it was, and no message, because messages quote: the title
/// of a story, a sentence of a report, the name of a file.
final class Unquoted extends Formatter {
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
        : head + " " + Fault.code(thrown) + "\n" + trace(thrown, false) + "\n";
  }

  /// What the window of faults tells.
  static FaultWindow.Fault fault(Throwable thrown, String thread, String version) {
    String head =
        "Variorum "
            + (version.isEmpty() ? "(from its classes)" : version)
            + ", "
            + Fault.code(thrown)
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
        Fault.code(thrown), head + trace(thrown, false), head + trace(thrown, true));
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
