package org.variorum.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What a card holds below its head: as high as that is in the width of the card, and scrolled where
/// the card gets no higher.
///
/// A `ScrollPane` would be as high as its content is in one long line, and hide the lines below.
public final class CardBody extends ScrollPane {
  private final Region content;

  /// @param name for screen readers
  /// @param highest the greatest height in pixels
  public CardBody(Region content, String name, double highest) {
    super(content);
    this.content = content;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("marks-scroll");
    setAccessibleText(name);
    setMaxHeight(highest);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets edge = getInsets();
    double inside = width < 0 ? width : width - edge.getLeft() - edge.getRight();
    return edge.getTop() + content.prefHeight(inside) + edge.getBottom();
  }
}
