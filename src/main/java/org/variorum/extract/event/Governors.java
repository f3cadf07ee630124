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
