package org.variorum.ui.sources;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;

/// The reports and what they rest on.
public final class SourcesViewModel {
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private Sight made = Sight.EMPTY;
  private boolean awake;

  public SourcesViewModel(Focus focus) {
    this.focus = focus;
    focus.sightProperty().addListener((o, before, now) -> show(now));
  }

  /// Only a view that is seen follows what the reader does.
  public void setAwake(boolean seen) {
    awake = seen;
    show(focus.sight());
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void choose(Item item) {
    focus.choose(item.id());
  }

  private void show(Sight now) {
    if (!awake) {
      return;
    }
    if (now.isSameStage(made)) {
      shown.set(shown.get().with(now.chosen()));
      return;
    }
    made = now;
    shown.set(
        now.story()
            .filter(s -> now.analysis().isPresent())
            .map(s -> new Origins(now, s).shown())
            .orElse(Shown.NOTHING));
  }
}
