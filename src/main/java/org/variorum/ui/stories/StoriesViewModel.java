package org.variorum.ui.stories;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.desk.State;
import org.variorum.desk.StoryLine;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// The stories on the shelf, and which of them is open.
public final class StoriesViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(List.of(), Optional.empty()));

  public StoriesViewModel(Desk desk) {
    this.desk = desk;
    desk.listen(this::show);
  }

  /// What the view shows.
  record Shown(List<StoryLine> stories, Optional<StoryId> open) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void open(StoryId story) {
    if (!shown.get().open().equals(Optional.of(story))) {
      desk.open(story);
    }
  }

  void begin() {
    desk.begin();
  }

  void rename(StoryId story, String title) {
    desk.rename(story, title);
  }

  void remove(StoryId story) {
    desk.removeStory(story);
  }

  private void show(State state) {
    shown.set(new Shown(state.stories(), state.story().map(Story::id)));
  }
}
