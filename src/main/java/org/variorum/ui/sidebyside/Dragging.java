package org.variorum.ui.sidebyside;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves columns by their heads: the head is drawn over another column and let go there.
final class Dragging {
  private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  /// How far a head is drawn before that is meant as moving it.
  private static final double MEANT = 12;

  private final Supplier<List<ColumnView>> columns;
  private final BiConsumer<ColumnView, ColumnView> moved;
  private double pressedAt;
  private boolean dragging;

  /// @param moved hears which column was let go over which
  Dragging(Supplier<List<ColumnView>> columns, BiConsumer<ColumnView, ColumnView> moved) {
    this.columns = columns;
    this.moved = moved;
  }

  void install(ColumnView view) {
    ColumnHeader header = view.header();
    header.setOnMousePressed(e -> {
      pressedAt = e.getSceneX();
      dragging = false;
    });
    header.setOnMouseDragged(e -> drag(view, e));
    header.setOnMouseReleased(e -> {
      if (dragging) {
        over(e).filter(to -> to != view).ifPresent(to -> moved.accept(view, to));
        columns.get().forEach(c -> mark(c, false, false));
        dragging = false;
      }
    });
  }

  private void drag(ColumnView view, MouseEvent event) {
    dragging |=
        event.getButton() == MouseButton.PRIMARY && Math.abs(event.getSceneX() - pressedAt) > MEANT;
    if (dragging) {
      Optional<ColumnView> target = over(event);
      columns
          .get()
          .forEach(c -> mark(c, c == view, c != view && target.filter(c::equals).isPresent()));
    }
  }

  private static void mark(ColumnView column, boolean isMoved, boolean isTarget) {
    column.pseudoClassStateChanged(MOVED, isMoved);
    column.pseudoClassStateChanged(TARGET, isTarget);
  }

  private Optional<ColumnView> over(MouseEvent event) {
    return columns.get().stream()
        .filter(c -> {
          double x = c.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
          return x >= 0 && x < c.getWidth();
        })
        .findFirst();
  }
}
