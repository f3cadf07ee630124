package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the dependencies of tagged sentences. A speech tag at the end of a sentence is parsed apart
/// from the clause that it belongs to, which then hangs below its verb as what is said.
final class Grammar {
  private final Lazy parser;

  /// @param parser the annotator of dependencies alone
  Grammar(Lazy parser) {
    this.parser = parser;
  }

  void letGo() {
    parser.letGo();
  }

  /// A sentence, or one of the two parts of it.
  ///
  /// @param tokens for each token of the part its index in the sentence; the last, a full stop, may be
  ///     lent from the other part
  private record Part(CoreMap words, List<Integer> tokens, boolean lent) {
    static Part of(List<CoreLabel> labels, List<Integer> tokens, boolean lent) {
      List<CoreLabel> copies = new ArrayList<>();
      for (int token : tokens) {
        CoreLabel copy = new CoreLabel(labels.get(token));
        copy.setIndex(copies.size() + 1);
        copies.add(copy);
      }
      CoreMap words = new ArrayCoreMap();
      words.set(
          CoreAnnotations.TextAnnotation.class,
          copies.stream().map(CoreLabel::word).collect(Collectors.joining(" ")));
      words.set(CoreAnnotations.TokensAnnotation.class, copies);
      return new Part(words, tokens, lent);
    }

    /// Its dependencies, by the indices of the sentence.
    List<Parsed.Arc> arcs() {
      @Nullable SemanticGraph graph =
          words.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
      Set<Parsed.Arc> arcs = new HashSet<>();
      if (graph != null) {
        graph.getRoots().forEach(r -> arcs.add(new Parsed.Arc(-1, token(r.index()), "root")));
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
          int governor = edge.getGovernor().index();
          int dependent = edge.getDependent().index();
          if (governor != dependent && !isLent(dependent)) {
            arcs.add(
                new Parsed.Arc(token(governor), token(dependent), edge.getRelation().toString()));
          }
        }
      }
      return arcs.stream().sorted(Parsed.Arc.ORDER).toList();
    }

    private boolean isLent(int index) {
      return lent && index == tokens.size();
    }

    private int token(int index) {
      return tokens.get(index - 1);
    }
  }

  /// @return for each sentence its dependencies, none where it is too long to be parsed
  List<List<Parsed.Arc>> arcs(List<CoreMap> sentences) {
    List<List<Part>> parts = sentences.stream().map(Grammar::parts).toList();
    Annotation all = new Annotation("");
    all.set(
        CoreAnnotations.SentencesAnnotation.class,
        parts.stream().flatMap(List::stream).map(Part::words).toList());
    parser.get().annotate(all);
    return parts.stream().map(Grammar::joined).toList();
  }

  private static List<Part> parts(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int size = labels.size();
    OptionalInt tag = SpeechTags.begin(labels);
    if (tag.isEmpty()) {
      return List.of(new Part(sentence, IntStream.range(0, size).boxed().toList(), false));
    }
    int begin = tag.getAsInt();
    List<Integer> clause =
        IntStream.range(0, size)
            .filter(i -> i < begin && !isComma(labels, i, begin) || i == size - 1)
            .boxed()
            .toList();
    List<Integer> rest = IntStream.range(begin, size).boxed().toList();
    return List.of(Part.of(labels, clause, true), Part.of(labels, rest, false));
  }

  /// Whether a token is the comma before the tag, with or without a quotation mark between them.
  private static boolean isComma(List<CoreLabel> labels, int token, int tag) {
    return token >= tag - 2 && labels.get(token).word().equals(",");
  }

  private static List<Parsed.Arc> joined(List<Part> parts) {
    List<Parsed.Arc> clause = parts.getFirst().arcs();
    if (parts.size() == 1) {
      return clause;
    }
    List<Parsed.Arc> tag = parts.getLast().arcs();
    OptionalInt said = root(clause);
    OptionalInt saying = root(tag);
    if (said.isEmpty() || saying.isEmpty()) {
      return List.of();
    }
    List<Parsed.Arc> arcs = new ArrayList<>(tag);
    clause.stream().filter(a -> a.governor() >= 0).forEach(arcs::add);
    arcs.add(new Parsed.Arc(saying.getAsInt(), said.getAsInt(), "ccomp"));
    return arcs.stream().sorted(Parsed.Arc.ORDER).toList();
  }

  private static OptionalInt root(List<Parsed.Arc> arcs) {
    return arcs.stream().filter(a -> a.governor() < 0).mapToInt(Parsed.Arc::dependent).findFirst();
  }
}
