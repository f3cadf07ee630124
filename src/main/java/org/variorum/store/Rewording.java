package org.variorum.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Article;
import org.variorum.model.LeftOut;
import org.variorum.model.Report;
import org.variorum.model.Span;

/// Brings pieces that were left out into the texts of one story's reports, or takes them out again,
/// in one transaction. No other change of a text is made.
record Rewording(Handle handle, long story) {
  /// @return whether the text is another one now
  /// @throws IllegalArgumentException if the report was read as another text
  boolean apply(Report report) {
    Row row =
        handle
            .createQuery(
                "SELECT text, article_start, article_end FROM report"
                    + " WHERE story = :story AND id = :id")
            .bind("story", story)
            .bind("id", report.id().value())
            .map((r, context) -> Row.of(r.getString("text"), r.getInt(2), r.getInt(3)))
            .one();
    if (row.text().equals(report.text())) {
      return false;
    }
    PieceTable pieces = new PieceTable(handle, story);
    List<LeftOut> kept = pieces.read().getOrDefault(report.id(), List.of());
    Report before =
        new Report(
            report.id(),
            report.source(),
            report.metadata(),
            row.text(),
            new Article(row.article(), kept),
            Optional.empty());
    if (!before.asRead().text().equals(report.asRead().text())) {
      throw new IllegalArgumentException(
          "report " + report.id().value() + " of story " + story + " was read as another text");
    }
    handle
        .createUpdate(
            "UPDATE report SET text = :text, article_start = :start, article_end = :end"
                + " WHERE story = :story AND id = :id")
        .bind("text", report.text())
        .bind("start", report.article().span().start())
        .bind("end", report.article().span().end())
        .bind("story", story)
        .bind("id", report.id().value())
        .execute();
    pieces.write(report.id(), report.article().leftOut());
    return true;
  }

  private record Row(String text, Span article) {
    static Row of(String text, int start, int end) {
      return new Row(text, new Span(start, Math.max(start, end)));
    }
  }
}
