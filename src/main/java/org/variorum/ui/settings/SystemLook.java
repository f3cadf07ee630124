package org.variorum.ui.settings;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// What the user set for all programs of this machine, as far as JavaFX tells it. Called on the
/// application's thread.
public final class SystemLook {
  private SystemLook() {}

  static boolean isDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  static boolean isReducedMotion() {
    return Platform.getPreferences().isReducedMotion();
  }

  /// @param changed hears of every change as long as the program runs
  public static void listen(Runnable changed) {
    Platform.getPreferences().colorSchemeProperty().addListener((o, a, b) -> changed.run());
    Platform.getPreferences().reducedMotionProperty().addListener((o, a, b) -> changed.run());
  }
}
