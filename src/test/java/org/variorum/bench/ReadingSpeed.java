package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.BarePipeline;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.pipeline.Pipeline;

/// Language analysis beside the language library alone, by turns, so that what else the machine does
/// falls on both: on one thread by the time of the processor, on all cores by the clock.
///
/// JMH runs one after the other, and by the clock; on a machine that is shared, the same program was
/// .78 and 1.02 times as fast as the library.
final class ReadingSpeed {
  private static final int WARM = 4;
  private static final int ROUNDS = 9;

  private final List<Report> reports;
  private final BarePipeline bare = new BarePipeline();
  private final ReportExtractor extractor = new ReportExtractor(new CoreNlp());
  private final Pipeline pipeline = new Pipeline(extractor);

  ReadingSpeed(List<Report> reports) {
    this.reports = reports;
  }

  /// @param suffix of the names of the figures
  void measure(Figures figures, String suffix) {
    List<Double> ratios = new ArrayList<>();
    List<Double> onAllCores = new ArrayList<>();
    for (int i = -WARM; i < ROUNDS; i++) {
      Took alone = took(() -> reports.forEach(r -> bare.annotate(r.text())));
      Took read = took(() -> reports.forEach(extractor::extract));
      Took shared = took(() -> pipeline.analyse(reports, Map.of(), Progress.NONE));
      if (i >= 0) {
        ratios.add(alone.processor() / read.processor());
        onAllCores.add(alone.clock() / shared.clock());
      }
    }
    ratios.sort(null);
    onAllCores.sort(null);
    figures.tell("extract_over_bare" + suffix, Stopwatch.median(ratios), Goal.atLeast(0.95));
    // With comparing, which is a twentieth.
    figures.tell("two_cores_over_bare" + suffix, Stopwatch.median(onAllCores), Goal.atLeast(1.3));
  }

  /// In seconds.
  private record Took(double processor, double clock) {}

  private static Took took(Runnable act) {
    long start = System.nanoTime();
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    act.run();
    return new Took(
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e9,
        (System.nanoTime() - start) / 1e9);
  }
}
