package org.variorum.ui.timeline;

import java.util.List;
import java.util.Optional;

/// All that the timeline shows.
///
/// @param days the line of days and what is on it
/// @param hours the line of one day's hours
/// @param chosen the id of the chosen item
record Shown(Part days, Part hours, List<Chart> tolls, Optional<String> chosen) {
  static final Shown NOTHING = new Shown(Part.NONE, Part.NONE, List.of(), Optional.empty());

  /// Lanes on one line.
  record Part(List<Tick> ticks, List<Lane> lanes) {
    static final Part NONE = new Part(List.of(), List.of());
  }

  /// @param share where it is, from 0 to 1
  /// @param afterGap whether a long stretch before it is drawn short
  record Tick(double share, String name, boolean afterGap) {}

  boolean isEmpty() {
    return days.lanes().isEmpty() && hours.lanes().isEmpty() && tolls.isEmpty();
  }

  Shown with(Optional<String> changed) {
    return new Shown(days, hours, tolls, changed);
  }
}
