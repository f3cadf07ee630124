package org.variorum.desk;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import org.variorum.model.mark.Markup;

/// All that a screen needs to show the desk at one moment.
///
/// @param stories on the shelf, the last changed first: the very list of the state before where they
///     were not read again since
/// @param story the open one
/// @param markup what the user decided and wrote in it
/// @param analysis of the open story's reports as they are now
/// @param busy what is being done in the background
/// @param undoable what undo would take back, and redo do again
/// @param notices not yet dismissed, the newest last
public record State(
    List<StoryLine> stories,
    Optional<Story> story,
    Markup markup,
    Optional<Analysis> analysis,
    Optional<Background.Step> busy,
    Undoable undoable,
    List<Notice> notices) {

  /// @param undo the act that undo takes back
  /// @param redo the act that redo does again
  public record Undoable(Optional<Act> undo, Optional<Act> redo) {}

  public State {
    stories = List.copyOf(stories);
    notices = List.copyOf(notices);
  }

  /// Whether the open story has reports that no comparison on the screen covers.
  public boolean needsComparing() {
    return story.isPresent() && !story.get().reports().isEmpty() && analysis.isEmpty();
  }
}
