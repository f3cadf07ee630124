package org.variorum.ui.details;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Texts;

/// The first cell of a row: what the row is about.
final class TopicCell extends HBox {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final Texts texts;
  private final Label sign = new Label();
  private final Label topic = new Label();
  private final Label facts = new Label();
  private final VBox words = new VBox();

  TopicCell(Texts texts) {
    this.texts = texts;
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    sign.setMinWidth(USE_PREF_SIZE);
    topic.getStyleClass().add("topic");
    topic.setMinWidth(0);
    facts.getStyleClass().add("facts");
    facts.setMinWidth(0);
    words.getStyleClass().add("words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  void show(Row row) {
    switch (row) {
      case Row.Group group -> {
        look("grid-group", "", group.name(), texts.get("grid.details", group.details()));
        beside();
        sign.getStyleClass().setAll("label");
      }
      case Row.Folded folded -> {
        look(
            "grid-folded",
            "●",
            texts.get("grid.folded", folded.topics().size()),
            String.join(", ", folded.topics()));
        beside();
        sign.getStyleClass().setAll("label", "status-sign", "agreeing");
      }
      case Row.Detail detail -> show(detail);
    }
  }

  private void show(Row.Detail detail) {
    Row.Standing standing = detail.standing();
    String status =
        standing.status().map(s -> texts.named("status", s)).orElse(texts.get("contradiction"));
    String kind = standing.kind().map(k -> texts.running("kind", k)).orElse("");
    String told = standing.update() ? status + ", " + texts.get("card.update") : status;
    if (!kind.isEmpty()) {
      told += " · " + kind;
    }
    if (standing.readings() > 1) {
      told += " · " + texts.get("grid.rests", standing.origins());
    }
    look(
        detail.inGroup() ? "grid-inner" : "grid-topic",
        standing.status().map(Look::sign).orElse(Look.CONTRADICTION),
        detail.topic(),
        told);
    words.getChildren().setAll(topic, facts);
    getChildren().setAll(sign, words);
    sign.getStyleClass()
        .setAll(
            "label",
            "status-sign",
            standing.status().map(Look::style).orElse(Look.CONTRADICTION_STYLE));
  }

  /// A heading tells its facts beside its name, a detail below it.
  private void beside() {
    words.getChildren().clear();
    getChildren().setAll(sign, topic, facts);
  }

  private void look(String style, String mark, String name, String fact) {
    getStyleClass().setAll("grid-first", style);
    sign.setText(mark);
    sign.setManaged(!mark.isEmpty());
    topic.setText(name);
    facts.setText(fact);
    setAccessibleText(name + ". " + fact);
  }

  void setCursor(boolean here) {
    pseudoClassStateChanged(CURSOR, here);
  }
}
