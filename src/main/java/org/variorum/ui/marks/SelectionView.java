package org.variorum.ui.marks;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.Status;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Texts;

/// Comes up under the texts while something is selected in them: what is selected, and what it can be
/// marked as.
public final class SelectionView extends VBox {
  private static final List<Status> STATUSES =
      List.of(Status.AGREEING, Status.DIFFERING, Status.CONFLICTING, Status.UNIQUE);

  private final Texts texts;
  private final SelectionViewModel model;
  private final FlowPane quotes = new FlowPane();
  private final FlowPane acts = new FlowPane();
  private final TextField note = new TextField();
  private final Button link;
  private final Button unlink;
  private final Button same;
  private final Button notSame;

  public SelectionView(Texts texts, SelectionViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("selection");
    getStyleClass().add("selection-bar");
    quotes.getStyleClass().add("selection-quotes");
    HBox.setHgrow(quotes, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, texts.get("selection.clear"), model::clear);
    HBox top = new HBox(quotes, close);
    top.setAlignment(Pos.TOP_LEFT);
    acts.getStyleClass().add("verdict-row");
    STATUSES.forEach(status -> acts.getChildren().add(button(status)));
    link = button("link", () -> model.link(true));
    unlink = button("unlink", () -> model.link(false));
    same = button("same-name", () -> model.sameName(true));
    notSame = button("not-same-name", () -> model.sameName(false));
    note.setId("selection-note");
    note.setPromptText(texts.get("selection.note"));
    note.setAccessibleText(texts.get("selection.note"));
    note.getStyleClass().add("small");
    note.setOnAction(e -> {
      model.note(note.getText());
      note.clear();
    });
    acts.getChildren().addAll(note, link, unlink, same, notSame);
    getChildren().addAll(top, acts);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            model.clear();
          }
        });
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  /// Gives the keyboard to the first way of marking, if anything is selected.
  public void focusActs() {
    if (isVisible()) {
      acts.getChildren().getFirst().requestFocus();
    }
  }

  private Button button(Status status) {
    Label sign = new Label(Look.sign(status));
    sign.getStyleClass().addAll("status-sign", Look.style(status));
    Button button = new Button(texts.named("status", status), sign);
    button.setId("mark-" + Look.style(status));
    button.getStyleClass().add("small");
    Icons.name(button, texts.get("selection.mark", texts.named("status", status)));
    button.setOnAction(e -> model.mark(status));
    return button;
  }

  private Button button(String name, Runnable act) {
    Button button = new Button(texts.sorted("selection", name));
    button.setId("selection-" + name);
    button.getStyleClass().add("small");
    Icons.name(button, texts.sorted("selecting", name));
    button.setOnAction(e -> act.run());
    return button;
  }

  private void show(SelectionViewModel.Shown shown) {
    visible(this, !shown.quotes().isEmpty());
    quotes.getChildren().clear();
    for (SelectionViewModel.Quoted quoted : shown.quotes()) {
      Label words = new Label(texts.quoted(quoted.words()));
      words.getStyleClass().add("quote-words");
      words.setMinWidth(Region.USE_PREF_SIZE);
      HBox box = new HBox(Letter.small(quoted.letter()), words);
      box.setAlignment(Pos.CENTER_LEFT);
      box.getStyleClass().add("who");
      quotes.getChildren().add(box);
    }
    visible(link, shown.readings());
    visible(unlink, shown.readings());
    visible(same, shown.names().isPresent());
    visible(notSame, shown.names().isPresent());
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
