package org.variorum.intake.metadata;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Span;

/// A line of a text that is not blank, without the blanks around it.
///
/// @param start where it begins in the whole text, in UTF-16 units
/// @param spaced whether a blank line, or the end of the text, comes after it
record Line(int start, String text, boolean spaced) {

  /// The lines of a text that are not blank, in order.
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      add(lines, text, from, to);
      from = to + 1;
    }
    return lines;
  }

  private static void add(List<Line> lines, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      int next = text.indexOf('\n', to + 1);
      String after =
          text.substring(Math.min(to + 1, text.length()), next < 0 ? text.length() : next);
      lines.add(new Line(start, text.substring(start, end), after.chars().allMatch(Line::isBlank)));
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
  }

  Span span() {
    return new Span(start, start + text.length());
  }

  /// The span in the whole text of a range of this line.
  Span span(int from, int to) {
    return new Span(start + from, start + to);
  }

  int words() {
    return text.split("\\s+").length;
  }

  /// Whether this is a sentence of running text, as no title, byline or date is.
  boolean isProse() {
    boolean stops = text.matches("(?s).*[.!?…][\"”’')\\]]*") && !text.endsWith("...");
    return text.length() > 220 || words() > 40 || stops && words() > 14;
  }
}
