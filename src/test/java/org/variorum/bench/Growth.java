package org.variorum.bench;

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

/// How alignment and comparison grow with the number of reports, and what one more costs.
final class Growth implements Measurement {
  private static final List<Integer> SIZES = List.of(5, 20, 80, 200);
  private static final int ADDED_TO = 80;
  private static final int TURNS = 5;
  private static final int LARGEST = SIZES.getLast();

  @Override
  public void measure(Figures figures) {
    ReportExtractor extractor = new ReportExtractor(new CoreNlp());
    Pipeline pipeline = new Pipeline(extractor);
    List<Report> reports = new MadeReports().first(LARGEST);
    Map<ReportId, Extraction> known =
        new HashMap<>(pipeline.analyse(reports, Map.of(), Progress.NONE).extractions());
    List<Double> times = new ArrayList<>();
    for (int size : SIZES) {
      List<Report> story = reports.subList(0, size);
      // Small stories need more turns before the compiler is done with them.
      int turns = Math.max(3, LARGEST / size);
      double median =
          Stopwatch.median(
              Stopwatch.seconds(turns, turns, () -> pipeline.analyse(story, known, Progress.NONE)));
      times.add(median);
      if (size == LARGEST) {
        figures.tell("compare_" + size + "_reports_s", median, Goal.atMost(5));
      } else {
        figures.tell("compare_" + size + "_reports_s", median);
      }
    }
    figures.tell("growth_exponent", exponent(SIZES, times), Goal.atMost(1.3));
    figures.tell("add_one_of_80", ofAll(extractor, reports, known), Goal.atMost(0.05));
  }

  /// What comparing again takes after one report was added to a story, as a share of comparing all of
  /// it for the first time.
  private static double ofAll(
      ReportExtractor extractor, List<Report> reports, Map<ReportId, Extraction> known) {
    List<Double> all = new ArrayList<>();
    List<Double> added = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      Pipeline fresh = new Pipeline(extractor);
      List<Report> before = reports.subList(turn, turn + ADDED_TO);
      List<Report> after = reports.subList(turn, turn + ADDED_TO + 1);
      all.addAll(Stopwatch.seconds(0, 1, () -> fresh.analyse(before, known, Progress.NONE)));
      added.addAll(Stopwatch.seconds(0, 1, () -> fresh.analyse(after, known, Progress.NONE)));
    }
    return Stopwatch.median(added.stream().sorted().toList())
        / Stopwatch.median(all.stream().sorted().toList());
  }

  /// The slope of the line through the logarithms, by least squares.
  private static double exponent(List<Integer> sizes, List<Double> times) {
    double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
    double meanY = times.stream().mapToDouble(Math::log).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < sizes.size(); i++) {
      double x = Math.log(sizes.get(i)) - meanX;
      products += x * (Math.log(times.get(i)) - meanY);
      squares += x * x;
    }
    return products / squares;
  }
}
