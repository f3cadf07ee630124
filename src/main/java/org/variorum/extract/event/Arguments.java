package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Argument;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Gives each predicate of a sentence its own arguments.
///
/// Who and whom come from the relations of the predicate itself. Places, times and amounts are
/// climbed up from, to the nearest predicate. What an act leads to inherits the act's place and
/// time where it has none of its own: in "operations in Kabul resulted in the death of two" the
/// death is in Kabul.
final class Arguments {
  /// Verbs that say that one act brought about another.
  private static final Set<String> CAUSAL =
      Set.of("result", "lead", "cause", "leave", "end", "trigger", "follow", "culminate");

  private static final Set<String> LASTING =
      Set.of("custody", "detention", "captivity", "confinement");

  private final Phrases phrases;

  Arguments(Phrases phrases) {
    this.phrases = phrases;
  }

  /// The arguments of all predicates of a sentence.
  record Filled(Map<Integer, List<Argument>> byToken) {
    List<Argument> of(Predicate predicate) {
      return byToken.getOrDefault(predicate.token(), List.of());
    }
  }

  Filled of(Graph graph, List<Predicate> predicates, Mentions mentions) {
    Map<Integer, List<Argument>> filled = new LinkedHashMap<>();
    predicates.forEach(p -> filled.put(p.token(), participants(graph, p, mentions)));
    settle(graph, filled, mentions);
    predicates.forEach(p -> inherit(graph, p, filled));
    filled.replaceAll((token, arguments) -> merged(arguments));
    return new Filled(filled);
  }

  private List<Argument> participants(Graph graph, Predicate predicate, Mentions mentions) {
    List<Argument> found = new ArrayList<>();
    for (Parsed.Arc arc : graph.below(predicate.token())) {
      Optional<Argument.Role> role = predicate.noun() ? ofNoun(arc) : ofVerb(arc);
      role.ifPresent(r -> add(found, graph, r, arc.dependent(), mentions));
    }
    if (!predicate.noun()) {
      // "the gunman who fired", "attackers arrested on Monday"
      graph
          .parents(predicate.token(), "acl")
          .filter(h -> !hasSubject(graph, predicate.token()))
          .forEach(h -> add(found, graph, roleOfHead(graph, predicate.token()), h, mentions));
    }
    return found;
  }

  private static boolean hasSubject(Graph graph, int verb) {
    return graph.child(verb, "nsubj", "nsubj:pass").isPresent();
  }

  private static Argument.Role roleOfHead(Graph graph, int verb) {
    return graph.isTagged(verb, "VBN") ? Argument.Role.PATIENT : Argument.Role.AGENT;
  }

  private static Optional<Argument.Role> ofVerb(Parsed.Arc arc) {
    if (arc.is("nsubj:pass") || arc.is("obj") || arc.is("iobj")) {
      return Optional.of(Argument.Role.PATIENT);
    }
    if (arc.is("nsubj") || arc.is("obl:agent") || arc.is("obl:by")) {
      return Optional.of(Argument.Role.AGENT);
    }
    if (arc.is("obl:with")) {
      return Optional.of(Argument.Role.INSTRUMENT);
    }
    return Optional.empty();
  }

  private static Optional<Argument.Role> ofNoun(Parsed.Arc arc) {
    if (arc.is("nmod:of") || arc.is("nmod:on") || arc.is("nmod:against")) {
      return Optional.of(Argument.Role.PATIENT);
    }
    if (arc.is("nmod:by") || arc.is("nmod:poss")) {
      return Optional.of(Argument.Role.AGENT);
    }
    return Optional.empty();
  }

  private void add(
      List<Argument> found, Graph graph, Argument.Role role, int head, Mentions mentions) {
    phrases
        .at(graph, head, mentions)
        .filter(p -> isParticipant(p.value()))
        .map(p -> new Argument(role, p.span(), p.value()))
        .ifPresent(found::add);
  }

  /// Days and the like stand where participants do ("Monday's attack") but are none.
  private static boolean isParticipant(Value value) {
    return value.isName() || value instanceof Value.Description;
  }

  /// Hands places, times and amounts to the predicates they hang below.
  private static void settle(Graph graph, Map<Integer, List<Argument>> filled, Mentions mentions) {
    for (Mention mention : mentions.all()) {
      int head = graph.head(mention.span());
      Governors.above(graph, head, filled.keySet())
          .flatMap(reached ->
              role(mention.value(), reached.last())
                  .filter(r -> r != Argument.Role.TIME || !lasts(graph, reached.predicate()))
                  .map(r -> Map.entry(reached.predicate(), argument(r, mention))))
          .ifPresent(e -> addOnce(filled.get(e.getKey()), e.getValue()));
    }
  }

  /// Whether somebody is in what the predicate tells of, and did not just come into it: the day on
  /// which a man "remained in custody" is not that of his arrest.
  private static boolean lasts(Graph graph, int predicate) {
    return LASTING.contains(graph.lemma(predicate))
        && graph.children(predicate, "case").anyMatch(c -> graph.lemma(c).equals("in"));
  }

  private static Argument argument(Argument.Role role, Mention mention) {
    return new Argument(role, mention.span(), mention.value());
  }

  private static void addOnce(List<Argument> arguments, Argument argument) {
    boolean known =
        arguments.stream()
            .anyMatch(a -> a.span().equals(argument.span()) && a.role() != Argument.Role.COUNT);
    if (!known) {
      arguments.add(argument);
    }
  }

  private static Optional<Argument.Role> role(Value value, String relation) {
    return switch (value) {
      case Value.Place _ -> Optional.of(Governors.placeRole(relation));
      case Value.Date _, Value.Weekday _, Value.VagueTime _, Value.Clock _ ->
          Optional.of(Argument.Role.TIME);
      case Value.Duration _ -> Optional.of(Argument.Role.DURATION);
      case Value.Quantity _, Value.Money _, Value.Score _ -> Optional.of(Argument.Role.COUNT);
      case Value.Age _,
          Value.Person _,
          Value.Organization _,
          Value.Role _,
          Value.Quote _,
          Value.Act _,
          Value.Voice _,
          Value.Description _,
          Value.Several _ ->
          Optional.empty();
    };
  }

  /// Takes place and time from an act that this one is part of or follows from.
  private static void inherit(
      Graph graph, Predicate predicate, Map<Integer, List<Argument>> filled) {
    List<Argument> own = filled.get(predicate.token());
    for (Argument.Role role : List.of(Argument.Role.PLACE, Argument.Role.TIME)) {
      if (own.stream().noneMatch(a -> a.role() == role)) {
        sources(graph, predicate)
            .flatMap(s -> filled.getOrDefault(s, List.of()).stream())
            .filter(a -> a.role() == role)
            .sorted(Comparator.comparing(Argument::span))
            .forEach(a -> addOnce(own, a));
      }
    }
  }

  /// The acts that this one may take its place and time from.
  private static Stream<Integer> sources(Graph graph, Predicate predicate) {
    int token = predicate.token();
    if (!predicate.noun()) {
      // "killed in operations in Kabul"
      return graph.children(token, "obl:in", "obl:during", "obl:at", "obl:after");
    }
    // "operations … resulted in the killing": the subject of the causal verb above
    return Stream.concat(Stream.of(token), graph.parents(token, "nmod:of", "conj"))
        .flatMap(t -> graph.parents(t, "obl", "obj"))
        .filter(v -> CAUSAL.contains(graph.lemma(v)))
        .flatMap(v -> graph.children(v, "nsubj"));
  }

  /// Joins conjoined places of one role into one argument, so that "Kabul and Faryab" is one answer.
  private static List<Argument> merged(List<Argument> arguments) {
    Map<Argument.Role, List<Argument>> byRole =
        arguments.stream()
            .collect(
                Collectors.groupingBy(Argument::role, LinkedHashMap::new, Collectors.toList()));
    List<Argument> merged = new ArrayList<>();
    byRole.forEach((role, same) ->
        merged.addAll(
            switch (role) {
              case PLACE, SOURCE, GOAL -> joined(role, same);
              case AGENT, PATIENT, TIME, COUNT, DURATION, INSTRUMENT, TOPIC -> same;
            }));
    merged.sort(Comparator.comparing(Argument::span).thenComparing(Argument::role));
    return merged;
  }

  private static final int CONJUNCTION_GAP = 8;

  private static List<Argument> joined(Argument.Role role, List<Argument> places) {
    List<Argument> sorted =
        places.stream().sorted(Comparator.comparing(Argument::span)).distinct().toList();
    List<Argument> joined = new ArrayList<>();
    for (Argument place : sorted) {
      Argument last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && place.span().start() - last.span().end() <= CONJUNCTION_GAP
          && place.span().start() > last.span().end()) {
        joined.removeLast();
        List<Value> parts = new ArrayList<>(parts(last.value()));
        parts.add(place.value());
        Span cover = last.span().cover(place.span());
        joined.add(new Argument(role, cover, new Value.Several(parts)));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  private static List<Value> parts(Value value) {
    return value instanceof Value.Several several ? several.parts() : List.of(value);
  }
}
