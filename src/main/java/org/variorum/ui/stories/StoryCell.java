package org.variorum.ui.stories;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// A story of the list. Its title and its tags can be changed in place.
///
/// A window that starts makes as many of these as there is room for. So they are made of few nodes, the
/// title being the cell's own text; what few stories have is made for the first that has it; and what
/// they look like is all said of `story-line`, since the theme has dozens of rules for the cells of
/// lists, none of which would hold here.
final class StoryCell extends ListCell<StoryLine> {
  private final Texts texts;
  private final StoriesViewModel model;
  private final StoriesView view;
  private final FactsLine facts;
  private @Nullable Tagged tagged;
  private @Nullable TextField field;

  StoryCell(Texts texts, StoriesViewModel model, StoriesView view) {
    this.texts = texts;
    this.model = model;
    this.view = view;
    this.facts = new FactsLine(view.lineWidth());
    getStyleClass().setAll("story-line");
  }

  /// As wide as the list, so that long titles are shortened and nothing scrolls sideways.
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  /// A labeled would put the shorter of title and facts over the middle of the other.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Node part : getChildren()) {
      part.relocate(snappedLeftInset(), part.getLayoutY() + part.getLayoutBounds().getMinY());
    }
  }

  private void take(TextField edited) {
    StoryLine line = getItem();
    String wanted = edited.getText();
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
      TextField edited = field();
      edited.setPromptText(isTags ? texts.get("stories.tags-prompt") : "");
      edited.setAccessibleText(texts.get(isTags ? "stories.tags-prompt" : "stories.rename"));
      edited.setText(isTags ? String.join(", ", getItem().filing().tags()) : getItem().title());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(edited);
      edited.requestFocus();
      edited.selectAll();
    }
  }

  private TextField field() {
    TextField known = field;
    if (known != null) {
      return known;
    }
    TextField made = new TextField();
    made.setId("story-title");
    made.setOnAction(e -> take(made));
    made.focusedProperty()
        .addListener((o, before, now) -> {
          if (before && isEditing()) {
            take(made);
          }
        });
    made.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        cancelEdit();
        e.consume();
      }
    });
    field = made;
    return made;
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    show(getItem());
    getListView().requestFocus();
  }

  @Override
  protected void updateItem(@Nullable StoryLine line, boolean empty) {
    super.updateItem(line, empty);
    show(empty ? null : line);
  }

  private void show(@Nullable StoryLine line) {
    if (line == null) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setContentDisplay(ContentDisplay.BOTTOM);
    setText(OneLine.of(line.title()));
    String told = view.facts().of(line);
    facts.show(told);
    String said = texts.get("stories.described", line.title(), told);
    List<String> tags = line.filing().tags();
    if (tags.isEmpty()) {
      setGraphic(facts);
    } else {
      Tagged both = tagged == null ? new Tagged(view.lineWidth()) : tagged;
      tagged = both;
      said = texts.get("stories.described", said, both.show(facts, tags));
      setGraphic(both);
    }
    setAccessibleText(said);
  }

  /// What stands below the title of a story with tags.
  private static final class Tagged extends VBox {
    private final Label tags = new Label();

    Tagged(ObservableValue<Number> width) {
      tags.getStyleClass().add("story-tags");
      maxWidthProperty().bind(width);
    }

    /// @return the tags as they are shown
    String show(Node facts, List<String> words) {
      tags.setText(String.join(" · ", words));
      if (!getChildren().contains(facts)) {
        getChildren().setAll(facts, tags);
      }
      return tags.getText();
    }
  }
}
