package org.variorum.ui.stories;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.Texts;

/// A story of the list. Its title can be changed in place.
final class StoryCell extends ListCell<StoryLine> {
  private static final int SIDES = 36;

  private final Texts texts;
  private final StoriesViewModel model;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final VBox box = new VBox(title, facts);
  private final TextField field = new TextField();
  private final ContextMenu menu;

  StoryCell(Texts texts, StoriesViewModel model, ListView<StoryLine> list) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("story-line");
    title.getStyleClass().add("story-title");
    facts.getStyleClass().add("facts");
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
    menu = menu();
    field.setId("story-title");
    field.setOnAction(e -> rename());
    field
        .focusedProperty()
        .addListener((o, before, now) -> {
          if (before && isEditing()) {
            rename();
          }
        });
    field.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        cancelEdit();
        e.consume();
      }
    });
  }

  private ContextMenu menu() {
    MenuItem rename = new MenuItem(texts.get("stories.rename"), new FontIcon(Feather.EDIT_2));
    rename.setOnAction(e -> startEdit());
    MenuItem remove = new MenuItem(texts.get("stories.remove"), new FontIcon(Feather.TRASH_2));
    remove.setOnAction(e -> model.remove(getItem().id()));
    return new ContextMenu(rename, remove);
  }

  private void rename() {
    StoryLine line = getItem();
    String wanted = field.getText();
    cancelEdit();
    model.rename(line.id(), wanted);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      field.setText(getItem().title());
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(getItem() == null ? null : box);
  }

  @Override
  protected void updateItem(@Nullable StoryLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setContextMenu(null);
      setAccessibleText(null);
      return;
    }
    title.setText(line.title());
    String words = texts.get("stories.reports", line.reports());
    facts.setText(
        line.compared() || line.reports() == 0
            ? words
            : words + " · " + texts.get("stories.not-compared"));
    setAccessibleText(line.title() + ", " + facts.getText());
    setContextMenu(menu);
    setGraphic(box);
  }
}
