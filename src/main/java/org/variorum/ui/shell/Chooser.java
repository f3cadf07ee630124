package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files and folders.
interface Chooser {
  /// Files to add; none where the user thought better of it.
  List<File> files();

  /// A file to read; empty where the user thought better of it.
  ///
  /// @param title says what it is for
  Optional<Path> source(String title);

  /// A folder; none where the user thought better of it.
  ///
  /// @param title says what it is for
  List<File> folder(String title);

  /// Shows a folder in the system's own program for files.
  void show(Path folder);

  /// A file to write; empty where the user thought better of it.
  Optional<Path> target(String name);
}
