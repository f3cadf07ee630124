package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.model.reason.StoreText;

/// The marks of one story, in one transaction.
record MarkTable(Handle handle, long story) {
  private static final String FINDING = "finding";
  private static final String CONTRADICTION = "contradiction";
  private static final String PASSAGES = "passages";

  /// In the order of the markup.
  List<Mark> read() {
    Map<Integer, List<Anchor>> anchors = anchors().read();
    Map<Integer, List<String>> tags = texts("mark_tag", "tag");
    Map<Integer, List<String>> evidence = texts("mark_evidence", "address");
    return handle
        .createQuery("SELECT * FROM mark WHERE story = :story ORDER BY position")
        .bind("story", story)
        .map((row, context) -> {
          int number = row.getInt("number");
          return new Mark(
              "m" + number,
              subject(row, anchors.getOrDefault(number, List.of())),
              decision(row),
              Optional.ofNullable(row.getString("given"))
                  .map(w -> Status.valueOf(w.toUpperCase(Locale.ROOT))),
              new Remark(
                  row.getString("note"),
                  tags.getOrDefault(number, List.of()),
                  evidence.getOrDefault(number, List.of())),
              new Stamp(row.getString("who"), Instant.parse(row.getString("changed"))));
        })
        .list();
  }

  /// Puts these in the place of those that are kept.
  void write(List<Mark> marks) {
    handle.createUpdate("DELETE FROM mark WHERE story = :story").bind("story", story).execute();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int number = Integer.parseInt(mark.id().substring(1));
      insert(mark, number, i);
      anchors().write(number, mark.subject().anchors());
      write("mark_tag", "tag", number, mark.remark().tags());
      write("mark_evidence", "address", number, mark.remark().evidence());
    }
  }

  private AnchorTable anchors() {
    return new AnchorTable(handle, story, "mark");
  }

  private void insert(Mark mark, int number, int position) {
    Utf8.require(StoreText.NOTE.of(), mark.remark().note());
    var row =
        handle
            .createUpdate(
                """
                INSERT INTO mark (story, number, position, subject, kind, topic,
                  verdict, resolved_report, resolved_value, call_whom, call_what, confidence,
                  given, note, who, changed)
                VALUES (:story, :number, :position, :subject, :kind, :topic,
                  :verdict, :resolvedReport, :resolvedValue, :whom, :what, :confidence,
                  :given, :note, :who, :changed)
                """)
            .bind("story", story)
            .bind("number", number)
            .bind("position", position)
            .bind("verdict", mark.verdict().map(Verdict::word).orElse(null))
            .bind(
                "confidence",
                mark.decision().flatMap(Decision::confidence).map(Confidence::word).orElse(null))
            .bind("given", mark.given().map(Status::word).orElse(null))
            .bind("note", mark.remark().note())
            .bind("who", mark.stamp().who())
            .bind("changed", mark.stamp().when().toString());
    bind(row, mark.subject());
    bind(row, mark.verdict());
    row.execute();
  }

  private static void bind(SqlStatement<?> row, Subject subject) {
    switch (subject) {
      case Subject.OfFinding(Kind kind, String topic, List<Anchor> _) ->
          bind(row, FINDING, kind.word(), topic);
      case Subject.OfContradiction(String sort, Anchor _) -> bind(row, CONTRADICTION, null, sort);
      case Subject.OfPassages _ -> bind(row, PASSAGES, null, null);
    }
  }

  private static void bind(
      SqlStatement<?> row, String subject, @Nullable String kind, @Nullable String topic) {
    row.bind("subject", subject).bind("kind", kind).bind("topic", topic);
  }

  private static void bind(SqlStatement<?> row, Optional<Verdict> verdict) {
    String report = null;
    String value = null;
    String whom = null;
    String what = null;
    if (verdict.isPresent()) {
      switch (verdict.get()) {
        case Verdict.Resolved(Verdict.Resolution.ForReport(ReportId id)) -> report = id.value();
        case Verdict.Resolved(Verdict.Resolution.ForValue(String known)) -> value = known;
        case Verdict.NeedsCall(String someone, String something) -> {
          whom = someone;
          what = something;
        }
        case Verdict.ConfirmedDiscrepancy _, Verdict.SameThing _, Verdict.Ignore _ -> {
          // Their word says it all.
        }
      }
    }
    row.bind("resolvedReport", report)
        .bind("resolvedValue", value)
        .bind("whom", whom)
        .bind("what", what);
  }

  private static Subject subject(ResultSet row, List<Anchor> anchors) throws SQLException {
    String topic = row.getString("topic");
    return switch (row.getString("subject")) {
      case FINDING -> new Subject.OfFinding(Words.kind(row.getString("kind")), topic, anchors);
      case CONTRADICTION -> new Subject.OfContradiction(topic, anchors.getFirst());
      default -> new Subject.OfPassages(anchors);
    };
  }

  private static Optional<Decision> decision(ResultSet row) throws SQLException {
    String word = row.getString("verdict");
    if (word == null) {
      return Optional.empty();
    }
    String report = row.getString("resolved_report");
    Verdict verdict =
        switch (word) {
          case "confirmed" -> new Verdict.ConfirmedDiscrepancy();
          case "same" -> new Verdict.SameThing();
          case "resolved" ->
              new Verdict.Resolved(
                  report == null
                      ? new Verdict.Resolution.ForValue(row.getString("resolved_value"))
                      : new Verdict.Resolution.ForReport(new ReportId(report)));
          case "call" ->
              new Verdict.NeedsCall(row.getString("call_whom"), row.getString("call_what"));
          default -> new Verdict.Ignore();
        };
    return Optional.of(
        new Decision(
            verdict,
            Optional.ofNullable(row.getString("confidence"))
                .map(w -> Confidence.valueOf(w.toUpperCase(Locale.ROOT)))));
  }

  private Map<Integer, List<String>> texts(String table, String column) {
    Map<Integer, List<String>> byMark = new HashMap<>();
    handle
        .createQuery(
            "SELECT mark, <column> AS text FROM <table> WHERE story = :story ORDER BY mark,"
                + " position")
        .define("table", table)
        .define("column", column)
        .bind("story", story)
        .map((row, context) ->
            byMark
                .computeIfAbsent(row.getInt("mark"), m -> new ArrayList<>())
                .add(row.getString("text")))
        .forEach(added -> {});
    return byMark;
  }

  private void write(String table, String column, int mark, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle
            .prepareBatch(
                "INSERT INTO <table> (story, mark, position, <column>)"
                    + " VALUES (:story, :mark, :position, :text)")
            .define("table", table)
            .define("column", column);
    for (int i = 0; i < texts.size(); i++) {
      Utf8.require(StoreText.MARK.of(), texts.get(i));
      batch
          .bind("story", story)
          .bind("mark", mark)
          .bind("position", i)
          .bind("text", texts.get(i))
          .add();
    }
    batch.execute();
  }
}
