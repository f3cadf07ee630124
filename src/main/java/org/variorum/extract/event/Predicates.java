package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Kind;

/// Finds the predicates of a sentence: verbs that say more than that someone spoke, nouns of acts,
/// and "dead" or "missing" as what befell someone.
final class Predicates {
  /// Verbs without an act of their own.
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "get",
          "go",
          "make",
          "take",
          "give",
          "keep",
          "let",
          "seem",
          "become",
          "begin",
          "start",
          "continue",
          "try",
          "want",
          "need",
          "include",
          "remain",
          "appear",
          "happen",
          "occur",
          "cause",
          "lead",
          "result",
          "follow",
          "involve",
          "know",
          "think",
          "believe",
          "expect",
          "hope",
          "see",
          "look",
          "use",
          "come_under",
          "base");

  private static final Map<String, String> STATES =
      Map.of("dead", "die", "injured", "injure", "wounded", "injure", "hurt", "injure");

  private static final String SURRENDER = "surrender";

  private static final String WALKOUT = "walk out";

  private static final Set<String> LABOUR =
      Set.of(
          "general",
          "hunger",
          "labor",
          "labour",
          "rail",
          "transport",
          "wildcat",
          "industrial",
          "indefinite");

  private static final Set<String> CALLING = Set.of("call", "join", "threaten", "suspend", "avert");

  private static final Set<String> GOING = Set.of("go", "be", "remain", "stay");

  private final Lexicon lexicon;
  private final Words words;

  Predicates(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  List<Predicate> of(Graph graph, Mentions mentions) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.isTagged(i, "VB")) {
        verb(graph, i).ifPresent(found::add);
      } else if (graph.isTagged(i, "NN") && !graph.isTagged(i, "NNP")) {
        noun(graph, i, mentions).ifPresent(found::add);
      } else if (graph.isTagged(i, "JJ") && STATES.containsKey(graph.lemma(i))) {
        String sense = STATES.get(graph.lemma(i));
        found.add(
            new Predicate(i, graph.span(i), graph.lemma(i), sense, words.kin(sense, false), false));
      }
    }
    return found;
  }

  private Optional<Predicate> verb(Graph graph, int i) {
    if (graph.hangsBy(i, "aux", "cop", "case", "fixed", "mark") || graph.hangsBy(i, "amod")) {
      return Optional.empty();
    }
    String lemma = graph.lemma(i);
    Stream<String> withParticle =
        graph.children(i, "compound:prt", "obj").map(p -> lemma + "_" + graph.lemma(p));
    Optional<String> phrasal = withParticle.filter(v -> lexicon.verb(v).isPresent()).findFirst();
    if (phrasal.isEmpty() && (LIGHT.contains(lemma) || Reporting.isVerb(lemma))) {
      return Optional.empty();
    }
    String whole = phrasal.orElse(lemma);
    String sense = lexicon.verb(whole).orElse(whole);
    // Who was turned in did not surrender.
    boolean byOthers = sense.equals(SURRENDER) && graph.child(i, "nsubj:pass").isPresent();
    return Optional.of(
        new Predicate(
            i, graph.span(i), lemma, byOthers ? whole : sense, words.kin(lemma, false), false));
  }

  private Optional<Predicate> noun(Graph graph, int i, Mentions mentions) {
    String lemma = graph.lemma(i);
    boolean walkout = lemma.equals("strike") && isOfLabour(graph, i);
    Optional<String> known = walkout ? Optional.of(WALKOUT) : lexicon.noun(lemma);
    List<String> kin = walkout ? List.of() : words.kin(lemma, true);
    boolean act = known.isPresent() || words.isAct(lemma) && !kin.isEmpty();
    if (!act || mentions.isNamed(graph.span(i)) || Reporting.isNoun(lemma)) {
      return Optional.empty();
    }
    boolean modifier = graph.hangsBy(i, "compound") && words.kind(lemma).isEmpty();
    if (modifier && known.isEmpty()
        || words.kind(lemma).filter(k -> k == Kind.PERSON).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Predicate(i, graph.span(i), lemma, known.orElse(lemma), kin, true));
  }

  /// Whether a strike is one of workers, and hits nobody: "a general strike", "called a strike".
  private static boolean isOfLabour(Graph graph, int strike) {
    return graph.children(strike, "amod", "compound").anyMatch(m -> LABOUR.contains(graph.lemma(m)))
        || graph.parents(strike, "obj", "obl:for").anyMatch(v -> CALLING.contains(graph.lemma(v)))
        || graph.parents(strike, "obl:on").anyMatch(v -> GOING.contains(graph.lemma(v)));
  }
}
