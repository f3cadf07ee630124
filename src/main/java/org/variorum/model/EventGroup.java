package org.variorum.model;

import java.util.List;

/// Event mentions, in one report or several, that tell of the same act.
///
/// @param sense the predicate that stands for the group
/// @param events in the order of the reports and their texts
public record EventGroup(String sense, List<Link> events) {

  /// An event of a certain report, by its index there.
  public record Link(ReportId report, int event) {}

  public EventGroup {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a group has an event");
    }
  }
}
