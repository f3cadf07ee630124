package org.variorum.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.ReportId;

/// What was derived from one story's reports, in one transaction.
record AnalysisTable(Handle handle, long story, Formats formats) {
  /// How many comparisons of a story are kept: the present one and those that undo may return to.
  private static final int COMPARISONS = 4;

  void write(Extraction extraction) {
    byte[] json = formats.extraction().json(extraction);
    String sha256 = Sha256.of(json);
    if (holds(extraction.report(), sha256)) {
      return;
    }
    handle
        .createUpdate(
            """
            INSERT INTO extraction (story, report, format, sha256, body, named)
            VALUES (:story, :report, :format, :sha256, :body, 1)
            ON CONFLICT (story, report) DO UPDATE SET format = excluded.format,
              sha256 = excluded.sha256, body = excluded.body, named = excluded.named
            """)
        .bind("story", story)
        .bind("report", extraction.report().value())
        .bind("format", formats.extraction().format())
        .bind("sha256", sha256)
        .bind("body", ModelJson.pack(json))
        .execute();
    new NamedTable(handle).write(story, extraction);
  }

  /// Whether the very same is kept, with its names: with one more report all the others come again.
  private boolean holds(ReportId report, String sha256) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM extraction WHERE story = :story AND report = :report
              AND format = :format AND sha256 = :sha256 AND named = 1)
            """)
        .bind("story", story)
        .bind("report", report.value())
        .bind("format", formats.extraction().format())
        .bind("sha256", sha256)
        .mapTo(Boolean.class)
        .one();
  }

  /// The extractions that can be read, of listed reports and of their earlier versions, in no
  /// particular order.
  Map<ReportId, Extraction> extractions() {
    Map<ReportId, Extraction> extractions = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT e.body FROM extraction e JOIN report r ON r.story = e.story AND r.id = e.report
            WHERE e.story = :story AND e.format = :format AND (r.removed IS NULL OR EXISTS
              (SELECT 1 FROM report n WHERE n.story = r.story AND n.replaces = r.id))
            ORDER BY r.position
            """)
        .bind("story", story)
        .bind("format", formats.extraction().format())
        .mapTo(byte[].class)
        .list()
        .parallelStream()
        .map(formats.extraction()::read)
        .flatMap(Optional::stream)
        .forEachOrdered(e -> extractions.put(e.report(), e));
    return extractions;
  }

  /// The hashes of the readable extractions, removed reports' too, by which a comparison knows what
  /// it was made from.
  Map<ReportId, String> hashes() {
    Map<ReportId, String> hashes = new HashMap<>();
    handle
        .createQuery(
            "SELECT report, sha256 FROM extraction WHERE story = :story AND format = :format")
        .bind("story", story)
        .bind("format", formats.extraction().format())
        .map((row, context) ->
            hashes.put(new ReportId(row.getString("report")), row.getString("sha256")))
        .forEach(before -> {});
    return hashes;
  }

  void write(Comparison comparison, String basis, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO comparison (story, basis, format, saved, body)
            VALUES (:story, :basis, :format, :now, :body)
            ON CONFLICT (story, basis) DO UPDATE SET
              format = excluded.format, saved = excluded.saved, body = excluded.body
            """)
        .bind("story", story)
        .bind("basis", basis)
        .bind("format", formats.comparison().format())
        .bind("now", Micros.of(now))
        .bind("body", formats.comparison().write(comparison))
        .execute();
    handle
        .createUpdate(
            """
            DELETE FROM comparison WHERE story = :story AND basis NOT IN
              (SELECT basis FROM comparison WHERE story = :story
                ORDER BY basis = :basis DESC, saved DESC LIMIT :kept)
            """)
        .bind("story", story)
        .bind("basis", basis)
        .bind("kept", COMPARISONS)
        .execute();
  }

  Optional<Comparison> comparison(String basis) {
    return handle
        .createQuery(
            "SELECT body FROM comparison"
                + " WHERE story = :story AND basis = :basis AND format = :format")
        .bind("story", story)
        .bind("basis", basis)
        .bind("format", formats.comparison().format())
        .mapTo(byte[].class)
        .findOne()
        .flatMap(formats.comparison()::read);
  }

  /// The comparison that was kept last, whatever it was made from.
  Optional<Comparison> latest() {
    return handle
        .createQuery(
            "SELECT body FROM comparison WHERE story = :story AND format = :format"
                + " ORDER BY saved DESC LIMIT 1")
        .bind("story", story)
        .bind("format", formats.comparison().format())
        .mapTo(byte[].class)
        .findOne()
        .flatMap(formats.comparison()::read);
  }

  boolean hasComparison(String basis) {
    return handle
            .createQuery(
                "SELECT count(*) FROM comparison"
                    + " WHERE story = :story AND basis = :basis AND format = :format")
            .bind("story", story)
            .bind("basis", basis)
            .bind("format", formats.comparison().format())
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
