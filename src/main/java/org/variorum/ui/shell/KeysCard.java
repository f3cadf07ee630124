package org.variorum.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;

/// All keys of the window, on a card over it.
final class KeysCard extends Overlay {
  /// What the card needs of the height besides the list of keys, with room around it.
  private static final double REST = 170;

  private final Button close;

  /// @param about what the program is made of, which is shown instead of the keys when asked for
  KeysCard(Texts texts, Keys keys, About about) {
    super("keys");
    close = Icons.button(Feather.X, texts.get("keys.close"), this::close);
    CardHead top = new CardHead(texts.get("keys.heading"), close);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    ColumnConstraints left = new ColumnConstraints();
    left.setHalignment(HPos.LEFT);
    left.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(left, new ColumnConstraints());
    int row = 0;
    for (Map.Entry<Command.Place, List<Command>> place : keys.byPlace().entrySet()) {
      Label name = new Label(texts.named("keys", place.getKey()));
      name.getStyleClass().add("keys-group");
      grid.add(name, 0, row++, 2, 1);
      for (Command command : place.getValue()) {
        Label combination = new Label(texts.key(command.text()));
        combination.getStyleClass().add("key");
        combination.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(combination, HPos.RIGHT);
        grid.addRow(row++, new Label(texts.get(command.text())), combination);
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("marks-scroll");
    scroll.setAccessibleText(texts.get("keys.heading"));
    // As much as the window has room for, under the heading and over what follows.
    scroll.maxHeightProperty().bind(heightProperty().subtract(REST));
    Hyperlink more = new Hyperlink(texts.get("about.show"));
    more.setId("show-about");
    VBox card = new VBox(top, scroll, more);
    more.setOnAction(e -> {
      top.setHeading(texts.get("about.heading"));
      card.getChildren().setAll(top, about);
    });
    visibleProperty()
        .addListener((o, before, shown) -> {
          top.setHeading(texts.get("keys.heading"));
          card.getChildren().setAll(top, scroll, more);
        });
    card.getStyleClass().add("keys-card");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
  }

  @Override
  public void open() {
    super.open();
    close.requestFocus();
  }
}
