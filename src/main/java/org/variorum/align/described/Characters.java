package org.variorum.align.described;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Argument;
import org.variorum.model.Chain;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.EventGroup;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Trait;
import org.variorum.model.Value;

/// Tells which named person or body a description is of, by what speaks for it: the name has a role
/// with that noun in some report ("host Ann Tull" for "the host"), or in one act that several reports
/// tell the one stands where the other stands ("the driver died" for "Tull died").
final class Characters {
  /// A role that a report gives says more than a place in an act.
  private static final int ROLE = 3;

  private final List<Chain> named;
  private final Map<ReportId, Extraction> extractions = new HashMap<>();
  private final Map<Chain.Link, Integer> nameOf = new HashMap<>();
  private final Map<Sort.Key, Map<Integer, Integer>> votes = new TreeMap<>();

  Characters(List<Extraction> extractions, List<Chain> named) {
    this.named = named;
    extractions.forEach(e -> this.extractions.put(e.report(), e));
    for (int i = 0; i < named.size(); i++) {
      for (Chain.Link link : named.get(i).mentions()) {
        nameOf.put(link, i);
      }
    }
  }

  /// Asks the roles of the names.
  void askRoles(Map<Sort.Key, Sort> sorts) {
    Map<Integer, Set<String>> nouns = new TreeMap<>();
    for (Extraction extraction : extractions.values()) {
      for (Trait trait : extraction.traits()) {
        Entity entity = extraction.entities().get(trait.entity());
        Integer name =
            nameOf.get(new Chain.Link(extraction.report(), entity.mentions().getFirst()));
        if (name != null && trait.topic().equals("role")) {
          noun(extraction.mentions().get(trait.mention()).value())
              .ifPresent(n -> nouns.computeIfAbsent(name, _ -> new TreeSet<>()).add(n));
        }
      }
    }
    for (Sort sort : sorts.values()) {
      nouns.forEach((name, roles) -> {
        if (sort.isOne() && isOfKind(name, sort.key()) && roles.contains(sort.key().noun())) {
          vote(sort.key(), name, ROLE);
        }
      });
    }
  }

  /// The noun of a role: "spokesman" of "police spokesman for the Oblast".
  private static Optional<String> noun(Value role) {
    String title = role instanceof Value.Role r ? r.title() : role.normal();
    String bare = title.toLowerCase(Locale.ROOT).replaceAll(" (?:of|for|at|in|and|to|with) .*", "");
    return Optional.of(bare.substring(bare.lastIndexOf(' ') + 1)).filter(n -> !n.isEmpty());
  }

  /// Asks the acts that several reports tell: who did it, and to whom.
  void askActs(List<EventGroup> groups, Map<ReportId, Map<Span, Sort>> described) {
    Map<ReportId, Map<Span, Integer>> names = names();
    for (EventGroup group : groups) {
      for (Argument.Role role : List.of(Argument.Role.AGENT, Argument.Role.PATIENT)) {
        Set<Integer> byName = new TreeSet<>();
        Map<Sort.Key, Sort> byNoun = new TreeMap<>();
        for (EventGroup.Link link : group.events()) {
          Event event = extractions.get(link.report()).events().get(link.event());
          event
              .arguments(role)
              .map(Argument::span)
              .forEach(span -> {
                Optional.ofNullable(names.get(link.report()).get(span)).ifPresent(byName::add);
                Optional.ofNullable(described.get(link.report()))
                    .map(d -> d.get(span))
                    .filter(Sort::isOne)
                    .ifPresent(s -> byNoun.put(s.key(), s));
              });
        }
        if (byName.size() == 1) {
          int name = byName.iterator().next();
          byNoun.keySet().stream().filter(k -> isOfKind(name, k)).forEach(k -> vote(k, name, 1));
        }
      }
    }
  }

  private Map<ReportId, Map<Span, Integer>> names() {
    Map<ReportId, Map<Span, Integer>> names = new HashMap<>();
    extractions.keySet().forEach(r -> names.put(r, new HashMap<>()));
    nameOf.forEach((link, name) -> {
      Mention mention = extractions.get(link.report()).mentions().get(link.mention());
      names.get(link.report()).put(mention.span(), name);
    });
    return names;
  }

  private boolean isOfKind(int name, Sort.Key key) {
    return named.get(name).kind() == key.kind() && key.kind() != Kind.PLACE;
  }

  private void vote(Sort.Key key, int name, int weight) {
    votes.computeIfAbsent(key, _ -> new TreeMap<>()).merge(name, weight, Integer::sum);
  }

  /// The one name that most speaks for, of all that is said of these sorts together.
  Optional<Integer> of(List<Sort> sorts) {
    Map<Integer, Integer> sum = new TreeMap<>();
    for (Sort sort : sorts) {
      votes.getOrDefault(sort.key(), Map.of()).forEach((n, w) -> sum.merge(n, w, Integer::sum));
    }
    int most = sum.values().stream().mapToInt(w -> w).max().orElse(0);
    List<Integer> first = sum.keySet().stream().filter(n -> sum.get(n) == most).toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }
}
