package org.variorum.app;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;

/// A start that says how long it took.
///
/// Asked for by the system property `variorum.start`: `tell` says on standard error how long it was
/// to a usable window; `end` then closes the window as well, which is how starts are measured and
/// how the installer's build makes the cache of what a start loads.
enum WatchedStart {
  TELL,
  END;

  private static final String PROPERTY = "variorum.start";

  /// What was asked for; empty for an ordinary start.
  ///
  /// @throws IllegalArgumentException if something else was
  static Optional<WatchedStart> asked() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(asked -> valueOf(asked.toUpperCase(Locale.ROOT)));
  }

  /// Called on the application's thread when the window can be used.
  void usable() {
    System.err.println("usable after " + sinceStart() + " ms");
    if (this == END) {
      // Behind what is still to be drawn.
      Platform.runLater(() -> Window.getWindows().getFirst().hide());
    }
  }

  /// Milliseconds since this virtual machine began.
  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
