package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Article;
import org.variorum.model.LeftOut;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;

/// A row of the table of reports.
///
/// @param report without its earlier versions
/// @param replaces the version before it
/// @param isListed whether its story lists it
record ReportRow(Report report, Optional<ReportId> replaces, boolean isListed) {
  /// @param pieces what was left out, of all reports
  static ReportRow of(
      ResultSet row,
      Map<ReportId, MetadataTable.Rows> metadata,
      Map<ReportId, List<LeftOut>> pieces)
      throws SQLException {
    boolean isListed = row.getObject("removed") == null;
    Optional<ReportId> replaces = Optional.ofNullable(row.getString("replaces")).map(ReportId::new);
    return new ReportRow(report(row, metadata, pieces), replaces, isListed);
  }

  /// What is known of a report, with its language.
  static Metadata metadata(
      Map<ReportId, MetadataTable.Rows> rows, ReportId report, String language) {
    return rows.getOrDefault(report, MetadataTable.Rows.none()).metadata(language);
  }

  /// The report with its earlier versions. Of a chain that leads back to itself, which only a damaged
  /// file holds, one turn.
  Report linked(Map<ReportId, ReportRow> all) {
    LinkedHashMap<ReportId, ReportRow> chain = new LinkedHashMap<>();
    @Nullable ReportRow next = this;
    while (next != null && chain.putIfAbsent(next.report.id(), next) == null) {
      next = next.replaces.map(all::get).orElse(null);
    }
    @Nullable Report linked = null;
    for (ReportRow row : chain.sequencedValues().reversed()) {
      linked = linked == null ? row.report : row.report.after(linked);
    }
    return Objects.requireNonNull(linked);
  }

  private static Report report(
      ResultSet row,
      Map<ReportId, MetadataTable.Rows> metadata,
      Map<ReportId, List<LeftOut>> pieces)
      throws SQLException {
    ReportId id = new ReportId(row.getString("id"));
    Source source =
        new Source(
            row.getString("path"),
            Instant.parse(row.getString("retrieved")),
            row.getString("sha256"),
            row.getLong("size"),
            row.getString("charset"));
    String text = row.getString("text");
    int start = row.getInt("article_start");
    Span article =
        row.wasNull() ? new Span(0, text.length()) : new Span(start, row.getInt("article_end"));
    return new Report(
        id,
        source,
        metadata(metadata, id, row.getString("language")),
        text,
        new Article(article, pieces.getOrDefault(id, List.of())),
        Optional.empty());
  }
}
