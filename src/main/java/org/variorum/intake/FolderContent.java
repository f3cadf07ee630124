package org.variorum.intake;

import java.nio.file.Path;
import java.util.List;

/// The files of a folder.
///
/// @param readable those of kinds that are read, in the order of their names
/// @param left the others, each with the reason why it is left
public record FolderContent(List<Path> readable, List<Outcome.Refused> left) {
  public FolderContent {
    readable = List.copyOf(readable);
    left = List.copyOf(left);
  }
}
