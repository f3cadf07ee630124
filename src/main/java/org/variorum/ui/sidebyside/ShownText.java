package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Span;

/// A report's text as its column shows it: with a sign behind every marked place. Knows which place
/// of the report a place on the screen is, and the other way round.
///
/// A sign is there whether its mark is shown or not, so that filtering never moves the text.
final class ShownText {
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

  static ShownText of(String report, List<Mark> marks) {
    List<Mark> ends =
        marks.stream()
            .filter(m -> !m.span().isEmpty())
            .sorted(
                Comparator.comparingInt((Mark m) -> m.span().end())
                    .thenComparing(Mark::weight, Comparator.reverseOrder()))
            .toList();
    StringBuilder shown = new StringBuilder(report.length() + ends.size());
    List<Slot> slots = new ArrayList<>();
    int copied = 0;
    for (Mark mark : ends) {
      int end = mark.span().end();
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
    shown.append(report, copied, report.length());
    return new ShownText(shown.toString(), List.copyOf(slots));
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
    int signs = 0;
    for (Slot slot : slots) {
      if (slot.at >= shown) {
        break;
      }
      signs++;
    }
    return shown - signs;
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
    int signs = 0;
    for (Slot slot : slots) {
      if (slot.after > place || (slot.after == place && !withThoseThere)) {
        break;
      }
      signs++;
    }
    return signs;
  }
}
