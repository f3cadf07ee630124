package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// The metadata of one story's reports, a row a metadatum: what a user typed outlives any change of
/// the model's classes.
record MetadataTable(Handle handle, long story) {
  private static final String TITLE = "title";
  private static final String OUTLET = "outlet";
  private static final String BYLINE = "byline";
  private static final String DATELINE = "dateline";
  private static final String PUBLISHED = "published";
  private static final String UPDATED = "updated";
  private static final String ADDRESS = "address";

  /// The metadata of all reports, removed ones too, by the names of their metadata; a report of
  /// which nothing is known has no entry.
  Map<ReportId, Rows> read() {
    Map<ReportId, Rows> byReport = new HashMap<>();
    handle
        .createQuery(
            "SELECT report, name, value, provenance, span_start, span_end, said"
                + " FROM metadatum WHERE story = :story")
        .bind("story", story)
        .map((row, context) ->
            byReport
                .computeIfAbsent(new ReportId(row.getString("report")), r -> Rows.none())
                .byName
                .put(row.getString("name"), metadatum(row)))
        .forEach(before -> {});
    return byReport;
  }

  /// Puts this in the place of what was known of the report.
  void write(ReportId report, Metadata metadata) {
    handle
        .createUpdate("DELETE FROM metadatum WHERE story = :story AND report = :report")
        .bind("story", story)
        .bind("report", report.value())
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO metadatum (story, report, name, value, provenance, span_start, span_end,"
                + " said) VALUES (:story, :report, :name, :value, :provenance, :start, :end,"
                + " :said)");
    put(batch, report, TITLE, metadata.title());
    put(batch, report, OUTLET, metadata.outlet());
    put(batch, report, BYLINE, metadata.byline());
    put(batch, report, DATELINE, metadata.dateline());
    put(batch, report, PUBLISHED, metadata.published());
    put(batch, report, UPDATED, metadata.updated());
    put(batch, report, ADDRESS, metadata.address());
    batch.execute();
  }

  private void put(
      PreparedBatch batch, ReportId report, String name, Optional<? extends Metadatum<?>> datum) {
    if (datum.isEmpty()) {
      return;
    }
    Metadatum<?> known = datum.get();
    batch
        .bind("story", story)
        .bind("report", report.value())
        .bind("name", name)
        .bind("value", known.value().toString())
        .bind("provenance", known.from().name())
        .bind("start", known.span().map(Span::start).orElse(null))
        .bind("end", known.span().map(Span::end).orElse(null))
        .bind("said", known.said().orElse(null))
        .add();
  }

  private static Metadatum<String> metadatum(ResultSet row) throws SQLException {
    int start = row.getInt("span_start");
    Optional<Span> span =
        row.wasNull() ? Optional.empty() : Optional.of(new Span(start, row.getInt("span_end")));
    return new Metadatum<>(
        row.getString("value"),
        Provenance.valueOf(row.getString("provenance")),
        span,
        Optional.ofNullable(row.getString("said")));
  }

  /// What is known of one report, values as text.
  record Rows(Map<String, Metadatum<String>> byName) {
    static Rows none() {
      return new Rows(new HashMap<>());
    }

    Metadata metadata(String language) {
      return new Metadata(
          get(TITLE, Function.identity()),
          get(OUTLET, Function.identity()),
          get(BYLINE, Function.identity()),
          get(DATELINE, Function.identity()),
          get(PUBLISHED, LocalDate::parse),
          get(UPDATED, LocalDate::parse),
          get(ADDRESS, Function.identity()),
          language);
    }

    private <V> Optional<Metadatum<V>> get(String name, Function<String, V> value) {
      return Optional.ofNullable(byName.get(name))
          .map(m -> new Metadatum<>(value.apply(m.value()), m.from(), m.span(), m.said()));
    }
  }
}
