package org.variorum.cli;

import org.variorum.model.Report;

/// What became of a file that was named, or of one in a folder that was.
public sealed interface Arrival {
  /// It is a report.
  ///
  /// @param original the bytes it was read from; shared and not copied, nobody changes them
  record Taken(Report report, byte[] original) implements Arrival {}

  /// It was to be read and cannot be.
  ///
  /// @param name the path as it was given
  /// @param reason a sentence for the user
  record Refused(String name, String reason) implements Arrival {}

  /// It lies in a folder, but is not of a kind that is read.
  record Left(String name, String reason) implements Arrival {}
}
