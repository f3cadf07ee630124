package org.variorum.align.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The sentences of a story by their terms. Candidates for a match are sentences that share a term
/// that is not common, and all likenesses of a sentence are summed in one walk over its terms, so
/// the cost grows with the terms that sentences share, not with all pairs.
final class Index {
  /// A term in more sentences than this for each report finds no candidates; it still counts in
  /// their likeness.
  private static final int COMMON_PER_REPORT = 6;

  private final List<Weighted> vectors;
  private final int[][] sentences;
  private final double[][] weights;
  private final long common;

  Index(List<Weighted> vectors) {
    this.vectors = vectors;
    int terms = vectors.stream().flatMapToInt(v -> Arrays.stream(v.terms())).max().orElse(-1) + 1;
    int[] often = new int[terms];
    vectors.forEach(v -> Arrays.stream(v.terms()).forEach(t -> often[t]++));
    sentences = new int[terms][];
    weights = new double[terms][];
    for (int term = 0; term < terms; term++) {
      sentences[term] = new int[often[term]];
      weights[term] = new double[often[term]];
    }
    int[] filled = new int[terms];
    for (int i = 0; i < vectors.size(); i++) {
      int[] own = vectors.get(i).terms();
      for (int k = 0; k < own.length; k++) {
        int place = filled[own[k]]++;
        sentences[own[k]][place] = i;
        weights[own[k]][place] = vectors.get(i).weights()[k];
      }
    }
    common = COMMON_PER_REPORT * vectors.stream().map(Weighted::report).distinct().count();
  }

  /// For every sentence its best matches.
  List<Row> rows() {
    return vectors.parallelStream().map(this::row).toList();
  }

  private Row row(Weighted from) {
    double[] likeness = new double[vectors.size()];
    BitSet candidates = new BitSet(vectors.size());
    for (int k = 0; k < from.terms().length; k++) {
      add(from.terms()[k], from.weights()[k], likeness, candidates);
    }
    Row row = new Row();
    for (int b = candidates.nextSetBit(0); b >= 0; b = candidates.nextSetBit(b + 1)) {
      if (vectors.get(b).number() != from.number()) {
        row.offer(b, likeness[b], vectors);
      }
    }
    return row;
  }

  private void add(int term, double weight, double[] likeness, BitSet candidates) {
    int[] at = sentences[term];
    for (int i = 0; i < at.length; i++) {
      likeness[at[i]] += weight * weights[term][i];
    }
    if (at.length <= common) {
      for (int sentence : at) {
        candidates.set(sentence);
      }
    }
  }
}
