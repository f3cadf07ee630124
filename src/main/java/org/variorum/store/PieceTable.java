package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.variorum.model.LeftOut;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// What was left out of one story's reports, in one transaction.
record PieceTable(Handle handle, long story) {
  /// Of all reports that something was left out of, removed ones too.
  Map<ReportId, List<LeftOut>> read() {
    Map<ReportId, List<LeftOut>> byReport = new HashMap<>();
    handle
        .createQuery(
            "SELECT report, sort, text, span_start, span_end FROM left_out WHERE story = :story"
                + " ORDER BY report, position")
        .bind("story", story)
        .map((row, context) ->
            byReport
                .computeIfAbsent(new ReportId(row.getString("report")), r -> new ArrayList<>())
                .add(piece(row)))
        .forEach(before -> {});
    return byReport;
  }

  /// The positions of the pieces that were brought back, of all reports where any was.
  Map<ReportId, List<Integer>> back() {
    Map<ReportId, List<Integer>> byReport = new HashMap<>();
    handle
        .createQuery(
            "SELECT report, position FROM left_out WHERE story = :story AND span_end > span_start"
                + " ORDER BY report, position")
        .bind("story", story)
        .map((row, context) ->
            byReport
                .computeIfAbsent(new ReportId(row.getString("report")), r -> new ArrayList<>())
                .add(row.getInt("position")))
        .forEach(before -> {});
    return byReport;
  }

  /// Puts these in the place of what was kept of a report.
  void write(ReportId report, List<LeftOut> pieces) {
    handle
        .createUpdate("DELETE FROM left_out WHERE story = :story AND report = :report")
        .bind("story", story)
        .bind("report", report.value())
        .execute();
    if (pieces.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO left_out (story, report, position, sort, text, span_start, span_end)"
                + " VALUES (:story, :report, :position, :sort, :text, :start, :end)");
    for (int i = 0; i < pieces.size(); i++) {
      LeftOut piece = pieces.get(i);
      batch
          .bind("story", story)
          .bind("report", report.value())
          .bind("position", i)
          .bind("sort", piece.sort().name())
          .bind("text", piece.text())
          .bind("start", piece.at().start())
          .bind("end", piece.at().end())
          .add();
    }
    batch.execute();
  }

  private static LeftOut piece(ResultSet row) throws SQLException {
    return new LeftOut(
        LeftOut.Sort.valueOf(row.getString("sort")),
        row.getString("text"),
        new Span(row.getInt("span_start"), row.getInt("span_end")));
  }
}
