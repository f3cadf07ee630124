package org.variorum.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Value;
import org.variorum.model.mark.Corrections;

/// Which names were found in which reports, in one transaction: by them it is told which stories are
/// changed by what is said of two names.
record NamedTable(Handle handle) {
  /// Keeps the names of an extraction that is kept already.
  void write(long story, Extraction extraction) {
    handle
        .createUpdate("DELETE FROM extraction_name WHERE story = :story AND report = :report")
        .bind("story", story)
        .bind("report", extraction.report().value())
        .execute();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO extraction_name (story, report, name) VALUES (:story, :report, :name)");
    for (String name : names(extraction)) {
      batch
          .bind("story", story)
          .bind("report", extraction.report().value())
          .bind("name", name)
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// Of corrections, those that can matter to a story: two names count where it has both.
  Corrections ofStory(long story, Corrections corrections) {
    if (corrections.isEmpty() || hasUnknown(story)) {
      return corrections;
    }
    return corrections.ofNames(
        new HashSet<>(
            handle
                .createQuery("SELECT DISTINCT name FROM extraction_name WHERE story = :story")
                .bind("story", story)
                .mapTo(String.class)
                .list()));
  }

  /// Has found out anew how those stories stand that have both names, or may have them.
  void said(String one, String other) {
    handle
        .createUpdate(
            """
            DELETE FROM standing WHERE story IN
              (SELECT story FROM extraction_name WHERE name = :one
                INTERSECT SELECT story FROM extraction_name WHERE name = :other
                UNION SELECT story FROM extraction WHERE named = 0)
            """)
        .bind("one", Corrections.plain(one))
        .bind("other", Corrections.plain(other))
        .execute();
  }

  /// Whether anything was found in a story of which the names are not kept.
  private boolean hasUnknown(long story) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM extraction WHERE story = :story AND named = 0)")
        .bind("story", story)
        .mapTo(Boolean.class)
        .one();
  }

  /// By all forms that a comparison may ask for.
  private static Set<String> names(Extraction extraction) {
    return Stream.concat(
            extraction.entities().stream().map(Entity::name),
            extraction.mentions().stream().map(Mention::value).flatMap(NamedTable::names))
        .map(Corrections::plain)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Value value) {
    return switch (value) {
      case Value.Person person -> Stream.of(person.name(), person.normal());
      case Value.Organization body -> Stream.of(body.name(), body.normal());
      case Value.Place place -> Stream.of(place.name(), place.normal());
      default -> Stream.empty();
    };
  }
}
