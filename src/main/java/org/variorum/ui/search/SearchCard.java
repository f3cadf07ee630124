package org.variorum.ui.search;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;

/// Searches all stories while the user types. The arrows walk through what was found without leaving
/// the field, Enter goes there, Escape goes back to where the reader was.
public final class SearchCard extends Overlay {
  private static final double WIDEST = 780;
  private static final double HIGHEST = 540;
  private static final int PAGE = 8;

  private final SearchViewModel model;
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final Label told = new Label();
  private final ToggleButton all;
  private final ToggleButton one;
  private @Nullable Node before;

  // The cells ask the list for its width; nothing asks the card for anything before it is made.
  @SuppressWarnings("this-escape")
  public SearchCard(Texts texts, SearchViewModel model) {
    super("search");
    this.model = model;
    field.setId("search-words");
    field.setPromptText(texts.get("search.prompt"));
    field.setAccessibleText(texts.get("search.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    all = new ToggleButton(texts.get("search.all"));
    one = new ToggleButton(texts.get("search.one"));
    all.setId("search-all");
    one.setId("search-one");
    all.getStyleClass().addAll("left-pill", "small");
    one.getStyleClass().addAll("right-pill", "small");
    ToggleGroup scope = new ToggleGroup();
    scope.getToggles().addAll(all, one);
    scope
        .selectedToggleProperty()
        .addListener((o, old, now) -> {
          if (now == null) {
            scope.selectToggle(old);
          } else if (model.shownProperty().get().within() != (now == one)) {
            model.setWithin(now == one);
          }
        });
    HBox pills = new HBox(all, one);
    pills.setMinWidth(USE_PREF_SIZE);
    HBox top =
        new HBox(
            new FontIcon(Feather.SEARCH),
            field,
            pills,
            Icons.button(Feather.X, texts.get("keys.close"), this::close));
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("search-top");
    list.setId("search-found");
    list.setAccessibleText(texts.get("search.found"));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new LineCell(texts, view));
    list.setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        go();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    told.setId("search-told");
    told.getStyleClass().add("hint");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    told.setAccessibleRole(AccessibleRole.TEXT);
    VBox card = new VBox(top, list, told);
    card.getStyleClass().addAll("keys-card", "search-card");
    card.setMaxSize(WIDEST, USE_PREF_SIZE);
    setAlignment(card, Pos.TOP_CENTER);
    setMargin(card, new Insets(48, 24, 24, 24));
    getChildren().add(card);
    field.textProperty().addListener((o, old, words) -> model.search(words));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.shownProperty().addListener((o, old, now) -> show(now));
    show(model.shownProperty().get());
  }

  @Override
  public void open() {
    before = getScene() == null ? null : getScene().getFocusOwner();
    super.open();
    one.setDisable(!model.hasStory());
    field.requestFocus();
    field.selectAll();
    model.setWithin(model.shownProperty().get().within());
  }

  @Override
  public void close() {
    super.close();
    if (before != null) {
      before.requestFocus();
    }
  }

  /// Searches for words, as if they had been typed.
  public void open(String words) {
    open();
    field.setText(words);
  }

  private void go() {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    // What is gone to takes the keyboard, and not what had it before.
    before = null;
    if (model.go(line)) {
      close();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(PAGE);
      case PAGE_UP -> step(-PAGE);
      case ENTER -> go();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int steps) {
    int count = list.getItems().size();
    if (count > 0) {
      choose(Math.clamp(list.getSelectionModel().getSelectedIndex() + steps, 0, count - 1));
    }
  }

  private void choose(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(Math.max(0, index - 3));
  }

  private void show(SearchViewModel.Shown shown) {
    (shown.within() ? one : all).setSelected(true);
    told.setText(shown.told());
    List<Line> lines = shown.lines();
    if (!list.getItems().equals(lines)) {
      list.getItems().setAll(lines);
      if (!lines.isEmpty()) {
        choose(lines.size() > 1 && lines.get(1) instanceof Line.OfHit ? 1 : 0);
      }
    }
    list.setVisible(!lines.isEmpty());
    list.setManaged(!lines.isEmpty());
    double height = lines.stream().mapToDouble(LineCell::height).sum();
    list.setPrefHeight(Math.min(height + 8, HIGHEST));
  }
}
