package org.variorum.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Span;

/// Splits a text into its paragraphs: a line each, but lines that were only broken to fit a width
/// are one.
///
/// A break is one of width when the first word of the next line would not have fitted on the line,
/// the rule by which such texts are made (RFC 3676, section 4). It needs no capitals, so it serves
/// wire text in upper case as well.
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final int FEWEST_BREAKS = 3;

  /// Lines of a wide text that still go on in the next: only where the next starts small.
  private static final int LEAST_UNFINISHED = 50;

  private final String text;
  private final List<Span> lines;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  /// The paragraphs in order, without the space around them.
  static List<Span> of(String text) {
    return new Paragraphs(text).joined();
  }

  private List<Span> joined() {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean broken = isBrokenTo(width);
    List<Span> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean goesOn =
          i > 0
              && adjacent(i - 1)
              && (broken && isFull(i - 1, width) && !startsItem(i) || isUnfinished(i - 1));
      if (goesOn) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(lines.get(i)));
      } else {
        paragraphs.add(lines.get(i));
      }
    }
    return paragraphs;
  }

  /// Whether most breaks of the text are breaks of width.
  private boolean isBrokenTo(int width) {
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (adjacent(i)) {
        breaks++;
        full += isFull(i, width) ? 1 : 0;
      }
    }
    return NARROWEST <= width && width <= WIDEST && full >= FEWEST_BREAKS && 2 * full > breaks;
  }

  private boolean adjacent(int line) {
    String between = text.substring(lines.get(line).end(), lines.get(line + 1).start());
    return between.indexOf('\n') == between.lastIndexOf('\n');
  }

  private boolean isFull(int line, int width) {
    String next = lines.get(line + 1).in(text);
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return lines.get(line).length() + 1 + word > width;
  }

  private boolean isUnfinished(int line) {
    Span span = lines.get(line);
    char last = text.charAt(span.end() - 1);
    char next = text.charAt(lines.get(line + 1).start());
    return span.length() >= LEAST_UNFINISHED
        && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(next);
  }

  private boolean startsItem(int line) {
    char first = text.charAt(lines.get(line).start());
    return "•*–—-".indexOf(first) >= 0;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = trimmed(text, start, end);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /// The part of a range without white space, no-break and zero-width space at its ends.
  static Span trimmed(String text, int from, int until) {
    int start = from;
    int end = until;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u200E';
  }
}
