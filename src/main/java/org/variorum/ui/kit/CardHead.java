package org.variorum.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The first line of a card: what it is about, and at the other end the button that closes it, with
/// what else belongs there before it.
public final class CardHead extends HBox {
  private final Label topic = new Label();

  public CardHead(String heading, Node... atEnd) {
    setHeading(heading);
    topic.getStyleClass().add("card-topic");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(topic, gap);
    getChildren().addAll(atEnd);
    setAlignment(Pos.CENTER_LEFT);
  }

  public void setHeading(String heading) {
    topic.setText(heading);
  }
}
