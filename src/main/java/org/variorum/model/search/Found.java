package org.variorum.model.search;

import java.util.List;
import org.variorum.model.StoryId;

/// What a search found, the best first.
///
/// @param stories that hold something of it, by the best of what they hold; not all, where many do
/// @param hits how many there are in all
/// @param storiesInAll how many stories hold something of it
/// @param more whether there are even more, which were not looked at
public record Found(List<InStory> stories, int hits, int storiesInAll, boolean more) {
  public static final Found NOTHING = new Found(List.of(), 0, 0, false);

  public Found {
    stories = List.copyOf(stories);
  }

  /// What was found in one story.
  ///
  /// @param hits the best of them
  /// @param all how many there are
  public record InStory(StoryId story, String title, List<Hit> hits, int all) {
    public InStory {
      hits = List.copyOf(hits);
    }
  }
}
