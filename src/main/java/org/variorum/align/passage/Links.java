package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.ReportId;

/// Finds which sentences of two reports are each other's best match and alike enough to be one
/// passage. Candidates come from an index of terms, so the cost grows with the terms that sentences
/// share, not with all pairs.
final class Links {
  /// Alike enough in themselves.
  private static final double CLEAR = 0.30;

  /// Alike enough where rare terms are shared and no other sentence of the report comes near. Right
  /// pairs were seen from .15 up, unrelated ones up to .33, so the number alone cannot decide.
  private static final double POSSIBLE = 0.12;

  private static final double NEXT_BEST = 0.95;
  private static final int RARE_IN_COMMON = 2;

  /// A term in more sentences than this for each report finds no candidates; it still counts in
  /// their likeness.
  private static final int COMMON_PER_REPORT = 6;

  /// Two sentences, indices into the list of vectors.
  record Link(int a, int b, double likeness) {}

  private final List<Weighted> vectors;

  Links(List<Weighted> vectors) {
    this.vectors = vectors;
  }

  /// The links, from the strongest to the weakest; equals in the order of the reports' ids.
  List<Link> find() {
    List<Map<ReportId, Best>> best = best();
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < vectors.size(); a++) {
      for (var match : best.get(a).entrySet()) {
        int b = match.getValue().first;
        Best back = best.get(b).get(vectors.get(a).report());
        boolean mutual = back != null && back.first == a;
        if (a < b && mutual && isEnough(a, b, match.getValue(), back)) {
          links.add(new Link(a, b, match.getValue().likeness));
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

  private boolean isEnough(int a, int b, Best there, Best back) {
    if (there.likeness >= CLEAR) {
      return true;
    }
    double rival = Math.max(there.second, back.second);
    return there.likeness >= POSSIBLE
        && rival <= NEXT_BEST * there.likeness
        && vectors.get(a).rareInCommon(vectors.get(b)) >= RARE_IN_COMMON;
  }

  /// For every sentence, its best match in each other report.
  private List<Map<ReportId, Best>> best() {
    Map<String, List<Integer>> index = index();
    List<Map<ReportId, Best>> best = new ArrayList<>();
    for (int a = 0; a < vectors.size(); a++) {
      Weighted from = vectors.get(a);
      Map<ReportId, Best> matches = new TreeMap<>();
      for (int b : candidates(index, from)) {
        Weighted to = vectors.get(b);
        if (!to.report().equals(from.report())) {
          double likeness = from.likeness(to);
          matches.merge(to.report(), new Best(b, likeness, 0), (m, n) -> m.or(n, vectors));
        }
      }
      best.add(matches);
    }
    return best;
  }

  private Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (String term : vectors.get(i).weights().keySet()) {
        index.computeIfAbsent(term, _ -> new ArrayList<>()).add(i);
      }
    }
    long reports = vectors.stream().map(Weighted::report).distinct().count();
    index.values().removeIf(at -> at.size() > COMMON_PER_REPORT * reports);
    return index;
  }

  private TreeSet<Integer> candidates(Map<String, List<Integer>> index, Weighted from) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String term : from.weights().keySet()) {
      candidates.addAll(index.getOrDefault(term, List.of()));
    }
    return candidates;
  }

  /// The best match so far, and how alike the next best is. A neighbour of the best is no rival: it
  /// tells more of the same.
  private record Best(int first, double likeness, double second) {
    Best or(Best other, List<Weighted> vectors) {
      boolean better = other.likeness > likeness;
      Best winner = better ? other : this;
      Best loser = better ? this : other;
      int apart = Math.abs(vectors.get(winner.first).at() - vectors.get(loser.first).at());
      double rival = apart == 1 ? loser.second : loser.likeness;
      return new Best(winner.first, winner.likeness, Math.max(winner.second, rival));
    }
  }
}
