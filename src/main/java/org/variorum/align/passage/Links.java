package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds which sentences of two reports are each other's best match and alike enough to be one
/// passage.
final class Links {
  /// Alike enough in themselves.
  private static final double CLEAR = 0.30;

  /// Alike enough where rare terms are shared and no other sentence of the report comes near. Right
  /// pairs were seen from .15 up, unrelated ones up to .33, so the number alone cannot decide.
  private static final double POSSIBLE = 0.12;

  private static final double NEXT_BEST = 0.95;
  private static final int RARE_IN_COMMON = 2;

  /// Two sentences, indices into the list of vectors.
  record Link(int a, int b, double likeness) {}

  private final List<Weighted> vectors;

  Links(List<Weighted> vectors) {
    this.vectors = vectors;
  }

  /// The links, from the strongest to the weakest; equals in the order of the reports' ids.
  List<Link> find() {
    List<Row> best = new Index(vectors).rows();
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < vectors.size(); a++) {
      Row there = best.get(a);
      for (int i = 0; i < there.size(); i++) {
        int b = there.first(i);
        Row back = best.get(b);
        int j = a < b ? back.of(vectors.get(a).number()) : -1;
        if (j >= 0
            && back.first(j) == a
            && isEnough(a, b, there.likeness(i), rival(there, i, back, j))) {
          links.add(new Link(a, b, there.likeness(i)));
        }
      }
    }
    links.sort(
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b));
    return links;
  }

  private static double rival(Row there, int i, Row back, int j) {
    return Math.max(there.second(i), back.second(j));
  }

  private boolean isEnough(int a, int b, double likeness, double rival) {
    return likeness >= CLEAR
        || likeness >= POSSIBLE
            && rival <= NEXT_BEST * likeness
            && vectors.get(a).rareInCommon(vectors.get(b)) >= RARE_IN_COMMON;
  }
}
