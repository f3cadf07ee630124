package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return alignTold(extractions.stream().map(Told::of).toList());
  }

  /// The same of reports whose terms are found already.
  public List<Passage> alignTold(Collection<Told> reports) {
    List<Weighted> vectors = this.vectors.of(reports);
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
    @Nullable Cluster[] of = new Cluster[vectors.size()];
    for (Link link : links) {
      Cluster a = clusterOf(link.a(), of, vectors);
      Cluster b = clusterOf(link.b(), of, vectors);
      if (a != b && a.canTake(b)) {
        a.take(b, link.likeness());
        b.members.forEach(member -> of[member] = a);
      }
    }
    return Arrays.stream(of)
        .filter(Objects::nonNull)
        .distinct()
        .filter(c -> c.parts.size() > 1)
        .toList();
  }

  private static Cluster clusterOf(int sentence, @Nullable Cluster[] of, List<Weighted> vectors) {
    Cluster cluster = of[sentence];
    if (cluster == null) {
      cluster = new Cluster(sentence, vectors.get(sentence));
      of[sentence] = cluster;
    }
    return cluster;
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
    private final List<Integer> members = new ArrayList<>();
    private final BitSet reports = new BitSet();
    private double weakest = 1;

    Cluster(int index, Weighted first) {
      parts.put(first.report(), new ArrayList<>(List.of(first)));
      members.add(index);
      reports.set(first.number());
    }

    boolean canTake(Cluster other) {
      return !reports.intersects(other.reports) && areAlike(all(), other.all());
    }

    private static boolean areAlike(List<Weighted> some, List<Weighted> others) {
      return some.stream()
          .allMatch(a -> others.stream().allMatch(b -> a.likeness(b) >= LEAST_IN_PASSAGE));
    }

    void take(Cluster other, double likeness) {
      parts.putAll(other.parts);
      members.addAll(other.members);
      reports.or(other.reports);
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
