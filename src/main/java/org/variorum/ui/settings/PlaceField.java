package org.variorum.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Texts;

/// Shows where the stories are kept, and moves them.
final class PlaceField extends VBox {
  private static final double GAP = 6;

  private final Texts texts;
  private final PlaceViewModel model;
  private final double width;

  PlaceField(Texts texts, PlaceViewModel model, double width) {
    this.texts = texts;
    this.model = model;
    this.width = width;
    setSpacing(GAP);
    fill();
  }

  private void fill() {
    FlowPane acts = new FlowPane(GAP, GAP);
    acts.setPrefWrapLength(width);
    acts.getChildren().add(button("settings-show-place", "settings.show-place", model::show));
    if (model.isMoving()) {
      acts.getChildren().add(button("settings-stay", "place.stay", () -> again(model::stay)));
    } else if (model.isMovable()) {
      acts.getChildren().add(button("settings-move", "place.move", () -> again(model::move)));
    }
    getChildren().setAll(label("settings-place", model.file()), acts);
    if (!model.said().isEmpty()) {
      getChildren().add(label("settings-place-said", model.said()));
    }
  }

  private void again(Runnable act) {
    act.run();
    fill();
    lookup(model.isMoving() ? "#settings-stay" : "#settings-move").requestFocus();
  }

  private Label label(String id, String words) {
    Label label = new Label(words);
    label.setId(id);
    label.getStyleClass().add("quiet-label");
    label.setWrapText(true);
    label.setMaxWidth(width);
    return label;
  }

  private Button button(String id, String key, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }
}
