package org.variorum.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.variorum.model.LeftOut;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

/// The reports of one story, in one transaction. A removed report keeps its row, so that undo
/// brings it back with all that hangs on it.
record ReportTable(Handle handle, long story) {
  /// The reports that the story lists, in its order, each with its earlier versions.
  List<Report> listed() {
    Map<ReportId, MetadataTable.Rows> metadata = new MetadataTable(handle, story).read();
    Map<ReportId, List<LeftOut>> pieces = new PieceTable(handle, story).read();
    List<ReportRow> rows =
        handle
            .createQuery(
                """
                SELECT id, path, retrieved, sha256, size, charset, language, text, article_start,
                  article_end, replaces, removed
                FROM report r WHERE story = :story AND (removed IS NULL OR EXISTS
                  (SELECT 1 FROM report n WHERE n.story = r.story AND n.replaces = r.id))
                ORDER BY position, id
                """)
            .bind("story", story)
            .map((row, context) -> ReportRow.of(row, metadata, pieces))
            .list();
    Map<ReportId, ReportRow> byId = new HashMap<>();
    rows.forEach(r -> byId.put(r.report().id(), r));
    return rows.stream().filter(ReportRow::isListed).map(r -> r.linked(byId)).toList();
  }

  /// What a comparison depends on of the reports that the story lists, in its order.
  Map<ReportId, Look> looks() {
    Map<ReportId, MetadataTable.Rows> metadata = new MetadataTable(handle, story).read();
    Map<ReportId, List<Integer>> back = new PieceTable(handle, story).back();
    Map<ReportId, Look> listed = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT id, language, replaces FROM report"
                + " WHERE story = :story AND removed IS NULL ORDER BY position, id")
        .bind("story", story)
        .map((row, context) -> {
          ReportId id = new ReportId(row.getString("id"));
          return listed.put(
              id,
              new Look(
                  ReportRow.metadata(metadata, id, row.getString("language")),
                  Optional.ofNullable(row.getString("replaces")).map(ReportId::new),
                  back.getOrDefault(id, List.of())));
        })
        .forEach(before -> {});
    return listed;
  }

  /// Whether the story holds the report, listed or removed.
  boolean holds(ReportId report) {
    return count("", report) > 0;
  }

  /// Appends a report. One that was removed comes back; where its text is another one now, what was
  /// derived from the old text goes.
  ///
  /// @throws IllegalArgumentException if the story lists the report already
  void append(Report report, byte[] original) {
    if (count(" AND removed IS NULL", report.id()) > 0) {
      throw new IllegalArgumentException(
          "story " + story + " lists report " + report.id().value() + " already");
    }
    forgetDerivedFromOtherText(report);
    Source source = report.source();
    handle
        .createUpdate(
            """
            INSERT INTO report
              (story, id, position, path, retrieved, sha256, size, charset, language, text,
                article_start, article_end, replaces)
            VALUES (:story, :id,
              (SELECT coalesce(max(position) + 1, 0) FROM report
                WHERE story = :story AND removed IS NULL),
              :path, :retrieved, :sha256, :size, :charset, :language, :text,
              :articleStart, :articleEnd, :replaces)
            ON CONFLICT (story, id) DO UPDATE SET
              position = excluded.position, path = excluded.path, retrieved = excluded.retrieved,
              sha256 = excluded.sha256, size = excluded.size, charset = excluded.charset,
              language = excluded.language, text = excluded.text, removed = NULL,
              article_start = excluded.article_start, article_end = excluded.article_end,
              replaces = excluded.replaces
            """)
        .bind("story", story)
        .bind("id", report.id().value())
        .bind("path", source.path())
        .bind("retrieved", source.retrieved().toString())
        .bind("sha256", source.sha256())
        .bind("size", source.size())
        .bind("charset", source.charset())
        .bind("language", report.metadata().language())
        .bind("text", report.text())
        .bind("articleStart", report.article().span().start())
        .bind("articleEnd", report.article().span().end())
        .bind("replaces", replaces(report))
        .execute();
    new PieceTable(handle, story).write(report.id(), report.article().leftOut());
    handle
        .createUpdate(
            "INSERT INTO original (story, report, bytes) VALUES (:story, :report, :bytes)"
                + " ON CONFLICT (story, report) DO UPDATE SET bytes = excluded.bytes")
        .bind("story", story)
        .bind("report", report.id().value())
        .bind("bytes", original)
        .execute();
    new MetadataTable(handle, story).write(report.id(), report.metadata());
  }

  /// Lists these reports in this order with their metadata and pieces, and no others.
  ///
  /// @throws IllegalArgumentException if the story does not hold one of them, or holds another text
  void arrange(List<Report> reports, Instant now) {
    Map<ReportId, Look> before = looks();
    Rewording rewording = new Rewording(handle, story);
    Set<ReportId> after = new HashSet<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      if (!after.add(report.id()) || !holds(report.id())) {
        throw new IllegalArgumentException(
            "story " + story + " does not hold report " + report.id().value() + " to list at " + i);
      }
      if (rewording.apply(report)) {
        forgetDerived(report);
      }
      list(report, i);
      Look was = before.get(report.id());
      if (was == null || !report.metadata().equals(was.metadata())) {
        new MetadataTable(handle, story).write(report.id(), report.metadata());
      }
    }
    before.keySet().stream().filter(id -> !after.contains(id)).forEach(id -> unlist(id, now));
  }

  Optional<byte[]> original(ReportId report) {
    return handle
        .createQuery("SELECT bytes FROM original WHERE story = :story AND report = :report")
        .bind("story", story)
        .bind("report", report.value())
        .mapTo(byte[].class)
        .findOne();
  }

  private static @Nullable String replaces(Report report) {
    return report.earlier().map(e -> e.id().value()).orElse(null);
  }

  private void list(Report report, int position) {
    handle
        .createUpdate(
            "UPDATE report SET position = :position, language = :language, removed = NULL,"
                + " replaces = :replaces WHERE story = :story AND id = :id")
        .bind("position", position)
        .bind("language", report.metadata().language())
        .bind("replaces", replaces(report))
        .bind("story", story)
        .bind("id", report.id().value())
        .execute();
  }

  private void unlist(ReportId report, Instant now) {
    handle
        .createUpdate("UPDATE report SET removed = :now WHERE story = :story AND id = :id")
        .bind("now", Micros.of(now))
        .bind("story", story)
        .bind("id", report.value())
        .execute();
  }

  private int count(String also, ReportId report) {
    return handle
        .createQuery("SELECT count(*) FROM report WHERE story = :story AND id = :id" + also)
        .bind("story", story)
        .bind("id", report.value())
        .mapTo(Integer.class)
        .one();
  }

  private void forgetDerived(Report report) {
    handle
        .createUpdate("DELETE FROM extraction WHERE story = :story AND report = :report")
        .bind("story", story)
        .bind("report", report.id().value())
        .execute();
  }

  private void forgetDerivedFromOtherText(Report report) {
    handle
        .createUpdate(
            """
            DELETE FROM extraction WHERE story = :story AND report = :report AND NOT EXISTS
              (SELECT 1 FROM report r WHERE r.story = :story AND r.id = :report AND r.text = :text)
            """)
        .bind("story", story)
        .bind("report", report.id().value())
        .bind("text", report.text())
        .execute();
  }
}
