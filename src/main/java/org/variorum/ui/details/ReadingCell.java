package org.variorum.ui.details;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// What one report gives, with the sign and the colour of how it stands to the others.
final class ReadingCell extends HBox {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private static final double WIDEST_TIP = 420;

  private final Texts texts;
  private final Tooltip tooltip = new Tooltip();
  private final Label sign = new Label();
  private final Label words = new Label();
  private final Label reading = new Label();

  ReadingCell(Texts texts) {
    this.texts = texts;
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    sign.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("reading");
    words.setMinWidth(0);
    reading.getStyleClass().add("facts");
    reading.setMinWidth(0);
    VBox box = new VBox(words, reading);
    box.getStyleClass().add("words");
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    getChildren().addAll(sign, box);
    tooltip.setMaxWidth(WIDEST_TIP);
  }

  void show(Cell cell, String topic) {
    switch (cell) {
      case Cell.Silent _ -> {
        look("silent-cell", "", "–", "");
        setAccessibleText(topic + ": " + texts.get("grid.silent"));
      }
      case Cell.Slip slip -> {
        look(Look.CONTRADICTION_STYLE, Look.CONTRADICTION, slip.words(), "");
        setAccessibleText(topic + ": " + texts.get("contradiction") + ", " + slip.words());
      }
      case Cell.Given given -> {
        boolean isPivot = given.stand() == Cell.Stand.PIVOT;
        look(Look.style(given.relation()), mark(given), given.words(), given.reading());
        getStyleClass()
            .add(
                switch (given.stand()) {
                  case PIVOT -> "pivot";
                  case USUAL -> "usual";
                  case ODD -> "odd";
                });
        String relation =
            isPivot ? texts.get("column.is-pivot") : texts.named("relation", given.relation());
        setAccessibleText(topic + ": " + relation + ", " + given.words());
      }
    }
  }

  private static String mark(Cell.Given given) {
    return given.stand() == Cell.Stand.PIVOT ? "◎" : Look.sign(given.relation());
  }

  private void look(String style, String mark, String said, String read) {
    getStyleClass().setAll("grid-cell", style);
    sign.getStyleClass().setAll("label", "status-sign", style);
    sign.setText(mark);
    sign.setManaged(!mark.isEmpty());
    sign.setVisible(!mark.isEmpty());
    words.setText(OneLine.of(said));
    reading.setText(read);
    tip(said, read);
    reading.setManaged(!read.isEmpty());
    reading.setVisible(!read.isEmpty());
    setNodeOrientation(
        Prose.startsRightToLeft(said) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
  }

  /// Tells in full what the cell may have cut.
  private void tip(String said, String read) {
    if (read.isEmpty() && said.length() < 2) {
      Tooltip.uninstall(this, tooltip);
      return;
    }
    tooltip.setText(read.isEmpty() ? OneLine.of(said) : OneLine.of(said) + "\n" + read);
    // What runs from right to left must not be wrapped (see `Prose`).
    tooltip.setWrapText(!Prose.isRightToLeft(said + read));
    Tooltip.install(this, tooltip);
  }

  void setCursor(boolean here) {
    pseudoClassStateChanged(CURSOR, here);
  }
}
