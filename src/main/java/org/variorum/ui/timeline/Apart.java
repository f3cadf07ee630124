package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/// Keeps what stands in a row from lying over each other.
final class Apart {
  private Apart() {}

  /// Something in the row.
  ///
  /// @param wanted its middle in pixels, from the left
  /// @param width in pixels
  /// @param heading the width of the heading that begins with it; 0 where none does
  record Thing(double wanted, double width, double heading) {}

  /// The middles of things as they are to be: each where it is wanted, or as far to the right as those
  /// before it, and the heading before its own, need.
  ///
  /// @param gap between two of them
  static List<Double> middles(List<Thing> things, double gap) {
    List<Double> middles = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    double headed = Double.NEGATIVE_INFINITY;
    for (Thing thing : things) {
      double middle = Math.max(thing.wanted(), free + thing.width() / 2);
      if (thing.heading() > 0) {
        middle = Math.max(middle, headed);
        headed = middle + thing.heading() + gap;
      }
      middles.add(middle);
      free = middle + thing.width() / 2 + gap;
    }
    return List.copyOf(middles);
  }
}
