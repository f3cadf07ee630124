package org.variorum.desk;

import java.time.Instant;
import org.variorum.model.StoryId;

/// A story as the list of stories shows it.
///
/// @param reports how many it holds
/// @param compared whether a comparison of them is kept
/// @param changed when it was last changed, in UTC
public record StoryLine(StoryId id, String title, int reports, boolean compared, Instant changed) {}
