package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.reason.Reason;

/// What was derived can be lost without harm; what was given is seen to have changed.
class StoreDamageTest {
  @TempDir Path folder;
  private Path file;
  private Story story;
  private Report report;

  @BeforeEach
  void keepAnAnalysis() {
    file = folder.resolve("store.db");
    Arbitrary arbitrary = Arbitrary.of(5);
    byte[] original = arbitrary.bytes();
    report = arbitrary.report(original);
    try (Store store = Store.open(file)) {
      story = store.create("story");
      store.add(story.id(), report, original);
      store.saveExtraction(story.id(), arbitrary.extraction(report.id()));
      story = store.story(story.id()).orElseThrow();
      store.saveComparison(story.id(), arbitrary.comparison(story));
      assertThat(store.analysis(story.id())).isPresent();
    }
  }

  @Test
  void anUnreadableExtractionIsAbsent() {
    tamper("UPDATE extraction SET body = x'1f8b0000'");
    try (Store store = Store.open(file)) {
      assertThat(store.extractions(story.id())).isEmpty();
      assertThat(store.analysis(story.id())).isEmpty();
    }
  }

  @Test
  void anExtractionOfAnotherFormIsAbsent() {
    tamper("UPDATE extraction SET format = '0-then'");
    try (Store store = Store.open(file)) {
      assertThat(store.extractions(story.id())).isEmpty();
      assertThat(store.analysis(story.id())).isEmpty();
      store.saveExtraction(story.id(), Arbitrary.of(6).extraction(report.id()));
      assertThat(store.extractions(story.id())).hasSize(1);
    }
  }

  @Test
  void anUnreadableComparisonIsAbsent() {
    tamper("UPDATE comparison SET body = x''");
    try (Store store = Store.open(file)) {
      assertThat(store.analysis(story.id())).isEmpty();
      assertThat(store.extractions(story.id())).hasSize(1);
    }
  }

  @Test
  void changedBytesAreAFault() {
    tamper("UPDATE original SET bytes = x'00'");
    try (Store store = Store.open(file)) {
      assertThat(store.faults())
          .extracting(Reason::toString)
          .containsExactly(
              "The original of " + report.source().path() + " is not the one that was added.");
    }
  }

  @Test
  void lostBytesAreAFault() {
    tamper("DELETE FROM original");
    try (Store store = Store.open(file)) {
      assertThat(store.faults()).hasSize(1);
    }
  }

  private void tamper(String sql) {
    try (Database database = Database.open(file)) {
      database.transact(h -> h.execute(sql));
    }
  }
}
