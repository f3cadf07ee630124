package org.variorum.desk;

import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Markup;

/// A story with what the user decided and wrote in it: all of it that is kept and not derived.
record Kept(Story story, Markup markup) {
  StoryId id() {
    return story.id();
  }

  Kept with(Story changed) {
    return new Kept(changed, markup);
  }

  Kept with(Markup changed) {
    return new Kept(story, changed);
  }
}
