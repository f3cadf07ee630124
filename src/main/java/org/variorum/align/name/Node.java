package org.variorum.align.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;

/// What one report names: one of its entities, or a place that stands alone.
///
/// @param mentions indices into the report's mentions, ascending
/// @param traits what the report says of it, "age 23", "home US-CA", for telling namesakes apart; of
///     a place its code
public record Node(
    ReportId report, Kind kind, String name, List<Integer> mentions, Set<String> traits) {
  /// What a trait begins with that is a place's code.
  public static final String CODE = "code ";

  static final Comparator<Node> ORDER =
      Comparator.comparing(Node::kind)
          .thenComparing(Node::name)
          .thenComparing(Node::report)
          .thenComparing(n -> n.mentions().getFirst());

  public Node {
    mentions = List.copyOf(mentions);
    traits = Set.copyOf(traits);
  }
}
