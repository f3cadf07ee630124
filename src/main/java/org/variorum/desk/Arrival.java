package org.variorum.desk;

import org.variorum.model.Report;

/// What became of something that was to be read as a report.
public sealed interface Arrival {

  /// It is a report.
  ///
  /// @param original the bytes that it was read from
  @SuppressWarnings("ArrayRecordComponent")
  record Accepted(Report report, byte[] original) implements Arrival {}

  /// It cannot be read.
  ///
  /// @param name of the file, or a word such as "pasted text"
  /// @param reason a short sentence for the user
  record Refused(String name, String reason) implements Arrival {}
}
