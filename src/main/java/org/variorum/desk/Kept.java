package org.variorum.desk;

import org.variorum.model.Filing;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Markup;

/// A story with what the user decided and wrote in it, and how it is filed: all of it that is kept and
/// not derived.
record Kept(Story story, Markup markup, Filing filing) {
  StoryId id() {
    return story.id();
  }

  Kept with(Story changed) {
    return new Kept(changed, markup, filing);
  }

  Kept with(Markup changed) {
    return new Kept(story, changed, filing);
  }

  Kept with(Filing changed) {
    return new Kept(story, markup, changed);
  }

  /// Whether another reads the same, whatever it is called and however it is filed.
  boolean readsAs(Kept other) {
    return story.reports().equals(other.story.reports()) && markup.equals(other.markup);
  }
}
