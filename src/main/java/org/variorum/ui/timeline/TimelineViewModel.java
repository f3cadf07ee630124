package org.variorum.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.Story;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Follower;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// What the timeline shows of what the filter lets through.
public final class TimelineViewModel {
  private final Texts texts;
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final Follower follower;

  public TimelineViewModel(Texts texts, Focus focus) {
    this.texts = texts;
    this.focus = focus;
    follower = new Follower(focus, this::show);
  }

  /// Only a timeline that is seen follows what the reader does.
  public void setAwake(boolean seen) {
    follower.setAwake(seen);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  boolean isCompared() {
    return focus.sight().analysis().isPresent();
  }

  void choose(Item item) {
    focus.choose(item.id());
  }

  private void show(Sight now, boolean isSameStage) {
    if (isSameStage) {
      shown.set(shown.get().with(now.chosen()));
      return;
    }
    Optional<Story> story = now.story().filter(s -> now.analysis().isPresent());
    shown.set(story.map(s -> shown(now, s)).orElse(Shown.NOTHING));
  }

  private Shown shown(Sight now, Story story) {
    Lanes lanes = new Lanes(texts, now, story);
    return new Shown(
        lanes.days(), lanes.hours(), new Tolls(texts, now, story).charts(), now.chosen());
  }
}
