package org.variorum.ui.words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Texts;

/// The comparison in words, a line each: arrows walk, H goes to the next heading, Ctrl+C copies all.
public final class WordsView extends BorderPane {
  private final Texts texts;
  private final WordsViewModel model;
  private final ListView<Told> list = new ListView<>();
  private boolean showing;

  public WordsView(Texts texts, WordsViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("in-words");
    getStyleClass().add("in-words");
    list.setId("told");
    list.setAccessibleText(texts.get("words.name"));
    Label none = new Label(texts.get("findings.not-compared"));
    none.getStyleClass().add("hint");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new ToldCell(texts, view));
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((o, before, now) -> {
          if (!showing && now.intValue() >= 0) {
            model.moveTo(now.intValue());
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(bar());
    setCenter(list);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  /// Gives the keyboard to the words.
  public void focusWords() {
    list.requestFocus();
  }

  /// @param size in pixels
  /// @param family of the font
  public void setReading(double size, String family) {
    list.setStyle("-fx-font-size: " + size + "px; -fx-font-family: \"" + family + "\";");
  }

  private HBox bar() {
    Label hint = new Label(texts.get("words.hint"));
    hint.getStyleClass().add("quiet-label");
    hint.setMinWidth(0);
    hint.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button copy = new Button(texts.get("words.copy"), new FontIcon(Feather.COPY));
    copy.setId("words-copy");
    copy.getStyleClass().addAll("small", "flat");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(e -> copy());
    HBox bar = new HBox(hint, gap, copy);
    bar.setMinWidth(0);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("view-bar");
    return bar;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    }
  }

  private void copy() {
    ClipboardContent words = new ClipboardContent();
    words.putString(model.text());
    Clipboard.getSystemClipboard().setContent(words);
  }

  private void show(WordsViewModel.Shown shown) {
    showing = true;
    if (!list.getItems().equals(shown.told())) {
      list.getItems().setAll(shown.told());
    }
    if (shown.at() < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != shown.at()) {
      list.getSelectionModel().clearAndSelect(shown.at());
      list.getFocusModel().focus(shown.at());
      list.scrollTo(Math.max(0, shown.at() - 1));
    }
    showing = false;
  }
}
