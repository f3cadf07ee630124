package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Story;
import org.variorum.model.Token;

/// Opening a compared story takes a blink.
class StoreSpeedTest {
  private static final Duration BLINK = Duration.ofMillis(100);
  private static final int REPORTS = 5;

  @TempDir Path folder;

  /// Five reports of a thousand words, 250 mentions and 100 events each, and 150 findings. The best
  /// of several times, because the machine may have other things to do.
  @Test
  void readsAnAnalysisInABlink() {
    try (Store store = Store.open(folder.resolve("store.db"))) {
      Arbitrary arbitrary = Arbitrary.of(1);
      Story story = story(store, arbitrary);
      Analysis analysis = analysis(story, arbitrary);
      store.saveAnalysis(story, analysis);
      Duration best = Duration.ofDays(1);
      for (int i = 0; i < 50 && best.compareTo(BLINK.dividedBy(2)) > 0; i++) {
        long start = System.nanoTime();
        Optional<Analysis> read = store.analysis(story.id());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(read).contains(analysis);
        best = took.compareTo(best) < 0 ? took : best;
      }
      assertThat(best).isLessThan(BLINK);
    }
  }

  private static Story story(Store store, Arbitrary arbitrary) {
    Story story = store.create("story");
    for (int i = 0; i < REPORTS; i++) {
      byte[] original = arbitrary.bytes();
      store.add(story.id(), arbitrary.report(original), original);
    }
    return store.story(story.id()).orElseThrow();
  }

  private static Analysis analysis(Story story, Arbitrary arbitrary) {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    for (Report report : story.reports()) {
      extractions.put(report.id(), extraction(report.id(), arbitrary));
    }
    Comparison comparison =
        arbitrary.next(
            Comparison.class,
            Map.of(
                "reports", story.reports().stream().map(Report::id).toList(),
                "findings", arbitrary.list(150, Finding.class, Map.of())));
    return new Analysis(extractions, comparison);
  }

  private static Extraction extraction(ReportId report, Arbitrary arbitrary) {
    List<Sentence> sentences =
        Stream.generate(() ->
                arbitrary.next(
                    Sentence.class, Map.of("tokens", arbitrary.list(25, Token.class, Map.of()))))
            .limit(40)
            .toList();
    return arbitrary.next(
        Extraction.class,
        Map.of(
            "report",
            report,
            "sentences",
            sentences,
            "mentions",
            arbitrary.list(250, Mention.class, Map.of()),
            "events",
            arbitrary.list(100, Event.class, Map.of())));
  }
}
