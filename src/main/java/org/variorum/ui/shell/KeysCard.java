package org.variorum.ui.shell;

import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// All keys of the window, on a card over it.
final class KeysCard extends StackPane {
  private final Button close;

  /// @param about what the program is made of, which is shown instead of the keys when asked for
  KeysCard(Texts texts, Keys keys, About about) {
    setId("keys");
    getStyleClass().add("overlay");
    Label heading = new Label(texts.get("keys.heading"));
    heading.getStyleClass().add("card-topic");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    close = Icons.button(Feather.X, texts.get("keys.close"), () -> setVisible(false));
    HBox top = new HBox(heading, gap, close);
    top.setAlignment(Pos.CENTER_LEFT);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    ColumnConstraints left = new ColumnConstraints();
    left.setHalignment(HPos.LEFT);
    left.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(left, new ColumnConstraints());
    int row = 0;
    for (Keys.Group group : keys.groups()) {
      Label name = new Label(texts.get(group.name()));
      name.getStyleClass().add("keys-group");
      grid.add(name, 0, row++, 2, 1);
      for (Keys.Key key : group.keys()) {
        Label combination =
            new Label(
                key.combinations().stream()
                    .limit(1)
                    .map(KeyCombination::getDisplayText)
                    .collect(Collectors.joining()));
        combination.getStyleClass().add("key");
        combination.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(combination, HPos.RIGHT);
        grid.addRow(row++, new Label(texts.get(key.text())), combination);
      }
    }
    Hyperlink more = new Hyperlink(texts.get("about.show"));
    more.setId("show-about");
    VBox card = new VBox(top, grid, more);
    more.setOnAction(e -> {
      heading.setText(texts.get("about.heading"));
      card.getChildren().setAll(top, about);
    });
    visibleProperty()
        .addListener((o, before, shown) -> {
          heading.setText(texts.get("keys.heading"));
          card.getChildren().setAll(top, grid, more);
        });
    card.getStyleClass().add("keys-card");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setVisible(false);
    setOnMouseClicked(e -> {
      if (e.getTarget() == this) {
        setVisible(false);
      }
    });
  }

  void open() {
    setVisible(true);
    close.requestFocus();
  }
}
