package org.variorum.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.variorum.desk.State;
import org.variorum.ui.kit.Texts;

/// The foot of the window: what is going on, with a way to stop it, and how things stand.
final class StatusBar extends HBox {
  private final ShellViewModel model;
  private final ProgressBar bar = new ProgressBar();
  private final Label doing = new Label();
  private final Button cancel;
  private final Label summary = new Label();
  private boolean isStill;

  StatusBar(Texts texts, ShellViewModel model) {
    this.model = model;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    bar.setId("progress");
    bar.setAccessibleText(texts.get("status.progress"));
    doing.setId("doing");
    cancel = new Button(texts.get("status.cancel"));
    cancel.setId("cancel");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(e -> model.desk().cancel());
    summary.setId("summary");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Label help = new Label(texts.get("status.help"));
    getChildren().addAll(bar, doing, cancel, summary, gap, help);
    model.stateProperty().addListener((o, before, now) -> show(now));
    show(model.state());
  }

  /// @param still whether nothing is to move by itself: a bar that cannot tell how far it is, is left
  ///     out then
  void setStill(boolean still) {
    isStill = still;
    show(model.state());
  }

  private void show(State state) {
    boolean busy = state.busy().isPresent();
    state
        .busy()
        .ifPresent(step -> {
          bar.setProgress(step.fraction() < 0 ? -1 : step.fraction());
          doing.setText(model.doing(step));
        });
    boolean moves = state.busy().filter(step -> step.fraction() < 0).isPresent();
    for (Region part : new Region[] {bar, doing, cancel}) {
      part.setVisible(busy);
      part.setManaged(busy);
    }
    bar.setVisible(busy && !(moves && isStill));
    bar.setManaged(bar.isVisible());
    summary.setVisible(!busy);
    summary.setManaged(!busy);
    summary.setText(model.summary());
  }
}
