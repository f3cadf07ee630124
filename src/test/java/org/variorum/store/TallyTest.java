package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

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

/// How many reports the list says a story has.
class TallyTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void isOfTheReportsThatTheStoryLists() {
    try (Store store = at(Duration.ZERO)) {
      Story story = filled(store, "one", "two", "three");
      store.create("without reports");
      assertThat(reports(store)).containsExactly(0, 3);

      Story shorter = story.withReports(story.reports().subList(0, 1));
      store.save(shorter);
      assertThat(reports(store)).as("two are removed").contains(1).doesNotContain(3);
      store.save(story);
      assertThat(reports(store)).as("and come back").contains(3);

      store.save(shorter);
      Report again = story.reports().getLast();
      store.add(story.id(), again, KeptStore.original("three"));
      assertThat(reports(store)).as("one is added again").contains(2);
    }
  }

  @Test
  void isOfOneStoryAlone() {
    try (Store store = at(Duration.ZERO)) {
      filled(store, "one", "two");
      Story other = filled(store, "one", "two", "three");
      store.save(other.withReports(List.of()));
      assertThat(reports(store)).containsExactlyInAnyOrder(2, 0);
    }
  }

  @Test
  void holdsWhenWhatWasRemovedGoesForGood() {
    Story kept;
    try (Store store = at(Duration.ZERO)) {
      kept = filled(store, "one", "two");
      store.save(kept.withReports(kept.reports().subList(0, 1)));
      store.remove(filled(store, "one").id());
    }
    try (Store store = at(Duration.ofDays(40))) {
      assertThat(reports(store)).containsExactly(1);
      assertThat(store.faults()).isEmpty();
    }
  }

  private static Story filled(Store store, String... names) {
    Story story = store.create("filled");
    for (String name : names) {
      store.add(story.id(), KeptStore.report(name), KeptStore.original(name));
    }
    return store.story(story.id()).orElseThrow();
  }

  private static List<Integer> reports(Store store) {
    return store.stories().stream().map(StorySummary::reports).toList();
  }

  private Store at(Duration later) {
    Clock clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
    return Store.open(folder.resolve("store.db"), "", Migration.all(), clock);
  }
}
