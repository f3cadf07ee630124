package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.search.Query;
import org.variorum.store.Store;
import org.variorum.ui.shell.ViewSpeed;

/// How quick a library of 10,000 reports is: 2,000 stories of five reports of 600 words, made by
/// [MadeReports] and not analysed. All of them tell of one ferry, so that the words searched for stand
/// in many: a harder library than one of many events.
///
/// In milliseconds of the processor on the thread that searches, which other programs do not lengthen.
final class LibrarySpeed implements Measurement {
  private static final int STORIES = 2000;
  private static final int REPORTS_EACH = 5;
  private static final int STORIES_AT_ONCE = 100;
  private static final double MILLIS = 1000;
  private static final int STARTS = 9;

  /// As they are typed: words of every report, of some and of one, beginnings, phrases, exclusions.
  private static final List<String> TYPED =
      List.of(
          "fe",
          "fer",
          "ferry",
          "ferry cap",
          "ferry captain ",
          "\"river police\"",
          "sank dozens dead",
          "herald march",
          "Meghna -captain",
          "\"coast guard\" bodies",
          "su*",
          "overloaded ferry",
          "licence",
          "18 missing",
          "Chandpur police said",
          "barad",
          "korlimar",
          "nothing-like-this");

  @Override
  public void measure(Figures figures) throws Exception {
    Path folder = TemporaryFolder.make();
    Path full = folder.resolve("full.db");
    Path empty = folder.resolve("empty.db");
    try {
      long text = fill(full);
      Store.open(empty).close();
      long before = Files.size(full);
      try (Store store = Store.open(full)) {
        double first = seconds(0, 1, () -> search(store, "ferry")).getFirst();
        figures.tell("index_10000_s", first);
        List<Double> times = new ArrayList<>();
        for (String typed : TYPED) {
          times.addAll(seconds(3, 5, () -> search(store, typed)));
        }
        times.sort(null);
        figures.tell("search_10000_ms", Stopwatch.median(times) * MILLIS, Goal.atMost(50));
        figures.tell("search_10000_p95_ms", Stopwatch.percentile(times, 0.95) * MILLIS);
        figures.tell("stories_10000_ms", Stopwatch.median(seconds(3, 9, store::stories)) * MILLIS);
      }
      figures.tell("index_over_text", (Files.size(full) - before) / (double) text);
      ViewSpeed speed = new ViewSpeed(folder);
      double[][] starts = speed.starts(List.of(full, empty), STARTS);
      double started = Views.at(starts[0], 0.5);
      double startedEmpty = Views.at(starts[1], 0.5);
      figures.tell("start_10000_ms", started);
      figures.tell("start_empty_ms", startedEmpty);
      figures.tell("start_10000_over_empty", started / startedEmpty, Goal.atMost(1.2));
      double[] scrolls = speed.scrollStories(full);
      figures.tell("scroll_stories_median_ms", Views.at(scrolls, 0.5), Goal.atMost(16));
      figures.tell("scroll_stories_p95_ms", Views.at(scrolls, 0.95), Goal.atMost(33));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /// As [Stopwatch] does, by the clock of this thread.
  private static List<Double> seconds(int warm, int times, Runnable act) {
    List<Double> seconds = new ArrayList<>();
    for (int i = -warm; i < times; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      act.run();
      if (i >= 0) {
        seconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
      }
    }
    seconds.sort(null);
    return seconds;
  }

  private static void search(Store store, String typed) {
    store.search().search(Query.of(typed), Optional.empty(), Progress.NONE);
  }

  /// @return how many bytes of text there are
  private static long fill(Path file) {
    MadeReports made = new MadeReports();
    long text = 0;
    try (Store store = Store.open(file)) {
      for (int first = 0; first < STORIES; first += STORIES_AT_ONCE) {
        int from = first;
        text +=
            store.atOnce(() -> {
              long bytes = 0;
              for (int s = from; s < from + STORIES_AT_ONCE; s++) {
                Story story = store.create("Ferry on the Meghna, part " + s);
                for (int r = 0; r < REPORTS_EACH; r++) {
                  Report report = made.report(s * REPORTS_EACH + r);
                  byte[] original = report.text().getBytes(StandardCharsets.UTF_8);
                  store.add(story.id(), report, original);
                  bytes += original.length;
                }
              }
              return bytes;
            });
      }
    }
    return text;
  }
}
