package org.variorum.bench;

import java.nio.file.Path;
import java.util.Arrays;
import org.variorum.ui.shell.ViewSpeed;

/// How long a reader waits for the window.
final class Views implements Measurement {
  private static final double LATE = 0.95;

  @Override
  public void measure(Figures figures) throws Exception {
    Path folder = TemporaryFolder.make();
    try {
      ViewSpeed speed = new ViewSpeed(folder);
      ViewSpeed.Columns columns = speed.columns();
      figures.tell("scroll_median_ms", at(columns.scrolls(), 0.5), Goal.atMost(16));
      figures.tell("scroll_p95_ms", at(columns.scrolls(), LATE), Goal.atMost(33));
      figures.tell("select_finding_ms", at(columns.choices(), 0.5), Goal.atMost(100));
      figures.tell("select_finding_p95_ms", at(columns.choices(), LATE), Goal.atMost(100));
      figures.tell("open_20_reports_ms", at(speed.opening(20), 0.5), Goal.atMost(500));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
