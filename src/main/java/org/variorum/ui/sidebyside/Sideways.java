package org.variorum.ui.sidebyside;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/// The row of columns, as wide as they need, and what of it is in view. Columns have their text only
/// once they come near.
final class Sideways extends ScrollPane {
  /// So many columns have their text before it is known how many are in view.
  private static final int FIRST = 3;

  private final HBox row = new HBox();
  private final Runnable moved;
  private final Runnable came;
  private List<ColumnView> columns = List.of();
  private boolean isPinned;

  /// @param moved what is to be done when other columns are in view, or stand elsewhere
  /// @param came what is to be done when columns came near
  Sideways(Runnable moved, Runnable came) {
    this.moved = moved;
    this.came = came;
    setContent(row);
    row.getStyleClass().add("columns");
    setFitToHeight(true);
    setFitToWidth(true);
    getStyleClass().add("columns-scroll");
    setFocusTraversable(false);
    hvalueProperty().addListener(o -> pin());
    viewportBoundsProperty().addListener(o -> pin());
    row.widthProperty().addListener(o -> pin());
  }

  /// @param columns from left to right
  /// @param parts the same with what is drawn between them
  void fill(List<ColumnView> columns, List<Node> parts) {
    this.columns = List.copyOf(columns);
    row.getChildren().setAll(parts);
  }

  /// @param pinned whether the first column is a pivot, which stays in view
  void setPinned(boolean pinned) {
    isPinned = pinned;
  }

  /// Whether any of a part of the row is in view.
  boolean shows(Node part, double width) {
    return part.getLayoutX() < right() && part.getLayoutX() + width > left();
  }

  /// Keeps a pivot at the left edge.
  void pin() {
    double x = left();
    wake(x);
    for (int i = 0; i < columns.size(); i++) {
      boolean stays = i == 0 && isPinned;
      columns.get(i).setTranslateX(stays ? x : 0);
      columns.get(i).setViewOrder(stays ? -1 : 0);
    }
    moved.run();
  }

  /// Gives columns that came near their text, and has them brought where they belong. Not before
  /// there is a scene, from which the text has its colours.
  private void wake(double left) {
    if (getScene() == null) {
      return;
    }
    double width = getViewportBounds().getWidth();
    boolean someCame = false;
    for (int i = 0; i < columns.size(); i++) {
      ColumnView column = columns.get(i);
      double margin = column.getWidth();
      boolean inView =
          width > 0
              && column.getLayoutX() < left + width + margin
              && column.getLayoutX() + column.getWidth() > left - margin;
      someCame |= column.setNear(i < FIRST || inView);
    }
    if (someCame) {
      came.run();
    }
  }

  /// Scrolls so that a column can be seen from its left edge, where not all of it is in view.
  void show(ColumnView column) {
    if (hidden() > 0 && !holds(column)) {
      setHvalue(Math.clamp(column.getBoundsInParent().getMinX() / hidden(), 0, 1));
    }
  }

  /// Scrolls so that one of some columns can be seen.
  void showOneOf(List<ColumnView> wanted) {
    if (hidden() > 0 && !wanted.isEmpty() && wanted.stream().noneMatch(this::holds)) {
      show(wanted.getFirst());
    }
  }

  /// Whether the whole of a column is in view, but for what rounding takes.
  private boolean holds(ColumnView column) {
    var bounds = column.getBoundsInParent();
    return bounds.getMinX() >= left() - 1 && bounds.getMaxX() <= right() + 1;
  }

  private double left() {
    return getHvalue() * hidden();
  }

  private double right() {
    return left() + getViewportBounds().getWidth();
  }

  private double hidden() {
    return Math.max(0, row.getWidth() - getViewportBounds().getWidth());
  }
}
