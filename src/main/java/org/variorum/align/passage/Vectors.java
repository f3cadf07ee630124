package org.variorum.align.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Extraction;

/// Makes the vectors of a story's sentences: a term weighs by how few sentences of the story hold it
/// (inverse document frequency, with sentences for documents) and by how rare it is in news at all,
/// a name or value half as much again as a word.
final class Vectors {
  /// A rare term stands in so many sentences for each report at most.
  private static final double RARE_PER_REPORT = 1.5;

  private static final int RARE_AT_LEAST = 3;

  /// A word of at least this weight is rare in news as well.
  private static final double RARE_IN_NEWS = 0.6;

  private final TermWeights inNews;

  Vectors(CommonWords common) {
    this.inNews = new TermWeights(common);
  }

  /// The sentences that can be aligned, by report and then in the order of the text.
  List<Weighted> of(Collection<Told> reports) {
    List<Told> ordered =
        reports.stream().sorted(Comparator.comparing((Told t) -> t.extraction().report())).toList();
    Map<String, Integer> frequency = new HashMap<>();
    int sentences = 0;
    for (Told told : ordered) {
      for (Set<String> of : told.terms()) {
        sentences += of.isEmpty() ? 0 : 1;
        of.forEach(t -> frequency.merge(t, 1, Integer::sum));
      }
    }
    Numbered numbered =
        numbered(frequency, sentences, Math.max(RARE_AT_LEAST, RARE_PER_REPORT * ordered.size()));
    List<Weighted> vectors = new ArrayList<>();
    for (int number = 0; number < ordered.size(); number++) {
      Extraction extraction = ordered.get(number).extraction();
      List<Set<String>> terms = ordered.get(number).terms();
      for (int i = 0; i < terms.size(); i++) {
        if (!terms.get(i).isEmpty()) {
          int[] own = terms.get(i).stream().mapToInt(numbered.numbers()::get).sorted().toArray();
          vectors.add(
              new Weighted(
                  extraction.report(),
                  number,
                  i,
                  extraction.sentences().get(i),
                  own,
                  unit(own, numbered.weights()),
                  Arrays.stream(own).filter(numbered.rare()::get).toArray()));
        }
      }
    }
    return vectors;
  }

  /// The terms of a story.
  ///
  /// @param numbers in the order of the alphabet
  /// @param weights by number
  /// @param rare by number
  private record Numbered(Map<String, Integer> numbers, double[] weights, BitSet rare) {}

  private Numbered numbered(Map<String, Integer> frequency, int sentences, double rare) {
    Numbered all =
        new Numbered(
            HashMap.newHashMap(frequency.size()), new double[frequency.size()], new BitSet());
    String[] terms = frequency.keySet().toArray(String[]::new);
    Arrays.sort(terms);
    for (String term : terms) {
      int often = Objects.requireNonNull(frequency.get(term));
      int number = all.numbers().size();
      double usual = inNews.of(term);
      all.numbers().put(term, number);
      all.weights()[number] = Math.log(1 + (double) sentences / often) * usual;
      all.rare().set(number, often <= rare && usual >= RARE_IN_NEWS);
    }
    return all;
  }

  private static double[] unit(int[] terms, double[] weights) {
    double squares = 0;
    for (int term : terms) {
      squares += weights[term] * weights[term];
    }
    double length = Math.sqrt(squares);
    return Arrays.stream(terms).mapToDouble(t -> weights[t] / length).toArray();
  }
}
