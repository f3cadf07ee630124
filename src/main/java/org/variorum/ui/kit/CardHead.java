package org.variorum.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The first line of a card: what it is about, and at the other end the button that closes it.
public final class CardHead extends HBox {
  public CardHead(String heading, Button close) {
    Label topic = new Label(heading);
    topic.getStyleClass().add("card-topic");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(topic, gap, close);
    setAlignment(Pos.CENTER_LEFT);
  }
}
