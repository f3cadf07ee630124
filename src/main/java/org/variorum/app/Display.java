package org.variorum.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Whether this machine has a display on which a window can open.
///
/// @param system the name of the operating system, as Java tells it
/// @param environment the variables by which X11 and Wayland name their display
/// @param isHeadless whether Java was told to do without one
record Display(String system, Map<String, String> environment, boolean isHeadless) {

  static Display ofThisMachine() {
    return new Display(
        System.getProperty("os.name", ""),
        System.getenv(),
        Boolean.getBoolean("java.awt.headless")
            || "Headless".equalsIgnoreCase(System.getProperty("glass.platform", "")));
  }

  boolean isThere() {
    String name = system.toLowerCase(Locale.ROOT);
    boolean hasItsOwn = name.contains("windows") || name.contains("mac");
    boolean isNamed =
        Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(variable -> !environment.getOrDefault(variable, "").isBlank());
    return !isHeadless && (hasItsOwn || isNamed);
  }
}
