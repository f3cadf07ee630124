package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.MemoryHandler;
import org.variorum.ui.trouble.FaultWindow;

/// Where every fault of the program goes that nobody expected, on whatever thread: into a small log,
/// and before the user.
final class Faults implements AutoCloseable {
  private static final int BYTES = 200_000;
  private static final int FILES = 3;

  private final Logger logger = Logger.getLogger("org.variorum");
  private final Consumer<FaultWindow.Fault> shown;
  private final String version;
  private final Handler handler;

  private Faults(Handler handler, String version, Consumer<FaultWindow.Fault> shown) {
    this.handler = handler;
    this.version = version;
    this.shown = shown;
  }

  /// From now on hears of every fault.
  ///
  /// @param folder in which the log is kept, three files of 200 kB at most
  /// @param shown hears of each fault, on any thread
  static Faults heard(Path folder, String version, Consumer<FaultWindow.Fault> shown) {
    Faults faults = new Faults(handler(folder), version, shown);
    faults.logger.addHandler(faults.handler);
    // The others write messages too.
    faults.logger.setUseParentHandlers(false);
    Thread.setDefaultUncaughtExceptionHandler(faults::take);
    return faults;
  }

  /// Writes nowhere where the log cannot be written, as in a folder that can only be read: a fault is
  /// shown all the same.
  private static Handler handler(Path folder) {
    try {
      Files.createDirectories(folder);
      // In the pattern `%` has a meaning of its own.
      String pattern = folder.toString().replace("%", "%%") + "/variorum-%g.log";
      FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setFormatter(new Unquoted());
      return handler;
    } catch (IOException e) {
      return new MemoryHandler(new ConsoleHandler(), 1, Level.OFF);
    }
  }

  private void take(Thread thread, Throwable thrown) {
    logger.log(Level.SEVERE, "", thrown);
    shown.accept(Unquoted.fault(thrown, thread.getName(), version));
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    handler.close();
  }
}
