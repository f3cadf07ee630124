package org.variorum.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.model.Highlight;
import org.variorum.model.Span;

/// A stretch of text over which the same marks lie, so that overlapping marks can be written one
/// after the other.
///
/// @param shown the mark to show: of those over it the most urgent, and of these the shortest
/// @param begins the marks that begin here
/// @param ends whether the mark that is shown ends here
record Segment(Span span, Optional<Highlight> shown, List<Highlight> begins, boolean ends) {

  /// Cuts a stretch of text where a mark begins or ends.
  static List<Segment> of(Span whole, List<Highlight> marks) {
    List<Highlight> inside =
        marks.stream().filter(m -> !m.span().isEmpty() && m.span().overlaps(whole)).toList();
    SortedSet<Integer> cuts = new TreeSet<>();
    cuts.add(whole.start());
    cuts.add(whole.end());
    for (Highlight mark : inside) {
      cuts.add(Math.max(whole.start(), mark.span().start()));
      cuts.add(Math.min(whole.end(), mark.span().end()));
    }
    List<Integer> places = List.copyOf(cuts);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      segments.add(at(new Span(places.get(i), places.get(i + 1)), inside));
    }
    return segments;
  }

  private static Segment at(Span span, List<Highlight> marks) {
    Optional<Highlight> shown =
        marks.stream()
            .filter(m -> m.span().contains(span))
            .max(
                Comparator.comparing(Highlight::status)
                    .thenComparing(m -> -m.span().length())
                    .thenComparing(Highlight::finding, Comparator.reverseOrder()));
    List<Highlight> begins = marks.stream().filter(m -> m.span().start() == span.start()).toList();
    boolean ends = shown.map(m -> m.span().end() == span.end()).orElse(false);
    return new Segment(span, shown, begins, ends);
  }
}
