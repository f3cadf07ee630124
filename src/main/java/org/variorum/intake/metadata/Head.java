package org.variorum.intake.metadata;

import java.util.List;

/// The lines of a text, and those of them that stand above or at the beginning of its body.
///
/// @param lines all that are not blank
/// @param top the first of them, among which the title block is
record Head(List<Line> lines, List<Line> top) {
  /// How many lines a title block may have, with its category, subtitle, date, outlet and byline.
  private static final int DEPTH = 12;

  static Head of(String text) {
    List<Line> lines = Line.of(text);
    return new Head(lines, lines.subList(0, Math.min(DEPTH, lines.size())));
  }

  /// The lines above the first sentence of running text.
  List<Line> block() {
    for (int i = 0; i < top.size(); i++) {
      if (top.get(i).isProse()) {
        return top.subList(0, i);
      }
    }
    return top;
  }
}
