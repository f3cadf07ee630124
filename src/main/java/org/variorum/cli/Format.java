package org.variorum.cli;

import java.util.Locale;

/// A format in which a comparison is written.
public enum Format {
  TEXT,
  JSON,
  /// JSON on one line.
  JSON_LINE,
  HTML,
  CSV;

  /// The format of a name on the command line.
  ///
  /// @throws IllegalArgumentException if there is none
  static Format named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "text" -> TEXT;
      case "json" -> JSON;
      case "html" -> HTML;
      case "csv" -> CSV;
      default -> throw new IllegalArgumentException("expected json, html, csv or text");
    };
  }
}
