package org.variorum.ui.marks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.CardBody;
import org.variorum.ui.kit.CardHead;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// Open questions, lost marks and corrections, on a card over the window.
public final class MarksCard extends Overlay {
  private static final double WIDEST = 680;
  private static final double HIGHEST = 520;

  private final Texts texts;
  private final MarksViewModel model;
  private final SelectionViewModel selection;
  private final VBox content = new VBox();
  private final Button close;

  public MarksCard(Texts texts, MarksViewModel model, SelectionViewModel selection) {
    super("marks");
    this.texts = texts;
    this.model = model;
    this.selection = selection;
    close = Icons.button(Feather.X, texts.get("keys.close"), this::close);
    HBox top = new CardHead(texts.get("marks.heading"), close);
    content.getStyleClass().add("marks-content");
    VBox card = new VBox(top, new CardBody(content, texts.get("marks.heading"), HIGHEST));
    card.getStyleClass().add("keys-card");
    card.setPrefWidth(WIDEST);
    card.setMaxSize(WIDEST, USE_PREF_SIZE);
    getChildren().add(card);
    model.shownProperty().addListener((o, before, now) -> show());
    show();
  }

  @Override
  public void open() {
    show();
    super.open();
    close.requestFocus();
  }

  private void show() {
    MarksViewModel.Shown shown = model.shownProperty().get();
    List<Node> nodes = new ArrayList<>();
    if (shown.isEmpty()) {
      nodes.add(new Prose(texts.get("marks.none"), "hint"));
    }
    if (!shown.calls().isEmpty()) {
      nodes.add(heading("marks.calls", shown.calls().size(), copy()));
      shown.calls().forEach(c -> nodes.add(call(c)));
    }
    if (!shown.lost().isEmpty()) {
      nodes.add(heading("marks.lost", shown.lost().size()));
      shown.lost().forEach(l -> nodes.add(lost(l)));
    }
    if (!shown.corrections().isEmpty()) {
      nodes.add(heading("marks.corrections", shown.corrections().size()));
      shown
          .corrections()
          .forEach(s ->
              nodes.add(
                  line(
                      new Prose(s.words(), "fact"),
                      button("marks.take-back", () -> model.takeBack(s)))));
    }
    if (!shown.known().isEmpty()) {
      nodes.add(heading("marks.known", shown.known().size()));
      shown
          .known()
          .forEach(s ->
              nodes.add(
                  line(
                      new Prose(s.words(), "fact"),
                      button("marks.not-here", () -> model.contradict(s)))));
    }
    content.getChildren().setAll(nodes);
  }

  private Node heading(String key, int count, Node... beside) {
    Label words = new Label(texts.get(key, count));
    words.getStyleClass().add("keys-group");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(words);
    box.getChildren().addAll(beside);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Button copy() {
    Button copy = new Button(texts.get("calls.copy"), new FontIcon(Feather.COPY));
    copy.setId("copy-calls");
    copy.getStyleClass().addAll("small", "flat");
    copy.setOnAction(e -> {
      ClipboardContent words = new ClipboardContent();
      words.putString(model.callList());
      Clipboard.getSystemClipboard().setContent(words);
      copy.setText(texts.get("accounts.copied"));
    });
    return copy;
  }

  private Node call(MarksViewModel.Call call) {
    String whom = call.whom().isBlank() ? texts.get("calls.nobody") : call.whom();
    Prose words = new Prose(whom + "  ", "fact-value").add(call.what(), "fact-words");
    VBox told = new VBox(new Prose(texts.topic(call.topic()), "fact"), words);
    return call.item()
        .<Node>map(item ->
            line(
                told,
                button(
                    "marks.show",
                    () -> {
                      close();
                      model.choose(item);
                    })))
        .orElseGet(() -> line(told));
  }

  private Node lost(MarksViewModel.Lost lost) {
    VBox told = new VBox(new Prose(lost.name(), "fact-value"), new Prose(lost.told(), "fact"));
    List<Button> buttons = new ArrayList<>();
    if (!selection.isEmpty()) {
      buttons.add(button("marks.attach", () -> selection.attach(lost.mark())));
    } else if (model.hasChosen()) {
      buttons.add(button("marks.attach-chosen", () -> model.attachToChosen(lost.mark())));
    }
    buttons.add(button("marks.delete", () -> model.delete(lost.mark())));
    return line(told, buttons.toArray(Button[]::new));
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }

  private static Node line(Node words, Button... buttons) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(words);
    box.getChildren().addAll(buttons);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("marks-line");
    return box;
  }
}
