package org.variorum.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card with a list, beside it what is chosen there, and below both what is said of it and what can
/// be done with it.
public final class ListCard extends VBox {
  /// @param said gets the room that the acts leave
  public ListCard(CardHead head, Region list, Region chosen, Region said, Node... acts) {
    HBox middle = new HBox(list, chosen);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    middle.getStyleClass().add("list-card-middle");
    setVgrow(middle, Priority.ALWAYS);
    HBox right = new HBox(acts);
    right.getStyleClass().add("card-acts");
    right.setAlignment(Pos.CENTER_RIGHT);
    said.getStyleClass().add("card-said");
    said.setMinWidth(0);
    BorderPane bottom = new BorderPane(said);
    bottom.setRight(right);
    getChildren().addAll(head, middle, bottom);
    getStyleClass().addAll("keys-card", "list-card");
  }
}
