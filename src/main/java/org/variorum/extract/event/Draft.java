package org.variorum.extract.event;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Argument;
import org.variorum.model.Attribution;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// An event before it has its place among the report's mentions.
public record Draft(
    int sentence,
    Span trigger,
    String lemma,
    List<String> kin,
    Value.Act act,
    List<Argument> arguments,
    Optional<Attribution> attribution) {
  public Draft {
    arguments = List.copyOf(arguments);
  }
}
