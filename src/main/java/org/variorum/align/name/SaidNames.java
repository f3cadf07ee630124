package org.variorum.align.name;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.variorum.model.Kind;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.Naming;

/// What the user says of the names of one kind.
///
/// @param nodes that bear the names
/// @param holdsApart whether any of them are said to be two things
record SaidNames(Kind kind, List<Node> nodes, Corrections corrections, boolean holdsApart)
    implements BiPredicate<Integer, Integer> {

  static SaidNames of(Kind kind, List<Node> nodes, Corrections corrections) {
    boolean holdsApart =
        corrections.of(Correction.NotSameName.class).stream().anyMatch(c -> c.kind() == kind);
    return new SaidNames(kind, nodes, corrections, holdsApart);
  }

  /// Whether two nodes are said to be two things.
  @Override
  public boolean test(Integer a, Integer b) {
    return said(a, b).filter(same -> !same).isPresent();
  }

  /// Puts together what is said to be one.
  void join(Union union, List<Joined> joined) {
    if (corrections.of(Correction.SameName.class).stream().noneMatch(c -> c.kind() == kind)) {
      return;
    }
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = a + 1; b < nodes.size(); b++) {
        if (!union.same(a, b) && said(a, b).filter(same -> same).isPresent()) {
          joined.add(new Joined(nodes.get(a), nodes.get(b), Naming.YOU_SAID_ONE.of()));
          union.merge(a, b);
        }
      }
    }
  }

  private Optional<Boolean> said(int a, int b) {
    return corrections.sameName(kind, nodes.get(a).name(), nodes.get(b).name());
  }
}
