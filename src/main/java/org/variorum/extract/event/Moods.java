package org.variorum.extract.event;

import java.util.Map;
import java.util.Set;
import org.variorum.model.Modality;

/// In what way a predicate is spoken of: as done, tried, planned, possible or supposed, and whether
/// it is said not to be so.
final class Moods {
  private static final Map<String, Modality> AUXILIARIES =
      Map.of(
          "may", Modality.POSSIBLE,
          "might", Modality.POSSIBLE,
          "could", Modality.POSSIBLE,
          "can", Modality.POSSIBLE,
          "would", Modality.CONDITIONAL,
          "will", Modality.PLANNED,
          "shall", Modality.PLANNED,
          "should", Modality.POSSIBLE);

  private static final Map<String, Modality> GOVERNORS =
      Map.ofEntries(
          Map.entry("try", Modality.ATTEMPTED),
          Map.entry("attempt", Modality.ATTEMPTED),
          Map.entry("seek", Modality.ATTEMPTED),
          Map.entry("struggle", Modality.ATTEMPTED),
          Map.entry("scramble", Modality.ATTEMPTED),
          Map.entry("fail", Modality.ATTEMPTED),
          Map.entry("plan", Modality.PLANNED),
          Map.entry("intend", Modality.PLANNED),
          Map.entry("threaten", Modality.PLANNED),
          Map.entry("vow", Modality.PLANNED),
          Map.entry("promise", Modality.PLANNED),
          Map.entry("want", Modality.PLANNED),
          Map.entry("expect", Modality.PLANNED),
          Map.entry("aim", Modality.PLANNED),
          Map.entry("fear", Modality.POSSIBLE));

  /// Verbs and nouns by which somebody is to do something: directives, as the theory of speech acts
  /// (Searle, 1976) calls orders, requests and advice. "Force" is none: who was forced did it.
  private static final Set<String> DIRECTIVES =
      Set.of(
          "order",
          "tell",
          "ask",
          "urge",
          "advise",
          "instruct",
          "command",
          "direct",
          "request",
          "warn",
          "beg",
          "encourage",
          "recommend",
          "call",
          "require",
          "oblige",
          "invite",
          "appeal",
          "demand",
          "advice",
          "instruction",
          "warning");

  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t");
  private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither");

  private Moods() {}

  static Modality modality(Graph graph, int predicate) {
    boolean supposed = graph.children(predicate, "mark").map(graph::lemma).anyMatch("if"::equals);
    if (supposed) {
      return Modality.CONDITIONAL;
    }
    return graph
        .children(predicate, "aux")
        .map(a -> AUXILIARIES.get(graph.lemma(a)))
        .filter(m -> m != null)
        .findFirst()
        .or(() ->
            graph
                .parents(predicate, "xcomp", "obj", "ccomp")
                .map(g -> GOVERNORS.get(graph.lemma(g)))
                .filter(m -> m != null)
                .findFirst())
        .orElse(isOrdered(graph, predicate) ? Modality.ORDERED : Modality.ASSERTED);
  }

  /// "Ordered him to drop it", "the order to drop it", “Drop it,” they shouted.
  private static boolean isOrdered(Graph graph, int predicate) {
    if (!graph.token(predicate).tag().equals("VB")) {
      return false;
    }
    boolean infinitive = graph.children(predicate, "mark").map(graph::lemma).anyMatch("to"::equals);
    return infinitive
        ? graph
            .parents(predicate, "xcomp", "ccomp", "advcl", "acl")
            .anyMatch(g -> DIRECTIVES.contains(graph.lemma(g)))
        : graph.hangsBy(predicate, "root", "ccomp", "parataxis")
            && graph
                .children(predicate, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl")
                .findAny()
                .isEmpty();
  }

  static boolean isNegated(Graph graph, int predicate) {
    return graph.children(predicate, "advmod").map(graph::lemma).anyMatch(NEGATIONS::contains)
        || graph.children(predicate, "det").map(graph::lemma).anyMatch(NONE::contains)
        || graph
            .children(predicate, "nsubj", "nsubj:pass", "obj")
            .anyMatch(s ->
                NONE.contains(graph.lemma(s))
                    || graph.children(s, "det").map(graph::lemma).anyMatch(NONE::contains));
  }
}
