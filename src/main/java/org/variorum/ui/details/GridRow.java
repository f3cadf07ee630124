package org.variorum.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Texts;

/// A row of the grid on the screen; shows one row after the other.
final class GridRow extends Region {
  static final double DETAIL = 48;
  private static final double GROUP = 32;
  private static final double FOLDED = 32;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Texts texts;
  private final Pressed pressed;
  private final Consumer<String> toggle;
  private final TopicCell topic;
  private final List<ReadingCell> cells = new ArrayList<>();
  private int index;
  private @Nullable Row row;

  /// Hears that a cell was pressed.
  @FunctionalInterface
  interface Pressed {
    /// @param column -1 for the first
    void at(int row, int column);
  }

  /// @param toggle opens or folds the agreeing details of a group
  GridRow(Texts texts, Pressed pressed, Consumer<String> toggle) {
    this.texts = texts;
    this.pressed = pressed;
    this.toggle = toggle;
    this.topic = new TopicCell(texts);
    getStyleClass().add("grid-row");
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    topic.setOnMousePressed(e -> pressedTopic());
    getChildren().add(topic);
  }

  /// In pixels.
  static double height(Row row) {
    return switch (row) {
      case Row.Group _ -> GROUP;
      case Row.Folded _ -> FOLDED;
      case Row.Detail _ -> DETAIL;
    };
  }

  private void pressedTopic() {
    pressed.at(index, -1);
    if (row instanceof Row.Folded folded) {
      toggle.accept(folded.key());
    } else if (row instanceof Row.Group group) {
      toggle.accept(group.key());
    }
  }

  void show(Row shown, int at) {
    row = shown;
    index = at;
    topic.show(shown);
    int count = shown instanceof Row.Detail detail ? detail.cells().size() : 0;
    while (cells.size() > count) {
      getChildren().remove(cells.removeLast());
    }
    if (shown instanceof Row.Detail detail) {
      for (int i = 0; i < cells.size(); i++) {
        cells.get(i).show(detail.cells().get(i), detail.topic());
      }
    }
  }

  /// Lays out the cells that are in view, and makes those that are not there yet.
  void place(Grid.Across widths, boolean chosen, OptionalInt cursor) {
    pseudoClassStateChanged(CHOSEN, chosen);
    boolean isDetail = row instanceof Row.Detail;
    topic.resizeRelocate(0, 0, isDetail ? widths.first() : widths.width(), getHeight());
    topic.setCursor(cursor.isPresent() && (cursor.getAsInt() < 0 || !isDetail));
    if (row instanceof Row.Detail detail) {
      for (int i = 0; i < detail.cells().size(); i++) {
        if (widths.shows(i)) {
          ReadingCell cell = cell(detail, i);
          cell.setVisible(true);
          cell.setCursor(cursor.isPresent() && cursor.getAsInt() == i);
          cell.resizeRelocate(widths.left(i), 0, widths.column(), getHeight());
        } else if (i < cells.size()) {
          cells.get(i).setVisible(false);
        }
      }
    }
    topic.toFront();
  }

  @Override
  protected void layoutChildren() {
    // The grid has placed them.
  }

  private ReadingCell cell(Row.Detail detail, int column) {
    while (cells.size() <= column) {
      int at = cells.size();
      ReadingCell made = new ReadingCell(texts);
      made.setOnMousePressed(e -> pressed.at(index, at));
      made.show(detail.cells().get(at), detail.topic());
      made.setVisible(false);
      cells.add(made);
      getChildren().add(made);
    }
    return cells.get(column);
  }

  /// The cell of a column, -1 for the first; the first where there is no other.
  Region cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : topic;
  }
}
