package org.variorum.desk;

import java.nio.file.Path;
import java.util.List;
import org.variorum.model.Progress;

/// Reads files and texts as reports. What cannot be read arrives as refused, with its reason.
public interface Reader {
  /// @param files files, and folders whose files are taken in the order of their names
  List<Arrival> read(List<Path> files, Progress progress);

  /// A text that the user pasted.
  Arrival paste(String text);

  /// Bytes that came with the program.
  ///
  /// @param name the name of the file they would be
  Arrival read(String name, byte[] bytes);
}
