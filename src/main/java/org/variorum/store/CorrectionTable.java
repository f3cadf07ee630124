package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Stamp;

/// The corrections of one story, in one transaction.
record CorrectionTable(Handle handle, long story) {
  private static final String NAME = "name";
  private static final String READING = "reading";
  private static final String BELONGS = "belongs";
  private static final String EVENT = "event";
  private static final String ORIGIN = "origin";

  /// In the order in which they were made.
  List<Corrected> read() {
    Map<Integer, List<Anchor>> anchors = anchors().read();
    List<Corrected> read = new ArrayList<>();
    handle
        .createQuery("SELECT * FROM correction WHERE story = :story ORDER BY position")
        .bind("story", story)
        .map((row, context) ->
            new Corrected(
                correction(row, anchors.getOrDefault(row.getInt("position"), List.of())),
                new Stamp(row.getString("who"), Instant.parse(row.getString("made")))))
        .forEach(read::add);
    return read;
  }

  /// Puts these in the place of those that are kept.
  void write(List<Corrected> corrections) {
    handle
        .createUpdate("DELETE FROM correction WHERE story = :story")
        .bind("story", story)
        .execute();
    for (int i = 0; i < corrections.size(); i++) {
      insert(i, Row.of(corrections.get(i).correction()), corrections.get(i).stamp());
    }
  }

  private AnchorTable anchors() {
    return new AnchorTable(handle, story, "correction");
  }

  /// A correction as its columns.
  private record Row(
      String sort,
      boolean holds,
      @Nullable String kind,
      @Nullable String one,
      @Nullable String other,
      List<Anchor> anchors) {
    static Row of(Correction correction) {
      return switch (correction) {
        case Correction.SameName(var kind, String one, String other) ->
            new Row(NAME, true, kind.word(), one, other, List.of());
        case Correction.NotSameName(var kind, String one, String other) ->
            new Row(NAME, false, kind.word(), one, other, List.of());
        case Correction.SameThing(Anchor one, Anchor other) ->
            new Row(READING, true, null, null, null, List.of(one, other));
        case Correction.NotSameThing(Anchor one, Anchor other) ->
            new Row(READING, false, null, null, null, List.of(one, other));
        case Correction.Belongs(Anchor reading, var kind, String topic) ->
            new Row(BELONGS, true, kind.word(), topic, null, List.of(reading));
        case Correction.OfThisEvent(ReportId report, boolean is) ->
            new Row(EVENT, is, null, report.value(), null, List.of());
        case Correction.OneOrigin(ReportId one, ReportId other, boolean is) ->
            new Row(ORIGIN, is, null, one.value(), other.value(), List.of());
      };
    }
  }

  private void insert(int position, Row row, Stamp stamp) {
    handle
        .createUpdate(
            """
            INSERT INTO correction (story, position, sort, holds, kind, one, other, who, made)
            VALUES (:story, :position, :sort, :holds, :kind, :one, :other, :who, :made)
            """)
        .bind("story", story)
        .bind("position", position)
        .bind("sort", row.sort())
        .bind("holds", row.holds())
        .bind("kind", row.kind())
        .bind("one", row.one())
        .bind("other", row.other())
        .bind("who", stamp.who())
        .bind("made", stamp.when().toString())
        .execute();
    anchors().write(position, row.anchors());
  }

  private static Correction correction(ResultSet row, List<Anchor> anchors) throws SQLException {
    boolean holds = row.getBoolean("holds");
    String one = row.getString("one");
    String other = row.getString("other");
    return switch (row.getString("sort")) {
      case NAME -> NameTable.said(Words.kind(row.getString("kind")), one, other, holds);
      case READING ->
          holds
              ? new Correction.SameThing(anchors.getFirst(), anchors.getLast())
              : new Correction.NotSameThing(anchors.getFirst(), anchors.getLast());
      case BELONGS ->
          new Correction.Belongs(anchors.getFirst(), Words.kind(row.getString("kind")), one);
      case EVENT -> new Correction.OfThisEvent(new ReportId(one), holds);
      default -> new Correction.OneOrigin(new ReportId(one), new ReportId(other), holds);
    };
  }
}
