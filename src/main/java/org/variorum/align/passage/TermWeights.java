package org.variorum.align.passage;

import org.variorum.align.word.CommonWords;

/// What a term of a sentence weighs by how rare it is in news, whatever story it stands in.
public final class TermWeights {
  private static final double VALUE_WEIGHT = 1.5;

  /// What is left of the weight of the most usual words.
  private static final double LEAST_WEIGHT = 0.3;

  private final CommonWords common;

  public TermWeights(CommonWords common) {
    this.common = common;
  }

  /// From 0.3 for the most usual word, and for a country, to 1 for a word of no other event; 1.5 for a
  /// name or value.
  public double of(String term) {
    if (Terms.isCountry(term)) {
      return LEAST_WEIGHT;
    }
    return Terms.isValue(term)
        ? VALUE_WEIGHT
        : LEAST_WEIGHT + (1 - LEAST_WEIGHT) * common.weight(term) / common.most();
  }
}
