package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.align.passage.Links.Link;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Extraction;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;
import org.variorum.model.Span;

/// Brings together the sentences of several reports that tell the same thing.
///
/// No report is the base: sentences that are each other's best match are linked, and links grow
/// into passages from the strongest on. A sentence joins a passage only if it is alike to every
/// sentence in it, so that a chain of small likenesses cannot bring strangers together. The order
/// in which reports are given changes nothing.
public final class PassageAligner {
  /// What every two sentences of a passage must have in common, linked or not.
  private static final double LEAST_IN_PASSAGE = 0.10;

  /// What a sentence beside one of a passage must have in common with the others to be its
  /// continuation.
  private static final double LEAST_CONTINUED = 0.22;

  private static final int RARE_IF_CONTINUED = 1;

  private final Vectors vectors;

  public PassageAligner() {
    this(new CommonWords());
  }

  public PassageAligner(CommonWords common) {
    this.vectors = new Vectors(common);
  }

  /// The passages, in the order of the text of the report with the lowest id that has a part in
  /// them.
  public List<Passage> align(Collection<Extraction> extractions) {
    List<Weighted> vectors = this.vectors.of(extractions);
    List<Cluster> clusters = grow(vectors, new Links(vectors).find());
    continueWithNeighbours(vectors, clusters);
    return clusters.stream()
        .map(Cluster::passage)
        .sorted(
            Comparator.comparing((Passage p) -> p.parts().getFirst().report())
                .thenComparing(p -> p.parts().getFirst().span()))
        .toList();
  }

  private static List<Cluster> grow(List<Weighted> vectors, List<Link> links) {
    Map<Integer, Cluster> of = new TreeMap<>();
    for (Link link : links) {
      Cluster a = of.computeIfAbsent(link.a(), i -> new Cluster(vectors.get(i)));
      Cluster b = of.computeIfAbsent(link.b(), i -> new Cluster(vectors.get(i)));
      if (a != b && a.canTake(b)) {
        a.take(b, link.likeness());
        of.replaceAll((_, cluster) -> cluster == b ? a : cluster);
      }
    }
    return of.values().stream().distinct().filter(c -> c.parts.size() > 1).toList();
  }

  /// Lets a passage run on into the next or previous sentence where that tells the same as well.
  private static void continueWithNeighbours(List<Weighted> vectors, List<Cluster> clusters) {
    Map<Weighted, Cluster> of = new IdentityHashMap<>();
    for (Cluster cluster : clusters) {
      cluster.parts.values().forEach(run -> run.forEach(w -> of.put(w, cluster)));
    }
    for (int i = 0; i < vectors.size(); i++) {
      Weighted free = vectors.get(i);
      if (of.containsKey(free)) {
        continue;
      }
      Cluster before = i > 0 ? beside(vectors.get(i - 1), free, of) : null;
      Cluster after = i + 1 < vectors.size() ? beside(vectors.get(i + 1), free, of) : null;
      double likeBefore = before == null ? 0 : before.likeOthers(free);
      double likeAfter = after == null ? 0 : after.likeOthers(free);
      Cluster best = likeBefore >= likeAfter ? before : after;
      if (best != null && Math.max(likeBefore, likeAfter) >= LEAST_CONTINUED) {
        best.parts.get(free.report()).add(free);
        of.put(free, best);
      }
    }
  }

  private static @Nullable Cluster beside(
      Weighted neighbour, Weighted free, Map<Weighted, Cluster> of) {
    boolean adjacent =
        neighbour.report().equals(free.report())
            && Math.abs(neighbour.at() - free.at()) == 1
            && neighbour.sentence().role() == free.sentence().role();
    return adjacent ? of.get(neighbour) : null;
  }

  /// A passage as it grows.
  private static final class Cluster {
    private final Map<ReportId, List<Weighted>> parts = new TreeMap<>();
    private double weakest = 1;

    Cluster(Weighted first) {
      parts.put(first.report(), new ArrayList<>(List.of(first)));
    }

    boolean canTake(Cluster other) {
      return parts.keySet().stream().noneMatch(other.parts::containsKey)
          && all().stream()
              .allMatch(a -> other.all().stream().allMatch(b -> a.likeness(b) >= LEAST_IN_PASSAGE));
    }

    void take(Cluster other, double likeness) {
      parts.putAll(other.parts);
      weakest = Math.min(Math.min(weakest, other.weakest), likeness);
    }

    /// How alike a sentence is to the closest of the other reports' sentences, 0 where it shares no
    /// rare terms with it.
    double likeOthers(Weighted free) {
      return all().stream()
          .filter(w -> !w.report().equals(free.report()))
          .filter(w -> w.rareInCommon(free) >= RARE_IF_CONTINUED)
          .mapToDouble(w -> w.likeness(free))
          .max()
          .orElse(0);
    }

    private List<Weighted> all() {
      return parts.values().stream().flatMap(List::stream).toList();
    }

    Passage passage() {
      return new Passage(
          parts.entrySet().stream().map(e -> new Located(e.getKey(), run(e.getValue()))).toList(),
          Math.min(1, weakest));
    }

    private static Span run(List<Weighted> sentences) {
      return sentences.stream().map(w -> w.sentence().span()).reduce(Span::cover).orElseThrow();
    }
  }
}
