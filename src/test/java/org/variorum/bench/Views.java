package org.variorum.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.ui.shell.ViewSpeed;

/// How long a reader waits for the window.
final class Views implements Measurement {
  private static final double LATE = 0.95;

  @Override
  public void measure(Figures figures) throws Exception {
    Path folder = Files.createTempDirectory("variorum-bench");
    try {
      ViewSpeed speed = new ViewSpeed(folder);
      ViewSpeed.Columns columns = speed.columns();
      figures.tell("scroll_step_median_ms", at(columns.scrolls(), 0.5), Goal.atMost(16));
      figures.tell("scroll_step_p95_ms", at(columns.scrolls(), LATE), Goal.atMost(33));
      figures.tell("choose_finding_median_ms", at(columns.choices(), 0.5), Goal.atMost(100));
      figures.tell("choose_finding_p95_ms", at(columns.choices(), LATE), Goal.atMost(100));
      figures.tell("open_20_reports_median_ms", at(speed.opening(20), 0.5), Goal.atMost(500));
    } finally {
      delete(folder);
    }
  }

  private static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private static void delete(Path folder) throws Exception {
    List<Path> inner;
    try (Stream<Path> files = Files.walk(folder)) {
      inner = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inner) {
      Files.delete(file);
    }
  }
}
