package org.variorum.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.Filing;
import org.variorum.model.StoryId;

/// A story as the list of stories shows it.
///
/// @param reports how many it holds
/// @param compared whether a comparison of them is kept
/// @param undecided how many of its conflicts are; empty where that is not known
public record StoryLine(
    StoryId id,
    String title,
    int reports,
    boolean compared,
    OptionalInt undecided,
    Filing filing,
    Times times) {

  /// What was done with a story when, in UTC.
  ///
  /// @param added when it was begun
  /// @param changed when it was last changed
  /// @param opened when it was last opened; empty where it never was
  public record Times(Instant added, Instant changed, Optional<Instant> opened) {}
}
