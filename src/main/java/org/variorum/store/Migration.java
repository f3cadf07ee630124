package org.variorum.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A numbered step from one shape of the store to the next. Once released, a step is never changed:
/// its hash is kept in every store that took it.
///
/// @param version from 1, without gaps
/// @param name what the step does, in a few words
record Migration(int version, String name, String sql) {
  /// The resources of all steps, in their order.
  private static final List<String> FILES =
      List.of(
          "V001__stories_reports_analyses.sql",
          "V002__marks_and_corrections.sql",
          "V003__where_metadata_come_from.sql",
          "V004__log.sql",
          "V005__search.sql",
          "V006__pieces_and_versions.sql",
          "V007__library.sql",
          "V008__what_is_removed.sql",
          "V009__how_many_reports.sql",
          "V010__names_of_reports.sql");

  /// All steps of this program.
  static List<Migration> all() {
    return FILES.stream().map(Migration::read).toList();
  }

  /// A step from a resource of this package.
  ///
  /// @param file named like `V001__what_it_does.sql`
  static Migration read(String file) {
    try (InputStream in = Migration.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      int underscores = file.indexOf("__");
      return new Migration(
          Integer.parseInt(file.substring(1, underscores)),
          file.substring(underscores + 2, file.lastIndexOf('.')).replace('_', ' '),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of the text with line ends as `\n`, so that a checkout on another system gives the same hash.
  String sha256() {
    return Sha256.of(sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }
}
