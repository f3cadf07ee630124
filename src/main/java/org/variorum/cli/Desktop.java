package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens the program's window.
@FunctionalInterface
public interface Desktop {
  /// Opens the window and returns when it is closed.
  ///
  /// @param store the file in which stories are kept; the usual one where none is named
  /// @param files reports for a new story, or dossiers; none opens the window as it was
  /// @param console hears what goes on where there is no window to show it
  /// @return whether all went well
  boolean open(Optional<Path> store, List<Path> files, Console console);
}
