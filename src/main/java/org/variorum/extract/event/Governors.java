package org.variorum.extract.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Argument;

/// Finds the predicate that a place, time or amount belongs to, by climbing the dependencies to the
/// nearest one, and the role it plays there.
final class Governors {
  /// Where a climb ended.
  ///
  /// @param predicate the token index of the predicate
  /// @param last the relation by which the climb reached it
  record Reached(int predicate, String last) {}

  private static final int HIGHEST = 6;

  /// Verbs that say of their subject only that it took place: its place and time are the subject's.
  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "unfold", "begin", "start", "erupt", "come");

  private Governors() {}

  /// The nearest predicate above a token; empty where the climb reaches the root without one.
  static Optional<Reached> above(Graph graph, int token, Set<Integer> predicates) {
    int at = token;
    Set<Integer> seen = new HashSet<>();
    for (int step = 0; step < HIGHEST && seen.add(at); step++) {
      Optional<Parsed.Arc> direct =
          graph.above(at).stream().filter(a -> predicates.contains(a.governor())).findFirst();
      if (direct.isPresent()) {
        return direct.map(a -> new Reached(a.governor(), a.relation()));
      }
      Optional<Reached> subject = happening(graph, at, predicates);
      if (subject.isPresent()) {
        return subject;
      }
      // A conjunct hangs by its own relation too; the conjunction itself is the last resort.
      Optional<Parsed.Arc> next =
          graph.above(at).stream()
              .filter(a -> a.governor() >= 0 && !a.is("ref"))
              .min(Comparator.comparing(a -> a.is("conj")));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get().governor();
    }
    return Optional.empty();
  }

  /// The act that a verb of happening above the token tells of: "the blast occurred in Kabul", "the
  /// attack took place on Monday".
  private static Optional<Reached> happening(Graph graph, int token, Set<Integer> predicates) {
    return graph.above(token).stream()
        .filter(a -> (a.is("obl") || a.is("advmod")) && isHappening(graph, a.governor()))
        .flatMap(a ->
            graph
                .children(a.governor(), "nsubj")
                .filter(predicates::contains)
                .map(subject -> new Reached(subject, a.relation())))
        .findFirst();
  }

  private static boolean isHappening(Graph graph, int verb) {
    String lemma = graph.lemma(verb);
    return HAPPENING.contains(lemma)
        || lemma.equals("take")
            && graph.children(verb, "obj").anyMatch(o -> graph.lemma(o).equals("place"));
  }

  private static final Map<String, Argument.Role> BY_PREPOSITION =
      Map.of(
          "from", Argument.Role.SOURCE,
          "to", Argument.Role.GOAL,
          "into", Argument.Role.GOAL,
          "toward", Argument.Role.GOAL,
          "towards", Argument.Role.GOAL);

  /// The role of a place that hangs below a predicate by this relation.
  static Argument.Role placeRole(String relation) {
    int colon = relation.indexOf(':');
    String preposition = colon < 0 ? "" : relation.substring(colon + 1);
    return BY_PREPOSITION.getOrDefault(preposition, Argument.Role.PLACE);
  }
}
