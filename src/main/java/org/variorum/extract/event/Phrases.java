package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Reads the noun phrase around a token as a value: a name where it has one, else a description.
final class Phrases {
  /// Pronouns and fillers, which answer no question by themselves.
  private static final Set<String> EMPTY =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "some",
          "other",
          "others",
          "there",
          "what",
          "him",
          "her",
          "them",
          "all",
          "many",
          "none",
          "someone",
          "something",
          "everyone",
          "anyone",
          "himself",
          "herself",
          "themselves",
          "us",
          "me",
          "both",
          "two",
          "three",
          "several");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  /// Verbs whose object is not there where they are denied.
  private static final Set<String> HAVING =
      Set.of("have", "leave", "find", "see", "give", "suffer", "receive", "carry", "hold", "write");

  /// Names have so many parts at most.
  private static final int FURTHEST_NAME = 4;

  /// A phrase with its value.
  record Phrase(Span span, Value value) {}

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /// The phrase whose head is this token, empty for pronouns and the like.
  Optional<Phrase> at(Graph graph, int head, Mentions mentions) {
    Optional<Mention> name =
        mentions.nameAt(graph.span(head)).or(() -> nameBehind(graph, head, mentions));
    if (name.isPresent()) {
      return name.map(m -> new Phrase(m.span(), m.value()));
    }
    if (!isNominal(graph, head) || EMPTY.contains(graph.lemma(head))) {
      return Optional.empty();
    }
    List<Integer> before =
        modifiers(graph, head).stream()
            .filter(m -> mentions.at(graph.span(m), Kind.AGE).isEmpty())
            .toList();
    int first = before.isEmpty() ? head : before.getFirst();
    Span span = graph.span(before.isEmpty() ? head : degree(graph, first).orElse(first));
    span = graph.child(head, "det").filter(d -> isNo(graph, d)).map(graph::span).orElse(span);
    List<String> lemmas = new ArrayList<>();
    Optional<Integer> none = none(graph, head);
    if (none.isPresent()) {
      lemmas.add(Value.Description.NONE);
    }
    before.forEach(m -> lemmas.add(worded(graph, m)));
    Optional<Mention> of = ofName(graph, head, mentions);
    of.ifPresent(m -> lemmas.add(m.value().normal()));
    Kind kind = kind(graph, head);
    String noun = graph.lemma(head);
    Value value = new Value.Description(kind, noun, lemmas, words.above(noun));
    return Optional.of(new Phrase(span.cover(graph.span(head)), value));
  }

  /// The name behind a title that the parser took for the head: "the former minister Jane Doe".
  private static Optional<Mention> nameBehind(Graph graph, int head, Mentions mentions) {
    return graph
        .children(head, "dep", "flat", "appos")
        .filter(c -> c > head && c - head <= FURTHEST_NAME)
        .flatMap(c -> mentions.nameAt(graph.span(c)).stream())
        .filter(m -> m.kind() == Kind.PERSON)
        .filter(m -> m.span().start() - graph.span(head).end() <= 1)
        .findFirst();
  }

  private static boolean isNominal(Graph graph, int token) {
    return graph.isTagged(token, "NN")
        || graph.isTagged(token, "JJ")
        || graph.isTagged(token, "VBN")
        || graph.isTagged(token, "CD");
  }

  private Kind kind(Graph graph, int head) {
    return words.kind(graph.lemma(head)).orElse(Kind.EVENT);
  }

  /// What stands before the head and describes it, without numbers and articles, in order.
  private static List<Integer> modifiers(Graph graph, int head) {
    return graph
        .children(head, "amod", "compound", "nmod:poss")
        .filter(c -> c < head && !graph.isTagged(c, "PRP"))
        .sorted(Comparator.naturalOrder())
        .distinct()
        .toList();
  }

  /// The word that says that there is no such thing: "no note", "did not leave a note", "there was
  /// no note".
  private static Optional<Integer> none(Graph graph, int head) {
    return graph
        .child(head, "det")
        .filter(d -> isNo(graph, d))
        .or(() ->
            graph
                .parents(head, "obj")
                .filter(v -> HAVING.contains(graph.lemma(v)))
                .flatMap(v -> graph.children(v, "advmod"))
                .filter(n -> NOT.contains(graph.lemma(n)))
                .findFirst());
  }

  private static boolean isNo(Graph graph, int token) {
    return graph.lemma(token).equals(Value.Description.NONE);
  }

  /// A modifier with the ordinal or side that goes with it: "first-degree", "left-hand".
  private static String worded(Graph graph, int modifier) {
    return degree(graph, modifier)
        .map(d -> graph.lemma(d) + "-" + graph.lemma(modifier))
        .orElse(graph.lemma(modifier));
  }

  private static Optional<Integer> degree(Graph graph, int modifier) {
    return graph
        .children(modifier, "amod")
        .filter(c -> c < modifier && graph.isTagged(modifier, "NN") && graph.isTagged(c, "JJ"))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Mention> ofName(Graph graph, int head, Mentions mentions) {
    return graph
        .children(head, "nmod:of")
        .flatMap(c -> mentions.nameAt(graph.span(c)).stream())
        .findFirst();
  }
}
