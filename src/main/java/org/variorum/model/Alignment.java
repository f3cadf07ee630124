package org.variorum.model;

import java.util.List;
import java.util.Map;

/// What of several reports belongs together, before anything is compared.
///
/// @param sameEvent whether all reports tell of one event
/// @param eachSameEvent whether each report tells of the event that most of them tell of
/// @param chains of persons, organisations and places; those of acts follow from the groups
/// @param things described by the same seldom noun in several reports, so that it may well be one
///     thing, if not surely
/// @param groups every event mention stands in exactly one
/// @param origins what readings of several reports rest on together
/// @param dependences the places that rest on them
public record Alignment(
    SameEvent sameEvent,
    Map<ReportId, SameEvent> eachSameEvent,
    List<Passage> passages,
    List<Chain> chains,
    List<Chain> things,
    List<EventGroup> groups,
    List<Origin> origins,
    List<Dependence> dependences) {
  public Alignment {
    eachSameEvent = Map.copyOf(eachSameEvent);
    passages = List.copyOf(passages);
    chains = List.copyOf(chains);
    things = List.copyOf(things);
    groups = List.copyOf(groups);
    origins = List.copyOf(origins);
    dependences = List.copyOf(dependences);
  }
}
