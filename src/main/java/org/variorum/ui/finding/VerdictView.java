package org.variorum.ui.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Standing;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.kit.VerdictWords;

/// The foot of the card: the verdicts by number key, how sure the user is, and what a verdict still
/// needs.
public final class VerdictView extends VBox {
  private static final List<Ruling> VERDICTS =
      List.of(Ruling.CONFIRMED, Ruling.SAME, Ruling.RESOLVED, Ruling.CALL, Ruling.IGNORED);

  private final Texts texts;
  private final Verdicts model;
  private final Map<Ruling, ToggleButton> buttons = new EnumMap<>(Ruling.class);
  private final Map<Confidence, ToggleButton> sure = new EnumMap<>(Confidence.class);
  private final VBox said = new VBox();
  private final VBox asked = new VBox();
  private final HBox confidence = new HBox();
  private Verdicts.Asking asking = Verdicts.Asking.NOTHING;

  public VerdictView(Texts texts, Verdicts model) {
    this.texts = texts;
    this.model = model;
    setId("verdicts");
    getStyleClass().add("verdicts");
    FlowPane row = new FlowPane();
    row.getStyleClass().add("verdict-row");
    VERDICTS.forEach(ruling -> row.getChildren().add(button(ruling)));
    Label how = new Label(texts.get("verdict.sure"));
    how.getStyleClass().add("quiet-label");
    confidence.getChildren().add(how);
    for (Confidence degree : Confidence.values()) {
      confidence.getChildren().add(button(degree));
    }
    confidence.setAlignment(Pos.CENTER_LEFT);
    confidence.getStyleClass().add("verdict-row");
    said.getStyleClass().add("verdict-said");
    asked.getStyleClass().add("verdict-asked");
    getChildren().addAll(row, said, asked, confidence);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  private ToggleButton button(Ruling ruling) {
    Label key = new Label(Integer.toString(ruling.ordinal()));
    key.getStyleClass().add("key");
    ToggleButton button = new ToggleButton(texts.named("ruling", ruling), key);
    button.setId("verdict-" + ruling.ordinal());
    button.getStyleClass().addAll("small", "verdict");
    button.setMnemonicParsing(false);
    Icons.name(
        button,
        texts.get(
            "verdict.name",
            texts.named("ruled", ruling),
            texts.key("key." + ruling.name().toLowerCase(Locale.ROOT))));
    button.setOnAction(e -> {
      model.press(ruling);
      show(model.shownProperty().get());
    });
    buttons.put(ruling, button);
    return button;
  }

  private ToggleButton button(Confidence degree) {
    ToggleButton button = new ToggleButton(texts.named("confidence", degree));
    button.setId("confidence-" + degree.word());
    button.getStyleClass().addAll("small", "verdict");
    button.setOnAction(
        e -> model.sure(button.isSelected() ? Optional.of(degree) : Optional.empty()));
    sure.put(degree, button);
    return button;
  }

  private void show(Verdicts.Shown shown) {
    visible(this, shown.item().isPresent());
    Ruling now =
        switch (shown.asking()) {
          case NOTHING -> shown.ruling();
          case RIGHT -> Ruling.RESOLVED;
          case CALL -> Ruling.CALL;
        };
    buttons.forEach((ruling, button) -> button.setSelected(ruling == now));
    Optional<Confidence> degree = shown.decision().flatMap(Decision::confidence);
    sure.forEach((d, button) -> button.setSelected(degree.filter(c -> c == d).isPresent()));
    visible(confidence, shown.decision().isPresent() && shown.asking() == Verdicts.Asking.NOTHING);
    showSaid(shown);
    if (shown.asking() != asking || shown.asking() != Verdicts.Asking.NOTHING) {
      boolean isNew = shown.asking() != asking;
      asking = shown.asking();
      if (isNew) {
        ask(shown);
      }
    }
    visible(asked, !asked.getChildren().isEmpty());
  }

  private void showSaid(Verdicts.Shown shown) {
    said.getChildren().clear();
    shown
        .decision()
        .flatMap(d -> details(d.verdict(), shown))
        .ifPresent(words -> said.getChildren().add(new Prose(words, "fact")));
    shown
        .placed()
        .filter(p -> p.standing().isStale())
        .ifPresent(p ->
            said.getChildren()
                .add(
                    new Prose(
                        texts.get(
                            p.standing() == Standing.TEXT_CHANGED
                                ? "verdict.text-changed"
                                : "verdict.readings-changed"),
                        "stale")));
    shown
        .left()
        .ifPresent(left -> {
          Prose done = new Prose(texts.get("verdict.finished", left), "finished");
          done.setId("finished");
          said.getChildren().add(done);
        });
    if (shown.item().filter(Item.OfMark.class::isInstance).isPresent()) {
      Button remove = new Button(texts.get("mark.remove"));
      remove.setId("remove-mark");
      remove.getStyleClass().add("small");
      remove.setOnAction(e -> model.remove());
      said.getChildren().add(remove);
    }
    visible(said, !said.getChildren().isEmpty());
  }

  private Optional<String> details(Verdict verdict, Verdicts.Shown shown) {
    return new VerdictWords(texts)
        .details(
            verdict,
            report ->
                shown.choices().stream()
                    .filter(c -> c.report().equals(report))
                    .map(Verdicts.Choice::letter)
                    .findFirst());
  }

  private void ask(Verdicts.Shown shown) {
    asked.getChildren().clear();
    switch (shown.asking()) {
      case NOTHING -> {}
      case RIGHT -> askWhichIsRight(shown);
      case CALL -> askWhomToAsk(shown);
    }
  }

  private void askWhichIsRight(Verdicts.Shown shown) {
    FlowPane letters = new FlowPane();
    letters.getStyleClass().add("verdict-row");
    for (Verdicts.Choice choice : shown.choices()) {
      Button button = new Button(null, Letter.small(choice.letter()));
      button.setId("right-" + choice.letter());
      button.getStyleClass().add("flat");
      Icons.name(button, texts.get("verdict.right-report", choice.letter()));
      button.setOnAction(e -> model.resolve(choice.report()));
      letters.getChildren().add(button);
    }
    TextField value = new TextField();
    value.setId("right-value");
    value.setPromptText(texts.get("verdict.other-value"));
    value.setOnAction(e -> model.resolve(value.getText()));
    VBox box = new VBox(quiet("verdict.which"), letters, value);
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean types = e.getTarget() == value || e.isAltDown() || e.isShortcutDown();
          shown.choices().stream()
              .filter(
                  c -> !types && c.letter().equals(e.getCode().getName().toUpperCase(Locale.ROOT)))
              .findFirst()
              .ifPresent(c -> {
                e.consume();
                model.resolve(c.report());
              });
        });
    put(box, letters.getChildren().isEmpty() ? value : letters.getChildren().getFirst());
  }

  private void askWhomToAsk(Verdicts.Shown shown) {
    TextField whom = new TextField();
    whom.setId("call-whom");
    whom.setPromptText(texts.get("verdict.whom"));
    TextField what = new TextField();
    what.setId("call-what");
    what.setPromptText(texts.get("verdict.what"));
    Optional<Verdict> before = shown.decision().map(Decision::verdict);
    if (before.isPresent() && before.get() instanceof Verdict.NeedsCall(String w, String q)) {
      whom.setText(w);
      what.setText(q);
    }
    Button done = new Button(texts.get("verdict.add-call"));
    done.setId("call-done");
    done.getStyleClass().addAll("small", "accent");
    done.setMinWidth(USE_PREF_SIZE);
    Runnable add = () -> model.call(whom.getText(), what.getText());
    whom.setOnAction(e -> what.requestFocus());
    what.setOnAction(e -> add.run());
    done.setOnAction(e -> add.run());
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox last = new HBox(what, done);
    last.setAlignment(Pos.CENTER_LEFT);
    last.getStyleClass().add("verdict-row");
    put(new VBox(whom, last), whom);
  }

  private void put(VBox box, Node first) {
    box.getStyleClass().add("verdict-asked");
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            model.stopAsking();
            buttons.get(Ruling.CONFIRMED).requestFocus();
          }
        });
    asked.getChildren().setAll(box);
    // What is not seen cannot be given the keyboard.
    visible(asked, true);
    first.requestFocus();
  }

  private Label quiet(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("quiet-label");
    return label;
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /// Asks on, after a verdict that needed a field has been given, in the list again.
  public void onGivenBack(Runnable givenBack) {
    model
        .shownProperty()
        .addListener((o, before, now) -> {
          boolean wasAsking = before.asking() != Verdicts.Asking.NOTHING;
          if (wasAsking && now.asking() == Verdicts.Asking.NOTHING) {
            givenBack.run();
          }
        });
  }
}
