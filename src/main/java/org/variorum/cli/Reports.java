package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;

/// Reads files as reports.
@FunctionalInterface
public interface Reports {
  /// Reads files, and the files of folders in the order of their names.
  ///
  /// @return an arrival for each file, in order; the reports among them have different ids
  List<Arrival> read(List<Path> files);
}
