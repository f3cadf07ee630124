package org.variorum.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Span;
import org.variorum.model.StoryId;
import org.variorum.model.search.Found;
import org.variorum.model.search.Hit;
import org.variorum.model.search.Target;

/// A line of what was found.
sealed interface Line {
  StoryId story();

  /// A story, over what was found in it.
  ///
  /// @param marks the words of its title that were looked for
  record OfStory(StoryId story, String title, List<Span> marks) implements Line {}

  /// A place in a story.
  record OfHit(StoryId story, Hit hit) implements Line {}

  /// That there is more in a story than is shown of it.
  record OfMore(StoryId story, int count) implements Line {}

  /// The lines of all that was found.
  static List<Line> of(Found found) {
    List<Line> lines = new ArrayList<>();
    for (Found.InStory in : found.stories()) {
      List<Span> marks =
          in.hits().stream()
              .filter(h -> h.target() instanceof Target.OfStory)
              .filter(h -> h.excerpt().words().equals(in.title()))
              .findFirst()
              .map(h -> h.excerpt().marks())
              .orElse(List.of());
      lines.add(new OfStory(in.story(), in.title(), marks));
      in.hits().stream()
          .filter(h -> !(h.target() instanceof Target.OfStory))
          .forEach(h -> lines.add(new OfHit(in.story(), h)));
      if (in.all() > in.hits().size()) {
        lines.add(new OfMore(in.story(), in.all() - in.hits().size()));
      }
    }
    return List.copyOf(lines);
  }
}
