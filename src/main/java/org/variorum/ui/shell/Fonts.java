package org.variorum.ui.shell;

import java.util.List;
import javafx.scene.text.Font;

/// Which of the fonts of this machine the reports are set in.
final class Fonts {
  /// Made for reading on a screen first; each system has one of them.
  private static final List<String> READING =
      List.of(
          "Charter",
          "Source Serif 4",
          "Source Serif Pro",
          "Georgia",
          "Noto Serif",
          "Palatino Linotype",
          "Palatino",
          "P052",
          "DejaVu Serif",
          "Liberation Serif");

  private Fonts() {}

  /// The family for the reports' text.
  static String reading() {
    List<String> there = Font.getFamilies();
    return READING.stream().filter(there::contains).findFirst().orElse("Serif");
  }
}
