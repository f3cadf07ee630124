package org.variorum.store;

import java.time.Instant;
import org.variorum.model.StoryId;

/// What a list of stories shows of one of them.
///
/// @param reports how many it holds
/// @param compared whether a comparison is kept that fits its reports as they are now
/// @param changed when the user last changed it, to the microsecond
public record StorySummary(
    StoryId id, String title, int reports, boolean compared, Instant changed) {}
