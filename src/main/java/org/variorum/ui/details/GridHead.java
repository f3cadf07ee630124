package org.variorum.ui.details;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Texts;

/// The heads of the columns. A click on one sorts by it; its menu makes it the pivot or hides it.
final class GridHead extends Region {
  private static final double GRIP = 9;

  private final Texts texts;
  private final DetailsViewModel model;
  private final Label first = new Label();
  private final Pane columns = new Unplaced();
  private final Rectangle clip = new Rectangle();
  private List<HBox> heads = List.of();
  private final List<Region> grips = new ArrayList<>();
  private final Drawn drawn;
  private Grid.@Nullable Across placed;

  /// Hears how wide a column was drawn.
  @FunctionalInterface
  interface Drawn {
    /// @param width in pixels; 0 for as wide as there is room
    void to(boolean isFirst, double width);
  }

  /// @param drawn hears when the edge of a column is drawn
  GridHead(Texts texts, DetailsViewModel model, Drawn drawn) {
    this.drawn = drawn;
    this.texts = texts;
    this.model = model;
    getStyleClass().add("grid-head");
    first.setText(texts.get("grid.detail"));
    first.getStyleClass().add("grid-corner");
    columns.setClip(clip);
    getChildren().addAll(columns, first);
  }

  void show(List<Sheet.Head> shown) {
    heads = new ArrayList<>(shown.stream().map(this::head).toList());
    columns.getChildren().setAll(heads);
    getChildren().removeAll(grips);
    grips.clear();
    for (int i = -1; i < heads.size(); i++) {
      grips.add(grip(i));
    }
    getChildren().addAll(grips);
  }

  private HBox head(Sheet.Head head) {
    Letter letter = Letter.small(head.letter());
    Label outlet = new Label(OneLine.of(head.outlet()));
    outlet.getStyleClass().add("outlet");
    outlet.setMinWidth(0);
    HBox box = new HBox(letter, outlet);
    box.getStyleClass().add("grid-column");
    if (head.sorted()) {
      box.getStyleClass().add("sorted");
      box.getChildren().add(new FontIcon(Feather.CHEVRON_DOWN));
    }
    if (head.isPivot()) {
      box.getStyleClass().add("pivot");
      Label pivot = new Label(texts.get("column.is-pivot"));
      pivot.getStyleClass().add("tag");
      pivot.setMinWidth(USE_PREF_SIZE);
      box.getChildren().add(pivot);
    }
    Tooltip.install(box, new Tooltip(head.outlet() + "\n" + texts.get("grid.sort-by")));
    MenuItem pivot = new MenuItem(texts.get(head.isPivot() ? "column.no-pivot" : "column.pivot"));
    pivot.setOnAction(e -> model.pivot(head.report()));
    MenuItem hide = new MenuItem(texts.get("column.hide"));
    hide.setOnAction(e -> model.hide(head.report()));
    ContextMenu menu = new ContextMenu(pivot, hide);
    box.setOnContextMenuRequested(e -> menu.show(box, e.getScreenX(), e.getScreenY()));
    box.setOnMouseClicked(e -> {
      if (e.isStillSincePress() && e.getButton() == MouseButton.PRIMARY) {
        model.sortBy(head.report());
      }
    });
    return box;
  }

  /// The edge at the right of a column: drawn it makes the column wider, clicked twice as wide as
  /// there is room.
  ///
  /// @param column -1 for the first
  private Region grip(int column) {
    Region grip = new Region();
    grip.setCursor(Cursor.H_RESIZE);
    grip.setOnMouseDragged(e -> {
      double x = sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
      if (placed != null) {
        drawn.to(column < 0, column < 0 ? x : x - placed.left(column));
      }
      e.consume();
    });
    grip.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2) {
        drawn.to(column < 0, 0);
      }
      e.consume();
    });
    return grip;
  }

  void place(Grid.Across widths) {
    placed = widths;
    for (int i = 0; i < grips.size(); i++) {
      double edge = i == 0 ? widths.first() : widths.left(i - 1) + widths.column();
      grips.get(i).setVisible(i == 0 || edge > widths.first() + GRIP);
      grips.get(i).resizeRelocate(edge - GRIP / 2, 0, GRIP, getHeight());
    }
    first.resizeRelocate(0, 0, widths.first(), getHeight());
    columns.resizeRelocate(0, 0, getWidth(), getHeight());
    clip.setX(widths.first());
    clip.setWidth(Math.max(0, widths.width() - widths.first()));
    clip.setHeight(getHeight());
    for (int i = 0; i < heads.size(); i++) {
      HBox head = heads.get(i);
      head.resizeRelocate(widths.left(i), 0, widths.column(), getHeight());
    }
  }

  @Override
  protected void layoutChildren() {
    // The grid has placed them.
  }
}
