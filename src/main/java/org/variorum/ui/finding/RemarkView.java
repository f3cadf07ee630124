package org.variorum.ui.finding;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.variorum.model.mark.Remark;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Texts;

/// Note, tags and evidence of the chosen item. What was typed is kept when its field is left, when
/// another item is chosen, and on Enter; in the note on Ctrl+Enter.
final class RemarkView extends VBox {
  private static final String COMMA = ", ";

  private final Verdicts model;
  private final TextArea note = new TextArea();
  private final TextField tags = new TextField();
  private final TextField evidence = new TextField();
  private Optional<Item> item = Optional.empty();
  private Remark kept = Remark.NONE;

  /// @param done takes the keyboard back when the user has finished
  RemarkView(Texts texts, Verdicts model, Runnable done) {
    this.model = model;
    getStyleClass().add("remark");
    note.setId("note");
    note.setWrapText(true);
    note.setPrefRowCount(2);
    prompt(note, texts.get("remark.note"));
    tags.setId("tags");
    prompt(tags, texts.get("remark.tags"));
    evidence.setId("evidence");
    prompt(evidence, texts.get("remark.evidence"));
    for (TextInputControl field : new TextInputControl[] {note, tags, evidence}) {
      field
          .focusedProperty()
          .addListener((o, before, now) -> {
            if (!now) {
              keep();
            }
          });
      field.addEventFilter(
          KeyEvent.KEY_PRESSED,
          e -> {
            boolean enters = e.getCode() == KeyCode.ENTER && (field != note || e.isShortcutDown());
            if (enters || e.getCode() == KeyCode.ESCAPE) {
              e.consume();
              keep();
              done.run();
            }
          });
    }
    // Nobody sets a note with tabs, and whoever walks by Tab must not be caught in it.
    note.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
            note.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
          }
        });
    getChildren().addAll(note, tags, evidence);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  private static void prompt(TextInputControl field, String words) {
    field.setPromptText(words);
    field.setAccessibleText(words);
  }

  void focusNote() {
    note.requestFocus();
  }

  private void show(Verdicts.Shown shown) {
    boolean isOther = !item.map(Item::id).equals(shown.item().map(Item::id));
    if (isOther) {
      keep();
    }
    item = shown.item();
    setVisible(item.isPresent());
    setManaged(item.isPresent());
    if (isOther || !shown.remark().equals(kept)) {
      kept = shown.remark();
      fill(note, kept.note());
      fill(tags, String.join(COMMA, kept.tags()));
      fill(evidence, String.join(COMMA, kept.evidence()));
    }
  }

  private static void fill(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void keep() {
    Remark typed =
        new Remark(
            note.getText().strip(),
            Verdicts.listed(tags.getText()),
            Verdicts.listed(evidence.getText()));
    if (item.isPresent() && !typed.equals(kept)) {
      kept = typed;
      model.remark(item.get(), typed);
    }
  }
}
