package org.variorum.model;

import java.util.Comparator;

/// A half-open range `[start, end)` of one report's text, in UTF-16 units as `String` counts them.
///
/// Spans order by start, then by end.
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one unit of text.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The shortest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// The text of this span.
  ///
  /// @throws IndexOutOfBoundsException if the span does not lie inside `text`
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
