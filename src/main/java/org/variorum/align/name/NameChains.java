package org.variorum.align.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.model.Chain;
import org.variorum.model.Kind;
import org.variorum.model.mark.Corrections;
import org.variorum.model.name.PersonName;
import org.variorum.model.name.Spelling;
import org.variorum.model.reason.Naming;

/// Joins what several reports name into chains, each kind by its own rules.
public final class NameChains {

  /// @param nodes of all reports, in any order
  /// @param corrections which names are, and which are not, the same, whatever they look like
  public Chained chain(List<Node> nodes, Corrections corrections) {
    List<Chain> chains = new ArrayList<>();
    List<Joined> joined = new ArrayList<>();
    Map<Kind, List<Node>> byKind =
        nodes.stream()
            .sorted(Node.ORDER)
            .collect(Collectors.groupingBy(Node::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, same) -> {
      SaidNames said = SaidNames.of(kind, same, corrections);
      Union union =
          new Union(same.size(), said.holdsApart() ? Optional.of(said) : Optional.empty());
      said.join(union, joined);
      switch (kind) {
        case PERSON -> new PersonChains(same, union, joined).settle();
        case ORGANIZATION -> new BodyChains(same, union, joined).settle();
        case PLACE -> byName(same, union, joined);
        case DATE, TIME, QUANTITY, AGE, ROLE, EVENT, QUOTE, ATTRIBUTION, MONEY, DURATION -> {}
      }
      chains.addAll(chains(kind, same, union));
    });
    chains.sort(
        Comparator.comparing(Chain::kind)
            .thenComparing(Chain::name)
            .thenComparing(c -> c.mentions().getFirst().report())
            .thenComparing(c -> c.mentions().getFirst().mention()));
    return new Chained(chains, joined);
  }

  /// Places with a code are one by their code, others by their folded name; a name without a code
  /// goes with the only code that bears it.
  private static void byName(List<Node> nodes, Union union, List<Joined> joined) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Node node : nodes) {
      codes.computeIfAbsent(Spelling.fold(node.name()), n -> new TreeSet<>()).addAll(node.traits());
    }
    Map<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      String name = Spelling.fold(nodes.get(i).name());
      Set<String> known = nodes.get(i).traits().isEmpty() ? codes.get(name) : nodes.get(i).traits();
      Integer earlier = first.putIfAbsent(known.size() == 1 ? known.iterator().next() : name, i);
      if (earlier != null) {
        joined.add(new Joined(nodes.get(earlier), nodes.get(i), Naming.ONE_PLACE.of()));
        union.merge(earlier, i);
      }
    }
  }

  private static List<Chain> chains(Kind kind, List<Node> nodes, Union union) {
    return IntStream.range(0, nodes.size())
        .filter(i -> union.group(i) == i)
        .mapToObj(
            i -> chain(kind, union.members(i).stream().map(nodes::get).sorted(Node.ORDER).toList()))
        .toList();
  }

  private static Chain chain(Kind kind, List<Node> members) {
    List<Chain.Link> links =
        members.stream()
            .flatMap(n -> n.mentions().stream().map(m -> new Chain.Link(n.report(), m)))
            .sorted(Comparator.comparing(Chain.Link::report).thenComparing(Chain.Link::mention))
            .distinct()
            .toList();
    return new Chain(kind, name(kind, members), links);
  }

  /// The fullest name: for a person the one with most parts, else the one that most mentions bear;
  /// ties go to the longer, then to the first in the alphabet.
  private static String name(Kind kind, List<Node> members) {
    Map<String, Integer> mentions =
        members.stream()
            .collect(
                Collectors.groupingBy(
                    Node::name, TreeMap::new, Collectors.summingInt(n -> n.mentions().size())));
    Function<String, Integer> parts =
        n -> kind == Kind.PERSON ? PersonName.of(n).words().size() : 1;
    return mentions.keySet().stream()
        .max(
            Comparator.comparing(parts)
                .thenComparing(mentions::get)
                .thenComparing(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
