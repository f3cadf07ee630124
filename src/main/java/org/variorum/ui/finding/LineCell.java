package org.variorum.ui.finding;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Finding;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Texts;

/// A line of the list: sign and topic, the letters of who says something, and what they say.
final class LineCell extends ListCell<Line> {
  private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
  private static final int SIDES = 40;

  private final Texts texts;
  private final Label sign = new Label();
  private final Label topic = new Label();
  private final Label letters = new Label();
  private final Label answers = new Label();
  private final Label ruling = new Label();
  private final HBox box;

  LineCell(Texts texts, ListView<Line> list) {
    this.texts = texts;
    getStyleClass().add("finding-line");
    sign.getStyleClass().add("status-sign");
    sign.setMinWidth(USE_PREF_SIZE);
    topic.getStyleClass().add("topic");
    topic.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(topic, Priority.ALWAYS);
    letters.getStyleClass().add("letters");
    letters.setMinWidth(USE_PREF_SIZE);
    answers.getStyleClass().add("answers");
    ruling.getStyleClass().add("ruling");
    ruling.setMinWidth(USE_PREF_SIZE);
    answers.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(answers, Priority.ALWAYS);
    HBox second = new HBox(answers, ruling);
    second.setAlignment(Pos.BASELINE_LEFT);
    second.getStyleClass().add("first");
    HBox first = new HBox(topic, letters);
    first.setAlignment(Pos.BASELINE_LEFT);
    first.getStyleClass().add("first");
    VBox words = new VBox(first, second);
    HBox.setHgrow(words, Priority.ALWAYS);
    box = new HBox(sign, words);
    box.getStyleClass().add("line-box");
    // As wide as the list, so that long topics are shortened and nothing scrolls sideways.
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(DECIDED, false);
      return;
    }
    String status = status(line.item());
    sign.getStyleClass().setAll("label", "status-sign", Look.style(line.item()));
    sign.setText(Look.sign(line.item()));
    topic.setText(line.topic(texts));
    letters.setText(Letter.few(line.letters()));
    answers.setText(
        line.answers().stream().map(a -> told(a, line)).collect(Collectors.joining("  ·  ")));
    boolean isDecided = line.ruling() != Ruling.OPEN;
    pseudoClassStateChanged(DECIDED, isDecided && !line.stale());
    ruling.setVisible(isDecided);
    ruling.setManaged(isDecided);
    String verdict = isDecided ? texts.named("ruling", line.ruling()) : "";
    ruling.setText(line.stale() ? texts.get("ruling.stale", verdict) : "✓ " + verdict);
    setAccessibleText(
        texts.get(
            "findings.described",
            isDecided ? status + ", " + verdict : status,
            line.topic(texts),
            line.answers().stream().map(LineCell::told).collect(Collectors.joining("; "))));
    setGraphic(box);
  }

  private static String told(Line.Answer answer, Line line) {
    return line.answers().size() == 1 ? OneLine.of(answer.words()) : told(answer);
  }

  private static String told(Line.Answer answer) {
    return Letter.few(answer.letters()) + "  " + OneLine.of(answer.words());
  }

  private String status(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> texts.named("status", finding.status());
      case Item.OfContradiction _ -> texts.get("contradiction");
      case Item.OfMark(var placed) ->
          placed
              .mark()
              .given()
              .map(given -> texts.get("mark.given", texts.named("status", given)))
              .orElse(texts.get("mark.note"));
    };
  }
}
