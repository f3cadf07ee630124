package org.variorum.ui.stories;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
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
  private final Label facts = new Label();
  private final Label tags = new Label();
  private final VBox tagged = new VBox();
  private final TextField field = new TextField();

  StoryCell(Texts texts, StoriesViewModel model, StoriesView view, ListView<StoryLine> list) {
    this.texts = texts;
    this.model = model;
    this.view = view;
    getStyleClass().add("story-line");
    facts.getStyleClass().add("facts");
    tags.getStyleClass().addAll("facts", "story-tags");
    // Below the title, which is the cell's own text: few parts, because a list of thousands of
    // stories
    // is to come up as quickly as one of none.
    setContentDisplay(ContentDisplay.BOTTOM);
    setPrefWidth(0);
    facts.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
    tags.maxWidthProperty().bind(facts.maxWidthProperty());
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
      setText(null);
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    showLine(getItem());
    getListView().requestFocus();
  }

  @Override
  protected void updateItem(@Nullable StoryLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      showLine(null);
      setAccessibleText(null);
      return;
    }
    facts.setText(facts(line));
    tags.setText(String.join(" · ", line.filing().tags()));
    String said = texts.get("stories.described", line.title(), facts.getText());
    boolean hasTags = !line.filing().tags().isEmpty();
    setAccessibleText(hasTags ? texts.get("stories.described", said, tags.getText()) : said);
    showLine(line);
  }

  private void showLine(@Nullable StoryLine line) {
    boolean hasTags = line != null && !line.filing().tags().isEmpty();
    if (hasTags) {
      tagged.getChildren().setAll(facts, tags);
    }
    setText(line == null ? null : OneLine.of(line.title()));
    setGraphic(line == null ? null : hasTags ? tagged : facts);
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
