package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Shows a folder in the system's own program for files.
final class FolderOpener {
  private FolderOpener() {}

  /// Where the system has no such program, nothing happens.
  static void open(Path folder) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String program =
        system.contains("win") ? "explorer.exe" : system.contains("mac") ? "open" : "xdg-open";
    try {
      new ProcessBuilder(program, folder.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The path stands beside the button.
    }
  }
}
