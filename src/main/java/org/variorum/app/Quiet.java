package org.variorum.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries from talking to the user.
final class Quiet {
  /// Kept, because a logger that nobody holds forgets its level.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Quiet() {}

  /// JavaFX warns of being on the class path, where it works and where a plain `java -jar` has it.
  static void javafx() {
    JAVAFX.setLevel(Level.SEVERE);
  }
}
