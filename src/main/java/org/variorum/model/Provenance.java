package org.variorum.model;

/// Where a metadatum comes from.
public enum Provenance {
  /// Read in the report's own text.
  TEXT,
  /// Read from the file: its name or its properties.
  FILE,
  /// Given on the command line.
  OPTION,
  /// Typed by the user, and so never overwritten by a later reading.
  USER
}
