package org.variorum.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.Filing;
import org.variorum.model.StoryId;

/// What a list of stories shows of one of them.
///
/// @param reports how many it holds
/// @param compared whether a comparison is kept that fits its reports as they are now
/// @param undecided how many of its conflicts are; empty where that is not known
/// @param times of what was done with it
public record StorySummary(
    StoryId id,
    String title,
    int reports,
    boolean compared,
    OptionalInt undecided,
    Filing filing,
    Times times) {

  StorySummary asCompared() {
    return new StorySummary(id, title, reports, true, undecided, filing, times);
  }

  /// All to the microsecond.
  ///
  /// @param added when the story was begun
  /// @param changed when the user last changed it
  /// @param opened when it was last opened; empty where it never was
  public record Times(Instant added, Instant changed, Optional<Instant> opened) {}
}
