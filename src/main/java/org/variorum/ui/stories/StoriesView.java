package org.variorum.ui.stories;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.desk.StoryLine;
import org.variorum.model.StoryId;
import org.variorum.ui.kit.IconMenu;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// The stories: find, open, begin, rename, tag, archive, merge, remove. The arrows walk through them,
/// Enter opens.
public final class StoriesView extends VBox {
  private static final PseudoClass TAGGED = PseudoClass.getPseudoClass("tagged");

  /// Beside the words of a line, in pixels.
  private static final int SIDES = 36;

  private final Texts texts;
  private final StoriesViewModel model;
  private final StoryMenu acts;
  private final StoryFacts facts;
  private final ListView<StoryLine> list = new ListView<>();
  private final ObservableValue<Number> lineWidth = list.widthProperty().subtract(SIDES);
  private final TextField filter = new TextField();
  private final Label heading = new Label();
  private final Label none = new Label();
  private final ContextMenu menu = new ContextMenu();
  private Optional<StoryId> open = Optional.empty();
  private boolean tagging;

  /// @param search searches all stories for words
  public StoriesView(Texts texts, StoriesViewModel model, Runnable search) {
    this.texts = texts;
    this.model = model;
    this.acts = new StoryMenu(texts, model, this);
    this.facts = new StoryFacts(texts);
    getStyleClass().add("stories");
    heading.getStyleClass().add("pane-heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button find = Icons.button(Feather.SEARCH, texts.get("stories.search"), search);
    find.setId("search-stories");
    Button begin = Icons.button(Feather.PLUS, texts.get("stories.new"), model::begin);
    begin.setId("new-story");
    IconMenu options =
        new IconMenu(
            Feather.SLIDERS, texts.get("stories.options"), new Options(texts, model)::items);
    options.setId("stories-options");
    HBox top = new HBox(heading, gap, options, begin);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("pane-top");
    filter.setId("stories-filter");
    filter.setPromptText(texts.get("stories.filter"));
    filter.setAccessibleText(texts.get("stories.filter"));
    filter.textProperty().addListener((o, before, words) -> model.filter(words));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    HBox filterRow = new HBox(filter, find);
    filterRow.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(filter, Priority.ALWAYS);
    filterRow.getStyleClass().add("stories-filter");
    none.setWrapText(true);
    none.getStyleClass().add("hint");
    list.setId("stories");
    list.setPlaceholder(none);
    list.setEditable(true);
    list.setAccessibleText(texts.get("stories.heading"));
    list.setCellFactory(view -> new StoryCell(texts, model, this));
    list.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 1) {
        selected().ifPresent(line -> model.open(line.id()));
      }
    });
    list.setContextMenu(menu);
    list.setOnContextMenuRequested(e -> fillMenu());
    // Before the list, whose own F2 would always change the title.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(top, filterRow, list);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  public void focusList() {
    list.requestFocus();
  }

  /// Changes the title of the selected story in place, or its tags.
  void edit(boolean tags) {
    tagging = tags;
    list.requestFocus();
    list.edit(list.getSelectionModel().getSelectedIndex());
  }

  /// Whether it is the tags that are changed in place.
  boolean isTagging() {
    return tagging;
  }

  /// How wide the words of a line can be.
  ObservableValue<Number> lineWidth() {
    return lineWidth;
  }

  /// What is said of a story below its title.
  StoryFacts facts() {
    return facts;
  }

  private Optional<StoryLine> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void fillMenu() {
    menu.getItems()
        .setAll(
            selected()
                .map(line -> acts.items(line, model.shownProperty().get().shelving()))
                .orElse(List.of()));
  }

  private void key(KeyEvent event) {
    Optional<StoryLine> line = selected();
    if (line.isEmpty() || list.getEditingIndex() >= 0) {
      return;
    }
    boolean isMenu =
        event.getCode() == KeyCode.CONTEXT_MENU
            || event.getCode() == KeyCode.F10 && event.isShiftDown();
    if (isMenu) {
      fillMenu();
      menu.show(list, Side.RIGHT, 0, 0);
    } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove(line.get().id());
    } else if (event.getCode() == KeyCode.ENTER) {
      model.open(line.get().id());
    } else if (event.getCode() == KeyCode.F2) {
      edit(false);
    } else {
      return;
    }
    event.consume();
  }

  private void filterKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      if (selected().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      if (event.getCode() == KeyCode.ENTER) {
        selected().ifPresent(line -> model.open(line.id()));
      }
    } else {
      return;
    }
    event.consume();
  }

  private void show(StoriesViewModel.Shown shown) {
    heading.setText(texts.named("shelf", shown.shelving()));
    none.setText(
        shown.filtered() || shown.shelving() != Shelving.CURRENT
            ? texts.named("shelving", shown.filtered() ? Shelving.CURRENT : shown.shelving())
            : texts.get("stories.none"));
    Optional<StoryId> wanted =
        shown.open().equals(open) ? selected().map(StoryLine::id).or(shown::open) : shown.open();
    boolean isNew = !shown.open().equals(open);
    open = shown.open();
    boolean changed = !list.getItems().equals(shown.stories());
    if (changed) {
      list.pseudoClassStateChanged(
          TAGGED, shown.stories().stream().anyMatch(l -> !l.filing().tags().isEmpty()));
      list.getItems().setAll(shown.stories());
    }
    if (changed || isNew) {
      select(wanted, isNew);
    }
  }

  private void select(Optional<StoryId> wanted, boolean isNew) {
    int at = wanted.map(this::indexOf).orElse(-1);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(at);
    // A list that is in no window yet would lay out its lines without a style.
    if (isNew && getScene() != null) {
      list.scrollTo(Math.max(0, at - 3));
    }
  }

  private int indexOf(StoryId story) {
    return list.getItems().stream().map(StoryLine::id).toList().indexOf(story);
  }
}
