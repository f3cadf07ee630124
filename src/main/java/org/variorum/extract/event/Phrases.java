package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    if (mentions.isOfDay(graph.span(head))) {
      return Optional.empty();
    }
    Optional<Mention> age = mentions.at(graph.span(head), Kind.AGE);
    if (age.isPresent() && !graph.isTagged(head, "NN")) {
      return age.filter(_ -> graph.lemma(head).equals("old")).map(a -> somebody(a.span()));
    }
    List<Modifier> before = modifiers(graph, head, mentions);
    Span span = before.isEmpty() ? graph.span(head) : before.getFirst().span();
    span = graph.child(head, "det").filter(d -> isNo(graph, d)).map(graph::span).orElse(span);
    List<String> lemmas = new ArrayList<>();
    Optional<Integer> none = none(graph, head);
    if (none.isPresent()) {
      lemmas.add(Value.Description.NONE);
    }
    before.forEach(m -> lemmas.add(m.word()));
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

  /// Somebody of whom only the age is told: "the 19-year-old".
  private static Phrase somebody(Span age) {
    return new Phrase(age, new Value.Description(Kind.PERSON, "person", List.of()));
  }

  /// What stands before a noun and describes it.
  ///
  /// @param word its lemma, of a name all of its words
  private record Modifier(Span span, String word) {}

  /// What stands before the head and describes it, without numbers, ages and articles, in order.
  private static List<Modifier> modifiers(Graph graph, int head, Mentions mentions) {
    return graph
        .children(head, "amod", "compound", "nmod:poss")
        .filter(c -> c < head && !graph.isTagged(c, "PRP"))
        .filter(c -> mentions.at(graph.span(c), Kind.AGE).isEmpty())
        .sorted(Comparator.naturalOrder())
        .distinct()
        .map(c -> modifier(graph, c))
        .toList();
  }

  private static Modifier modifier(Graph graph, int token) {
    if (graph.isTagged(token, "NNP")) {
      return name(graph, token);
    }
    return degree(graph, token)
        .map(d ->
            new Modifier(
                graph.span(d).cover(graph.span(token)), graph.lemma(d) + "-" + graph.lemma(token)))
        .orElseGet(() -> new Modifier(graph.span(token), graph.lemma(token)));
  }

  /// All words of the name whose last one is this: in "Oak Park police" the police is that of Oak
  /// Park and of no other park.
  private static Modifier name(Graph graph, int last) {
    int first = last;
    while (first > 0 && graph.isTagged(first - 1, "NNP") && hangs(graph, first - 1, last)) {
      first--;
    }
    String words =
        IntStream.rangeClosed(first, last).mapToObj(graph::lemma).collect(Collectors.joining(" "));
    return new Modifier(graph.span(first).cover(graph.span(last)), words);
  }

  private static boolean hangs(Graph graph, int token, int below) {
    return graph.parents(token, "compound", "amod").anyMatch(p -> p > token && p <= below);
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

  /// The ordinal or side that goes with a modifier: "first-degree", "left-hand".
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
