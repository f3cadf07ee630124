package org.variorum.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.variorum.model.Filing;
import org.variorum.model.StoryId;
import org.variorum.model.reason.StoreText;

/// The list of stories, in one transaction: what it shows of each without reading any, and how each
/// is filed.
record LibraryTable(Handle handle, Formats formats) {
  /// Stories of which it is not known how they stand.
  List<StoryId> unknown() {
    return handle
        .createQuery(
            """
            SELECT id FROM story LEFT JOIN standing ON standing.story = story.id
            WHERE standing.analysis IS NOT :analysis
              AND EXISTS (SELECT 1 FROM comparison c WHERE c.story = story.id)
            """)
        .bind("analysis", formats.analysis())
        .mapTo(Long.class)
        .map(StoryId::new)
        .list();
  }

  /// Latest changed first. A start waits for it, so it is one pass over thousands of rows that asks
  /// the driver for no more values than it must: what is absent comes as a negative number.
  ///
  /// @param removed whether those that were removed are wanted, or those that were not
  List<StorySummary> stories(boolean removed) {
    Map<Long, List<String>> tags = tags();
    return handle
        .createQuery(
            """
            SELECT id, title, created, changed, coalesce(opened, -1), archived,
              CASE WHEN standing.analysis IS :analysis AND compared
                THEN coalesce(undecided, -1) ELSE -2 END,
              coalesce(tally.reports, 0)
            FROM story LEFT JOIN standing ON standing.story = story.id
              LEFT JOIN tally ON tally.story = story.id
            WHERE (removed IS NOT NULL) = :removed ORDER BY changed DESC, id DESC
            """)
        .bind("analysis", formats.analysis())
        .bind("removed", removed)
        .scanResultSet((rows, context) -> {
          List<StorySummary> stories = new ArrayList<>();
          try (ResultSet row = rows.get()) {
            while (row.next()) {
              stories.add(summary(row, tags));
            }
          }
          return stories;
        });
  }

  Filing filing(StoryId id) {
    boolean archived =
        handle
            .createQuery("SELECT archived FROM story WHERE id = :id")
            .bind("id", id.value())
            .mapTo(Boolean.class)
            .findOne()
            .orElse(false);
    List<String> tags =
        handle
            .createQuery("SELECT tag FROM story_tag WHERE story = :id ORDER BY position")
            .bind("id", id.value())
            .mapTo(String.class)
            .list();
    return new Filing(tags, archived);
  }

  void file(StoryId id, Filing filing) {
    if (filing(id).equals(filing)) {
      return;
    }
    handle
        .createUpdate("UPDATE story SET archived = :archived WHERE id = :id")
        .bind("archived", filing.archived())
        .bind("id", id.value())
        .execute();
    handle.createUpdate("DELETE FROM story_tag WHERE story = :id").bind("id", id.value()).execute();
    if (filing.tags().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO story_tag (story, position, tag) VALUES (:story, :position, :tag)");
    for (int i = 0; i < filing.tags().size(); i++) {
      Utf8.require(StoreText.TAG.of(), filing.tags().get(i));
      batch.bind("story", id.value()).bind("position", i).bind("tag", filing.tags().get(i)).add();
    }
    batch.execute();
  }

  void opened(StoryId id, Instant now) {
    handle
        .createUpdate("UPDATE story SET opened = :now WHERE id = :id")
        .bind("now", Micros.of(now))
        .bind("id", id.value())
        .execute();
  }

  void stands(StoryId id, boolean compared, OptionalInt undecided) {
    handle
        .createUpdate(
            """
            INSERT INTO standing (story, analysis, compared, undecided)
            VALUES (:story, :analysis, :compared, :undecided)
            ON CONFLICT (story) DO UPDATE SET
              analysis = excluded.analysis, compared = excluded.compared,
              undecided = excluded.undecided
            """)
        .bind("story", id.value())
        .bind("analysis", formats.analysis())
        .bind("compared", compared)
        .bind("undecided", undecided.isPresent() ? undecided.getAsInt() : null)
        .execute();
  }

  private Map<Long, List<String>> tags() {
    Map<Long, List<String>> tags = new HashMap<>();
    handle
        .createQuery("SELECT story, tag FROM story_tag ORDER BY story, position")
        .map((row, context) ->
            tags.computeIfAbsent(row.getLong("story"), s -> new ArrayList<>())
                .add(row.getString("tag")))
        .forEach(added -> {});
    return tags;
  }

  private static StorySummary summary(ResultSet row, Map<Long, List<String>> tags)
      throws SQLException {
    long id = row.getLong(1);
    long opened = row.getLong(5);
    int undecided = row.getInt(7);
    return new StorySummary(
        new StoryId(id),
        row.getString(2),
        row.getInt(8),
        undecided >= -1,
        undecided >= 0 ? OptionalInt.of(undecided) : OptionalInt.empty(),
        Filing.NONE.withTags(tags.getOrDefault(id, List.of())).withArchived(row.getBoolean(6)),
        new StorySummary.Times(
            Micros.instant(row.getLong(3)),
            Micros.instant(row.getLong(4)),
            opened < 0 ? Optional.empty() : Optional.of(Micros.instant(opened))));
  }
}
