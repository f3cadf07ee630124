package org.variorum.ui.stories;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// A story of the list. Its title and its tags can be changed in place.
final class StoryCell extends ListCell<StoryLine> {
  private static final int SIDES = 36;

  private final Texts texts;
  private final StoriesViewModel model;
  private final StoriesView view;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final Label tags = new Label();
  private final VBox box = new VBox(title, facts);
  private final TextField field = new TextField();

  StoryCell(Texts texts, StoriesViewModel model, StoriesView view, ListView<StoryLine> list) {
    this.texts = texts;
    this.model = model;
    this.view = view;
    getStyleClass().add("story-line");
    title.getStyleClass().add("story-title");
    facts.getStyleClass().add("facts");
    tags.getStyleClass().addAll("facts", "story-tags");
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
    field.setId("story-title");
    field.setOnAction(e -> take());
    field
        .focusedProperty()
        .addListener((o, before, now) -> {
          if (before && isEditing()) {
            take();
          }
        });
    field.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        cancelEdit();
        e.consume();
      }
    });
  }

  private void take() {
    StoryLine line = getItem();
    String wanted = field.getText();
    boolean isTags = view.isTagging();
    cancelEdit();
    if (isTags) {
      model.tag(line.id(), wanted);
    } else {
      model.rename(line.id(), wanted);
    }
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      boolean isTags = view.isTagging();
      field.setPromptText(isTags ? texts.get("stories.tags-prompt") : "");
      field.setAccessibleText(texts.get(isTags ? "stories.tags-prompt" : "stories.rename"));
      field.setText(isTags ? String.join(", ", getItem().filing().tags()) : getItem().title());
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(getItem() == null ? null : box);
    getListView().requestFocus();
  }

  @Override
  protected void updateItem(@Nullable StoryLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(OneLine.of(line.title()));
    facts.setText(facts(line));
    tags.setText(String.join(" · ", line.filing().tags()));
    boolean hasTags = !line.filing().tags().isEmpty();
    if (hasTags != box.getChildren().contains(tags)) {
      box.getChildren().setAll(hasTags ? List.of(title, facts, tags) : List.of(title, facts));
    }
    String said = texts.get("stories.described", line.title(), facts.getText());
    setAccessibleText(hasTags ? texts.get("stories.described", said, tags.getText()) : said);
    setGraphic(box);
  }

  private String facts(StoryLine line) {
    List<String> facts = new ArrayList<>();
    facts.add(texts.get("stories.reports", line.reports()));
    if (!line.compared() && line.reports() > 0) {
      facts.add(texts.get("stories.not-compared"));
    }
    if (line.undecided().orElse(0) > 0) {
      facts.add(texts.get("stories.undecided", line.undecided().getAsInt()));
    }
    return String.join(" · ", facts);
  }
}
