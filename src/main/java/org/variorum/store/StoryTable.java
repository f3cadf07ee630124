package org.variorum.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// The stories of a store, in one transaction.
record StoryTable(Handle handle) {
  StoryId create(String title, Instant now) {
    return new StoryId(
        handle
            .createUpdate("INSERT INTO story (title, created, changed) VALUES (:title, :now, :now)")
            .bind("title", title)
            .bind("now", Micros.of(now))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one());
  }

  /// Empty where the story was removed or never was.
  Optional<Story> story(StoryId id) {
    return handle
        .createQuery("SELECT title FROM story WHERE id = :id AND removed IS NULL")
        .bind("id", id.value())
        .mapTo(String.class)
        .findOne()
        .map(title -> new Story(id, title, new ReportTable(handle, id.value()).listed()));
  }

  /// A removed story can be written to: what was begun before it was removed comes back with it.
  ///
  /// @throws IllegalArgumentException if there is no such story, removed or not
  void require(StoryId id) {
    int found =
        handle
            .createQuery("SELECT count(*) FROM story WHERE id = :id")
            .bind("id", id.value())
            .mapTo(Integer.class)
            .one();
    if (found == 0) {
      throw new IllegalArgumentException("no story " + id.value());
    }
  }

  void title(StoryId id, String title) {
    handle
        .createUpdate("UPDATE story SET title = :title WHERE id = :id")
        .bind("title", title)
        .bind("id", id.value())
        .execute();
  }

  void changed(StoryId id, Instant now) {
    handle
        .createUpdate("UPDATE story SET changed = :now WHERE id = :id")
        .bind("now", Micros.of(now))
        .bind("id", id.value())
        .execute();
  }

  /// How many marks were ever made in a story.
  int marksGiven(StoryId id) {
    return handle
        .createQuery("SELECT marks_given FROM story WHERE id = :id")
        .bind("id", id.value())
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  void marksGiven(StoryId id, int given) {
    handle
        .createUpdate("UPDATE story SET marks_given = :given WHERE id = :id")
        .bind("given", given)
        .bind("id", id.value())
        .execute();
  }

  void remove(StoryId id, Instant now) {
    handle
        .createUpdate("UPDATE story SET removed = :now WHERE id = :id AND removed IS NULL")
        .bind("now", Micros.of(now))
        .bind("id", id.value())
        .execute();
  }

  void restore(StoryId id) {
    handle
        .createUpdate("UPDATE story SET removed = NULL WHERE id = :id")
        .bind("id", id.value())
        .execute();
  }

  /// Deletes for good the stories and reports that were removed before a point in time, and the
  /// settings of these stories.
  int purge(Instant before) {
    // First, while it can be told which these are.
    handle
        .createUpdate(
            """
            DELETE FROM setting WHERE EXISTS
              (SELECT 1 FROM story s WHERE s.removed < :before AND setting.key LIKE '%.' || s.id)
            """)
        .bind("before", Micros.of(before))
        .execute();
    int stories =
        handle
            .createUpdate("DELETE FROM story WHERE removed < :before")
            .bind("before", Micros.of(before))
            .execute();
    return stories
        + handle
            .createUpdate(
                """
                DELETE FROM report WHERE removed < :before AND NOT EXISTS
                  (SELECT 1 FROM report n WHERE n.story = report.story AND n.replaces = report.id)
                """)
            .bind("before", Micros.of(before))
            .execute();
  }

  /// The highest number that was ever given to a story.
  long given() {
    return handle
        .createQuery("SELECT seq FROM sqlite_sequence WHERE name = 'story'")
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /// Gives no new story a number up to this one: they mean stories that another copy holds.
  int giveNoneUpTo(long number) {
    return given() == 0
        ? handle.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('story', ?)", number)
        : handle.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'story'", number);
  }
}
