package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.mark.Anchor;
import org.variorum.model.reason.StoreText;

/// The places in texts that one story's marks or corrections point to, in one transaction.
///
/// @param owner the column that names what they belong to: `mark` or `correction`
record AnchorTable(Handle handle, long story, String owner) {

  /// The anchors by the number of what they belong to, in their order.
  Map<Integer, List<Anchor>> read() {
    Map<Integer, List<Anchor>> byOwner = new HashMap<>();
    handle
        .createQuery(
            "SELECT <owner> AS owner, report, span_start, quote, prefix, suffix FROM anchor"
                + " WHERE story = :story AND <owner> IS NOT NULL ORDER BY <owner>, position")
        .define("owner", owner)
        .bind("story", story)
        .map((row, context) ->
            byOwner.computeIfAbsent(row.getInt("owner"), o -> new ArrayList<>()).add(anchor(row)))
        .forEach(added -> {});
    return byOwner;
  }

  void write(int number, List<Anchor> anchors) {
    if (anchors.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle
            .prepareBatch(
                "INSERT INTO anchor"
                    + " (story, <owner>, position, report, span_start, quote, prefix, suffix)"
                    + " VALUES (:story, :number, :position, :report, :start, :quote, :prefix,"
                    + " :suffix)")
            .define("owner", owner);
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      Utf8.require(StoreText.PASSAGE.of(), anchor.prefix() + anchor.quote() + anchor.suffix());
      batch
          .bind("story", story)
          .bind("number", number)
          .bind("position", i)
          .bind("report", anchor.report().value())
          .bind("start", anchor.span().start())
          .bind("quote", anchor.quote())
          .bind("prefix", anchor.prefix())
          .bind("suffix", anchor.suffix())
          .add();
    }
    batch.execute();
  }

  private static Anchor anchor(ResultSet row) throws SQLException {
    String quote = row.getString("quote");
    int start = row.getInt("span_start");
    return new Anchor(
        new ReportId(row.getString("report")),
        new Span(start, start + quote.length()),
        quote,
        row.getString("prefix"),
        row.getString("suffix"));
  }
}
