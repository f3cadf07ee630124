package org.variorum.ui.sidebyside;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Located;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// Finds words in all columns: Enter goes to the next place, Shift+Enter to the one before, Escape
/// ends it.
final class FindBar extends HBox {
  private static final double FIELD = 260;

  private final SideBySideViewModel model;
  private final TextField field = new TextField();
  private final Runnable closed;

  /// @param closed gives the keyboard back
  FindBar(Texts texts, SideBySideViewModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
    setId("find");
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("find-words");
    field.setPromptText(texts.get("find.prompt"));
    field.setAccessibleText(texts.get("find.prompt"));
    field.setPrefWidth(FIELD);
    Label count = new Label();
    count.setId("find-count");
    count.getStyleClass().add("quiet-label");
    var previous =
        Icons.button(Feather.CHEVRON_UP, texts.get("find.previous"), () -> model.stepFind(-1));
    var next = Icons.button(Feather.CHEVRON_DOWN, texts.get("find.next"), () -> model.stepFind(1));
    var close = Icons.button(Feather.X, texts.get("find.close"), this::close);
    getChildren().addAll(new FontIcon(Feather.SEARCH), field, count, previous, next, close);
    field.textProperty().addListener((o, before, words) -> model.find(words));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model
        .findProperty()
        .addListener((o, before, find) -> {
          boolean none = find.count() == 0;
          count.setText(
              !find.isOn() ? "" : texts.get("find.count", find.current() + 1, find.count()));
          previous.setDisable(none);
          next.setDisable(none);
        });
    setShown(false);
  }

  void open() {
    setShown(true);
    field.requestFocus();
    field.selectAll();
    model.find(field.getText());
  }

  /// Comes up with words that were found at a place, without taking the keyboard.
  void show(String words, Located place) {
    setShown(true);
    field.setText(words);
    model.find(words, place);
  }

  private void close() {
    setShown(false);
    model.find("");
    closed.run();
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> model.stepFind(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
