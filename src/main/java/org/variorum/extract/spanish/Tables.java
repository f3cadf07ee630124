package org.variorum.extract.spanish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of the language, which are files of columns set apart by tabs.
final class Tables {
  private Tables() {}

  /// The rows of a table, without comments.
  ///
  /// @throws UncheckedIOException if the table is missing or broken
  static List<List<String>> rows(String file) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> List.of(l.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
