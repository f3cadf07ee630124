package org.variorum.ui.details;

import java.util.Locale;

/// How wide the user drew the columns, in pixels; 0 for as wide as there is room.
///
/// @param first of the column of details
/// @param column of each report
record Widths(double first, double column) {
  static final Widths USUAL = new Widths(0, 0);

  private static final double NARROWEST = 110;
  private static final double WIDEST = 1200;

  Widths {
    first = first <= 0 ? 0 : Math.clamp(first, NARROWEST, WIDEST);
    column = column <= 0 ? 0 : Math.clamp(column, NARROWEST, WIDEST);
  }

  String kept() {
    return String.format(Locale.ROOT, "%.1f %.1f", first, column);
  }

  /// What was remembered; as usual where that cannot be read.
  static Widths kept(String words) {
    String[] parts = words.split(" ");
    try {
      double first = Double.parseDouble(parts[0]);
      double column = Double.parseDouble(parts[parts.length - 1]);
      return Double.isFinite(first) && Double.isFinite(column) ? new Widths(first, column) : USUAL;
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  Widths withFirst(double changed) {
    return new Widths(changed, column);
  }

  Widths withColumn(double changed) {
    return new Widths(first, changed);
  }
}
