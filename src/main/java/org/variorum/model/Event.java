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
public record Event(
    int index,
    int mention,
    int sentence,
    Span trigger,
    String lemma,
    Value.Act act,
    List<Argument> arguments,
    Optional<Attribution> attribution) {
  public Event {
    arguments = List.copyOf(arguments);
  }

  public Stream<Argument> arguments(Argument.Role role) {
    return arguments.stream().filter(a -> a.role() == role);
  }
}
