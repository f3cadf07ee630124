package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Extraction;
import org.variorum.model.Sentence;

/// Makes the vectors of a story's sentences: a term weighs by how few sentences of the story hold it
/// (inverse document frequency, with sentences for documents) and by how rare it is in news at all,
/// a name or value half as much again as a word.
final class Vectors {
  private static final double VALUE_WEIGHT = 1.5;

  /// A sentence with fewer terms ("No one was hurt.") is like too many others.
  private static final int FEWEST_TERMS = 3;

  /// A rare term stands in so many sentences for each report at most.
  private static final double RARE_PER_REPORT = 1.5;

  private static final int RARE_AT_LEAST = 3;

  /// A word of at least this weight is rare in news as well.
  private static final double RARE_IN_NEWS = 0.6;

  /// What is left of the weight of the most usual words.
  private static final double LEAST_WEIGHT = 0.3;

  private final CommonWords common;

  Vectors(CommonWords common) {
    this.common = common;
  }

  /// The sentences that can be aligned, by report and then in the order of the text.
  List<Weighted> of(Collection<Extraction> extractions) {
    List<Extraction> ordered =
        extractions.stream().sorted(Comparator.comparing(Extraction::report)).toList();
    Map<Extraction, List<Set<String>>> terms = new HashMap<>();
    Map<String, Integer> frequency = new HashMap<>();
    int sentences = 0;
    for (Extraction extraction : ordered) {
      List<Set<String>> own = usable(extraction);
      terms.put(extraction, own);
      for (Set<String> of : own) {
        sentences += of.isEmpty() ? 0 : 1;
        of.forEach(t -> frequency.merge(t, 1, Integer::sum));
      }
    }
    List<Weighted> vectors = new ArrayList<>();
    double rare = Math.max(RARE_AT_LEAST, RARE_PER_REPORT * ordered.size());
    for (Extraction extraction : ordered) {
      List<Set<String>> own = terms.get(extraction);
      for (int i = 0; i < own.size(); i++) {
        if (!own.get(i).isEmpty()) {
          vectors.add(
              new Weighted(
                  extraction.report(),
                  i,
                  extraction.sentences().get(i),
                  weights(own.get(i), frequency, sentences),
                  own.get(i).stream()
                      .filter(t -> frequency.get(t) <= rare && weightInNews(t) >= RARE_IN_NEWS)
                      .collect(Collectors.toSet())));
        }
      }
    }
    return vectors;
  }

  /// The terms of the sentences, none for those that cannot be aligned: too short, a second stand of
  /// the same words in one report, or a title over a body, which would take the place of the
  /// sentence that it sums up.
  private static List<Set<String>> usable(Extraction extraction) {
    List<Set<String>> terms = new ArrayList<>();
    List<Set<String>> all = Terms.of(extraction);
    boolean body = extraction.sentences().stream().anyMatch(s -> s.role() == Sentence.Role.BODY);
    Set<Set<String>> taken = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = all.get(i);
      boolean title = extraction.sentences().get(i).role() == Sentence.Role.TITLE;
      boolean use = own.size() >= FEWEST_TERMS && !(title && body) && taken.add(own);
      terms.add(use ? own : Set.of());
    }
    return terms;
  }

  private Map<String, Double> weights(
      Set<String> terms, Map<String, Integer> frequency, int sentences) {
    Map<String, Double> weights = new TreeMap<>();
    double squares = 0;
    for (String term : terms) {
      double weight = Math.log(1 + (double) sentences / frequency.get(term)) * weightInNews(term);
      weights.put(term, weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    weights.replaceAll((_, w) -> w / length);
    return weights;
  }

  private double weightInNews(String term) {
    if (Terms.isCountry(term)) {
      return LEAST_WEIGHT;
    }
    return Terms.isValue(term)
        ? VALUE_WEIGHT
        : LEAST_WEIGHT + (1 - LEAST_WEIGHT) * common.weight(term) / common.most();
  }
}
