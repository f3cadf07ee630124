package org.variorum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.StoryId;

/// What the user did, as the states before and after, so that undoing is taking up an earlier
/// state. Derived things are not part of it: a comparison belongs to the reports it was made of.
///
/// @param done the last at the end
/// @param undone the next to do again at the end
record History(List<Step> done, List<Step> undone) {
  static final History EMPTY = new History(List.of(), List.of());

  /// As many steps as anyone walks back, and few enough to forget about memory.
  private static final int LONGEST = 200;

  /// What became of a story.
  ///
  /// @param before the story as it was; empty where there was none on the shelf
  /// @param after the story as it became; empty where it was removed
  record Change(StoryId story, Optional<Kept> before, Optional<Kept> after) {
    Change undone() {
      return new Change(story, after, before);
    }
  }

  /// One act.
  ///
  /// @param change what is shown of it
  /// @param others what became of other stories by it
  record Step(Act act, Change change, List<Change> others) {
    Step {
      others = List.copyOf(others);
    }

    /// An act on one story.
    Step(Act act, StoryId story, Optional<Kept> before, Optional<Kept> after) {
      this(act, new Change(story, before, after), List.of());
    }

    Step undone() {
      return new Step(act, change.undone(), others.stream().map(Change::undone).toList());
    }
  }

  History {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  History with(Step step) {
    List<Step> longer = new ArrayList<>(done);
    longer.add(step);
    return new History(
        longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()), List.of());
  }

  Optional<Step> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  Optional<Step> next() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
  }

  History undo() {
    return new History(without(done), and(undone, done.getLast()));
  }

  History redo() {
    return new History(and(done, undone.getLast()), without(undone));
  }

  private static List<Step> without(List<Step> steps) {
    return steps.subList(0, steps.size() - 1);
  }

  private static List<Step> and(List<Step> steps, Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }
}
