package org.variorum.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.variorum.model.StoryId;

/// What is in a store or a backup, told story by story without reading the texts. Reads stores of
/// every form.
///
/// @param stories that are not removed, the latest changed first
public record Contents(List<Entry> stories) {
  /// One story.
  ///
  /// @param reports how many it lists
  /// @param marks how many marks and corrections it has
  public record Entry(StoryId id, String title, int reports, int marks, Instant changed) {}

  public Contents {
    stories = List.copyOf(stories);
  }

  static Contents of(Handle handle) {
    boolean hasMarks =
        handle
                .createQuery("SELECT count(*) FROM sqlite_schema WHERE name = 'mark'")
                .mapTo(Integer.class)
                .one()
            > 0;
    String marks =
        hasMarks
            ? "(SELECT count(*) FROM mark m WHERE m.story = s.id)"
                + " + (SELECT count(*) FROM correction c WHERE c.story = s.id)"
            : "0";
    return new Contents(
        handle
            .createQuery(
                "SELECT s.id, s.title, s.changed, "
                    + marks
                    + " AS marks, (SELECT count(*) FROM report r WHERE r.story = s.id AND r.removed"
                    + " IS NULL) AS reports FROM story s WHERE s.removed IS NULL"
                    + " ORDER BY s.changed DESC, s.id DESC")
            .map((row, context) ->
                new Entry(
                    new StoryId(row.getLong("id")),
                    row.getString("title"),
                    row.getInt("reports"),
                    row.getInt("marks"),
                    Micros.instant(row.getLong("changed"))))
            .list());
  }
}
