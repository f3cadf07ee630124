package org.variorum.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.pipeline.Pipeline;
import org.variorum.ui.shell.LongSitting;

/// Five hundred stories opened, compared, marked and closed in one process: by how much the live heap
/// grew over the last four fifths, in megabytes. The first fifth fills what is filled once.
final class Soak implements Measurement {
  private static final int STORIES = Integer.getInteger("bench.stories", 500);
  private static final int EVERY = STORIES / 10;

  /// The first fifth.
  private static final int FILLED = 1;

  private static final int REPORTS = 12;

  /// Stories that are listed, and what the collector has not seen, stay below this.
  private static final double NOISE = 10;

  private static final double MEGA = 1 << 20;

  @Override
  public void measure(Figures figures) throws Exception {
    Pipeline pipeline = new Pipeline(new ReportExtractor(new CoreNlp()));
    List<Report> reports = new MadeReports().first(REPORTS);
    Map<ReportId, Extraction> read =
        pipeline.analyse(reports, Map.of(), Progress.NONE).extractions();
    List<Double> live = new ArrayList<>();
    Path folder = TemporaryFolder.make();
    try (LongSitting sitting =
        new LongSitting(
            folder,
            reports.stream().map(Report::text).toList(),
            (basis, known, progress) -> {
              Map<ReportId, Extraction> all = new HashMap<>(read);
              all.putAll(known);
              return pipeline.analyse(
                  basis.reports(), basis.corrections(), basis.policy(), all, progress);
            })) {
      for (int done = 0; done < STORIES; done += EVERY) {
        sitting.go(EVERY);
        live.add(liveHeap());
        System.out.printf("%d stories: %.1f MB live%n", done + EVERY, live.getLast());
      }
    } finally {
      TemporaryFolder.delete(folder);
    }
    figures.tell("soak_live_heap_mb", live.getLast());
    figures.tell("soak_growth_mb", live.getLast() - live.get(FILLED), Goal.atMost(NOISE));
  }

  private static double liveHeap() {
    // What is only waiting to be cleared is cleared by the first, what that held by the second.
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
  }
}
