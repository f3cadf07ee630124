package org.variorum.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.align.name.Chained;
import org.variorum.align.name.NameChains;
import org.variorum.align.name.Node;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Trait;
import org.variorum.model.Value;
import org.variorum.model.mark.Corrections;

/// Tells which people, organisations and places of several reports are the same.
///
/// What each report names is taken as it was grouped there; only groups of different reports are
/// joined here. The order of the reports changes nothing.
public final class EntityChains {
  private final NameChains names = new NameChains();

  /// @param extractions one a report, in any order
  public Chained chain(List<Extraction> extractions) {
    return chain(extractions, Corrections.NONE);
  }

  /// @param extractions one a report, in any order
  /// @param corrections which names are, and which are not, the same
  public Chained chain(List<Extraction> extractions, Corrections corrections) {
    List<Node> nodes = new ArrayList<>();
    for (Extraction extraction : extractions) {
      nodes.addAll(nodes(extraction));
    }
    return names.chain(nodes, corrections);
  }

  private static List<Node> nodes(Extraction extraction) {
    Map<Integer, Set<String>> traits = traits(extraction);
    List<Node> nodes = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Entity entity : extraction.entities()) {
      if (entity.kind() != Kind.PLACE) {
        told.addAll(entity.mentions());
        nodes.add(
            new Node(
                extraction.report(),
                entity.kind(),
                entity.name(),
                entity.mentions(),
                traits.getOrDefault(entity.index(), Set.of())));
      }
    }
    // Places, and names that no entity holds, by what their values say.
    Map<String, List<Mention>> alone = new TreeMap<>();
    for (Mention mention : extraction.mentions()) {
      if (!told.contains(mention.index()) && isNamed(mention.value())) {
        alone
            .computeIfAbsent(mention.kind() + same(mention.value()), k -> new ArrayList<>())
            .add(mention);
      }
    }
    for (List<Mention> mentions : alone.values()) {
      Mention first = mentions.getFirst();
      nodes.add(
          new Node(
              extraction.report(),
              first.kind(),
              first.value() instanceof Value.Place place ? place.name() : first.value().normal(),
              mentions.stream().map(Mention::index).toList(),
              first.value() instanceof Value.Place place && place.code().isPresent()
                  ? Set.of(Node.CODE + place.code().get())
                  : Set.of()));
    }
    return nodes;
  }

  private static boolean isNamed(Value value) {
    return value instanceof Value.Place
        || value instanceof Value.Person
        || value instanceof Value.Organization;
  }

  private static String same(Value value) {
    return value instanceof Value.Place place
        ? place.code().orElseGet(place::name)
        : value.normal();
  }

  /// What is said of each entity, in words that two reports would share.
  private static Map<Integer, Set<String>> traits(Extraction extraction) {
    Map<Integer, Set<String>> traits = new HashMap<>();
    for (Trait trait : extraction.traits()) {
      Value value = extraction.mentions().get(trait.mention()).value();
      traits
          .computeIfAbsent(trait.entity(), e -> new HashSet<>())
          .add(trait.topic() + " " + value.normal());
    }
    return traits;
  }
}
