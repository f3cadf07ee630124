package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Report;
import org.variorum.model.Story;

class PurgeTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration ALMOST = Duration.ofDays(30).minusSeconds(1);
  private static final Duration PAST = Duration.ofDays(30).plusSeconds(1);

  @TempDir Path folder;

  @Test
  void removedStoriesGoForGoodAfterThirtyDays() {
    Story kept;
    Story removed;
    try (Store store = at(Duration.ZERO)) {
      kept = store.create("kept");
      removed = store.create("removed");
      store.remove(removed.id());
    }
    try (Store store = at(ALMOST)) {
      store.restore(removed.id());
      assertThat(store.story(removed.id())).contains(removed);
    }
    try (Store store = at(PAST)) {
      assertThat(store.stories()).as("restored in time").hasSize(2);
      store.remove(removed.id());
    }
    try (Store store = at(PAST.plus(PAST))) {
      assertThatIllegalArgumentException().isThrownBy(() -> store.restore(removed.id()));
      assertThat(store.story(kept.id())).contains(kept);
      assertThat(store.create("next").id())
          .as("a number is never given again")
          .isNotEqualTo(removed.id());
    }
  }

  @Test
  void whatWasSetOfAStoryGoesWithItAndNothingElse() {
    String ofKept;
    String ofRemoved;
    try (Store store = at(Duration.ZERO)) {
      ofKept = "watch." + store.create("kept").id().value();
      Story removed = store.create("removed");
      ofRemoved = "watch." + removed.id().value();
      store.setSetting(ofKept, "a folder");
      store.setSetting(ofRemoved, "another folder");
      store.setSetting(ofRemoved + "0", "of a story with a longer number");
      store.setSetting("text.size", "15");
      store.remove(removed.id());
    }
    try (Store store = at(ALMOST)) {
      assertThat(store.setting(ofRemoved)).contains("another folder");
    }
    try (Store store = at(PAST)) {
      assertThat(store.setting(ofRemoved)).isEmpty();
      assertThat(store.setting(ofRemoved + "0")).isPresent();
      assertThat(store.setting(ofKept)).contains("a folder");
      assertThat(store.setting("text.size")).contains("15");
    }
  }

  @Test
  void removedReportsGoTooAndLeaveNoTraceInTheFile() throws IOException {
    byte[] original = "a secret that was pasted by mistake".getBytes(StandardCharsets.UTF_8);
    Report report = Arbitrary.of(3).report(original);
    try (Store store = at(Duration.ZERO)) {
      Story story = store.create("story");
      store.add(story.id(), report, original);
      store.save(story.withReports(List.of()));
      assertThat(store.original(story.id(), report.id())).isEqualTo(original);
    }
    assertThat(content()).contains("pasted by mistake");
    try (Store store = at(PAST)) {
      assertThat(store.faults()).isEmpty();
    }
    assertThat(content()).doesNotContain("pasted by mistake");
  }

  /// A store is purged whenever it is opened: what is not removed must not be read for it, whatever
  /// there is of it.
  @Test
  void whatIsToGoIsFoundByAnIndex() {
    at(Duration.ZERO).close();
    try (Database database = Database.open(folder.resolve("store.db"))) {
      for (String table : List.of("report", "story")) {
        assertThat(
                database.<List<String>>transact(h ->
                    h.createQuery("EXPLAIN QUERY PLAN DELETE FROM " + table + " WHERE removed < 9")
                        .map((row, context) -> row.getString("detail"))
                        .list()))
            .anyMatch(step -> step.contains(table + "_removed"))
            .noneMatch(step -> step.startsWith("SCAN"));
      }
    }
  }

  private String content() throws IOException {
    return Files.readString(folder.resolve("store.db"), StandardCharsets.ISO_8859_1);
  }

  private Store at(Duration later) {
    return Store.open(
        folder.resolve("store.db"),
        "",
        Migration.all(),
        Clock.fixed(START.plus(later), ZoneOffset.UTC));
  }
}
