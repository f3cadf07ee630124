package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Parts in a row, which goes on in another row where there is no room for all. The last part stands at
/// the right edge.
///
/// A bar over a narrow view, or in large letters, keeps every part whole in this way.
public class Wrapping extends Pane {
  private final double gap;

  /// @param gap between the parts and between the rows, in pixels
  public Wrapping(double gap, Node... parts) {
    super(parts);
    this.gap = gap;
  }

  /// Parts beside each other.
  private record Row(List<Node> parts, double height) {}

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest = 0;
    for (Node part : getManagedChildren()) {
      widest = Math.max(widest, part.minWidth(-1));
    }
    return getInsets().getLeft() + widest + getInsets().getRight();
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = -gap;
    for (Node part : getManagedChildren()) {
      width += gap + part.prefWidth(-1);
    }
    Insets edge = getInsets();
    return edge.getLeft() + Math.max(0, width) + edge.getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets edge = getInsets();
    double height = -gap;
    for (Row row : rows(width < 0 ? Double.MAX_VALUE : inside(width))) {
      height += gap + row.height();
    }
    return edge.getTop() + Math.max(0, height) + edge.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets edge = getInsets();
    double room = inside(getWidth());
    double y = edge.getTop();
    Node last = getManagedChildren().isEmpty() ? null : getManagedChildren().getLast();
    for (Row row : rows(room)) {
      double x = edge.getLeft();
      for (Node part : row.parts()) {
        double width = Math.min(part.prefWidth(-1), room);
        double height = part.prefHeight(width);
        double at = part == last ? edge.getLeft() + room - width : x;
        part.resizeRelocate(
            snapPositionX(at), snapPositionY(y + (row.height() - height) / 2), width, height);
        x += width + gap;
      }
      y += row.height() + gap;
    }
  }

  private double inside(double width) {
    return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
  }

  private List<Row> rows(double room) {
    List<Row> rows = new ArrayList<>();
    List<Node> parts = new ArrayList<>();
    double used = 0;
    double height = 0;
    for (Node part : getManagedChildren()) {
      double width = Math.min(part.prefWidth(-1), room);
      if (!parts.isEmpty() && used + gap + width > room) {
        rows.add(new Row(parts, height));
        parts = new ArrayList<>();
        used = 0;
        height = 0;
      }
      used += (parts.isEmpty() ? 0 : gap) + width;
      height = Math.max(height, part.prefHeight(width));
      parts.add(part);
    }
    if (!parts.isEmpty()) {
      rows.add(new Row(parts, height));
    }
    return rows;
  }
}
