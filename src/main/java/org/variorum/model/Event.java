package org.variorum.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A predicate with its arguments: who did what to whom, where, when, how many, and whose word it
/// is.
///
/// @param index its place in the report's list of events, from 0
/// @param mention the index of the mention that stands for its predicate
/// @param trigger the span of the predicate
/// @param lemma of the predicate
/// @param kin keys of the meanings that the predicate may have; predicates that share one may mean
///     the same
public record Event(
    int index,
    int mention,
    int sentence,
    Span trigger,
    String lemma,
    List<String> kin,
    Value.Act act,
    List<Argument> arguments,
    Optional<Attribution> attribution) {
  public Event {
    kin = List.copyOf(kin);
    arguments = List.copyOf(arguments);
  }

  public Stream<Argument> arguments(Argument.Role role) {
    return arguments.stream().filter(a -> a.role() == role);
  }
}
