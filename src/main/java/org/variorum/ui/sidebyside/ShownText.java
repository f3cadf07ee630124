package org.variorum.ui.sidebyside;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.variorum.model.Span;
import org.variorum.ui.kit.Prose;

/// A report's text as its column shows it: with a sign behind every marked place. Knows which place
/// of the report a place on the screen is, and the other way round.
///
/// A sign is there whether its mark is shown or not, so that filtering never moves the text.
final class ShownText {
  /// Says that what follows runs from right to left. Stands at the head of such a line, because the
  /// marks of a view that is turned round as a whole are drawn in the wrong places.
  private static final char RIGHT_TO_LEFT = '\u202b';

  private final String text;
  private final List<Slot> slots;

  /// A sign in the text.
  ///
  /// @param after the place in the report that it stands behind
  /// @param at its own place in the shown text
  record Slot(int after, int at, String style, String sign) {}

  private ShownText(String text, List<Slot> slots) {
    this.text = text;
    this.slots = slots;
  }

  static ShownText of(String report, List<MarkedPlace> marks) {
    List<MarkedPlace> ends =
        marks.stream()
            .filter(m -> !m.span().isEmpty())
            .sorted(
                Comparator.comparingInt((MarkedPlace m) -> m.span().end())
                    .thenComparing(MarkedPlace::weight, Comparator.reverseOrder()))
            .toList();
    StringBuilder shown = new StringBuilder(report.length() + ends.size());
    List<Slot> slots = new ArrayList<>();
    Deque<Integer> turned = new ArrayDeque<>(turnedLines(report));
    int copied = 0;
    for (MarkedPlace mark : ends) {
      int end = mark.span().end();
      copied = turn(report, shown, slots, turned, copied, end - 1);
      boolean there =
          !slots.isEmpty()
              && slots.getLast().after == end
              && slots.getLast().style.equals(mark.style());
      if (!there) {
        shown.append(report, copied, end);
        copied = end;
        slots.add(new Slot(end, shown.length(), mark.style(), mark.sign()));
        shown.append(mark.sign());
      }
    }
    copied = turn(report, shown, slots, turned, copied, report.length());
    shown.append(report, copied, report.length());
    return new ShownText(shown.toString(), List.copyOf(slots));
  }

  /// Copies up to the last line before a place that has to be turned.
  ///
  /// @return how much is copied
  private static int turn(
      String report,
      StringBuilder shown,
      List<Slot> slots,
      Deque<Integer> turned,
      int from,
      int before) {
    int copied = from;
    while (!turned.isEmpty() && turned.getFirst() <= before) {
      int start = turned.removeFirst();
      shown.append(report, copied, start);
      copied = start;
      slots.add(new Slot(start, shown.length(), "", String.valueOf(RIGHT_TO_LEFT)));
      shown.append(RIGHT_TO_LEFT);
    }
    return copied;
  }

  /// Where the lines begin that run from right to left.
  private static List<Integer> turnedLines(String report) {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (String line : report.split("\n", -1)) {
      if (Prose.startsRightToLeft(line)) {
        starts.add(start);
      }
      start += line.length() + 1;
    }
    return starts;
  }

  /// Whether a line of a shown text runs from right to left.
  static boolean isRightToLeft(String line) {
    return !line.isEmpty() && line.charAt(0) == RIGHT_TO_LEFT;
  }

  String text() {
    return text;
  }

  List<Slot> slots() {
    return slots;
  }

  /// Where a place of the report is in the shown text; behind the signs that stand there.
  int shown(int place) {
    return place + before(place, true);
  }

  /// The range of the shown text that covers a span of the report without the signs behind it.
  Span shown(Span span) {
    int start = shown(span.start());
    return new Span(start, Math.max(start, span.end() + before(span.end(), false)));
  }

  /// Which place of the report a place in the shown text is; a sign belongs to the place it stands
  /// behind.
  int inReport(int shown) {
    int low = 0;
    int high = slots.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (slots.get(middle).at < shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return shown - low;
  }

  /// The report's own text of a range of the shown text.
  String copied(int start, int end) {
    StringBuilder copy = new StringBuilder();
    int from = start;
    for (Slot slot : slots) {
      if (slot.at >= start && slot.at < end) {
        copy.append(text, from, slot.at);
        from = slot.at + 1;
      }
    }
    return copy.append(text, Math.min(from, end), end).toString();
  }

  private int before(int place, boolean withThoseThere) {
    int low = 0;
    int high = slots.size();
    while (low < high) {
      int middle = (low + high) / 2;
      int after = slots.get(middle).after;
      if (after < place || after == place && withThoseThere) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
