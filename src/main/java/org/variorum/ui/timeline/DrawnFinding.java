package org.variorum.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.variorum.model.Finding;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Texts;

/// A finding as the timeline draws it, with its sign and its name, to be chosen by mouse or key.
abstract class DrawnFinding extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  final Label sign = new Label();
  final Label name = new Label();
  private final String described;

  DrawnFinding(Texts texts, Finding finding, Runnable choose) {
    described =
        texts.named("status", finding.status()) + ". " + texts.topic(finding.topic()) + ". ";
    sign.setText(Look.sign(finding.status()));
    sign.getStyleClass().addAll("status-sign", Look.style(finding.status()));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setOnMousePressed(e -> {
      requestFocus();
      choose.run();
    });
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        choose.run();
        e.consume();
      }
    });
  }

  /// Says for those who do not see it what it is about, and what the reports answer.
  final void describe(String answers) {
    setAccessibleText(described + answers);
  }

  final void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }
}
