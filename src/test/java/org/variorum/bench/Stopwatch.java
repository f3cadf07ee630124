package org.variorum.bench;

import java.util.ArrayList;
import java.util.List;

/// Times an act where JMH does not fit.
final class Stopwatch {
  private static final double NANOS = 1e9;

  private Stopwatch() {}

  /// The seconds that an act took, in ascending order.
  ///
  /// @param warm how often it is done first, untimed, so that the compiler has seen it
  /// @param times how often it is timed
  static List<Double> seconds(int warm, int times, Runnable act) {
    for (int i = 0; i < warm; i++) {
      act.run();
    }
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      act.run();
      seconds.add((System.nanoTime() - start) / NANOS);
    }
    return seconds.stream().sorted().toList();
  }

  /// The value below which a share of the values lies.
  ///
  /// @param sorted in ascending order, at least one
  /// @param share from 0 to 1; .5 for the median
  static double percentile(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
  }

  static double median(List<Double> sorted) {
    return percentile(sorted, 0.5);
  }
}
