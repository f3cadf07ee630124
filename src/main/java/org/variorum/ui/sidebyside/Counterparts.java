package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// What stands beside what in two reports, so that their columns can be scrolled together.
///
/// Inside an aligned passage a place goes to the same share of the other passage; between passages
/// it goes between them. A passage that was moved, so that it would make the other column jump
/// back, is left out.
final class Counterparts {
  private final List<Anchor> anchors;

  /// Two places that belong together.
  private record Anchor(int here, int there) {}

  private Counterparts(List<Anchor> anchors) {
    this.anchors = anchors;
  }

  static Counterparts of(List<Passage> passages, Report here, Report there) {
    List<Pair> pairs = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<Span> left = in(passage, here.id());
      Optional<Span> right = in(passage, there.id());
      if (left.isPresent() && right.isPresent()) {
        pairs.add(new Pair(left.get(), right.get()));
      }
    }
    List<Anchor> anchors = new ArrayList<>();
    anchors.add(new Anchor(0, 0));
    for (Pair pair : inOrder(pairs)) {
      anchors.add(new Anchor(pair.here.start(), pair.there.start()));
      anchors.add(new Anchor(pair.here.end(), pair.there.end()));
    }
    anchors.add(new Anchor(here.text().length(), there.text().length()));
    return new Counterparts(anchors);
  }

  /// The place in the other report that belongs beside a place in this one.
  int there(int here) {
    if (anchors.getLast().here == 0) {
      return 0;
    }
    for (int i = 1; i < anchors.size(); i++) {
      Anchor from = anchors.get(i - 1);
      Anchor to = anchors.get(i);
      if (here <= to.here) {
        int length = to.here - from.here;
        double share = length == 0 ? 1 : Math.clamp((here - from.here) / (double) length, 0, 1);
        return (int) Math.round(from.there + share * (to.there - from.there));
      }
    }
    return anchors.getLast().there;
  }

  private record Pair(Span here, Span there) {}

  private static Optional<Span> in(Passage passage, ReportId report) {
    return passage.parts().stream()
        .filter(p -> p.report().equals(report))
        .map(Located::span)
        .reduce(Span::cover);
  }

  /// The longest run of pairs that go forward in both reports.
  private static List<Pair> inOrder(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparing(Pair::here).thenComparing(Pair::there));
    int[] best = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    int last = -1;
    for (int i = 0; i < sorted.size(); i++) {
      best[i] = sorted.get(i).there.length();
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        int longer = best[j] + sorted.get(i).there.length();
        if (follows(sorted.get(j), sorted.get(i)) && longer > best[i]) {
          best[i] = longer;
          before[i] = j;
        }
      }
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Pair> run = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      run.addFirst(sorted.get(i));
    }
    return run;
  }

  private static boolean follows(Pair first, Pair second) {
    return first.here.end() <= second.here.start() && first.there.end() <= second.there.start();
  }
}
