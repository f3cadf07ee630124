package org.variorum.ui.stories;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// The stories, the last changed first: open, begin, rename, remove.
public final class StoriesView extends VBox {
  private final StoriesViewModel model;
  private final ListView<StoryLine> list = new ListView<>();
  private boolean showing;

  public StoriesView(Texts texts, StoriesViewModel model) {
    this.model = model;
    getStyleClass().add("stories");
    Label heading = new Label(texts.get("stories.heading"));
    heading.getStyleClass().add("pane-heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button begin = Icons.button(Feather.PLUS, texts.get("stories.new"), model::begin);
    begin.setId("new-story");
    HBox top = new HBox(heading, gap, begin);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("pane-top");
    Label none = new Label(texts.get("stories.none"));
    none.setWrapText(true);
    none.getStyleClass().add("hint");
    list.setId("stories");
    list.setPlaceholder(none);
    list.setEditable(true);
    list.setAccessibleText(texts.get("stories.heading"));
    list.setCellFactory(view -> new StoryCell(texts, model, view));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.open(now.id());
          }
        });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(top, list);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  public void focusList() {
    list.requestFocus();
  }

  private void key(KeyEvent event) {
    StoryLine line = list.getSelectionModel().getSelectedItem();
    if (line == null || list.getEditingIndex() >= 0) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      model.remove(line.id());
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      list.edit(list.getSelectionModel().getSelectedIndex());
      event.consume();
    }
  }

  private void show(StoriesViewModel.Shown shown) {
    showing = true;
    if (!list.getItems().equals(shown.stories())) {
      list.getItems().setAll(shown.stories());
    }
    int open = -1;
    for (int i = 0; i < shown.stories().size(); i++) {
      if (shown.open().filter(shown.stories().get(i).id()::equals).isPresent()) {
        open = i;
      }
    }
    if (open < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != open) {
      list.getSelectionModel().clearAndSelect(open);
    }
    showing = false;
  }
}
