package org.variorum.ui.details;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Texts;

/// The grid on the screen. Only the cells in view exist, so that fifty reports cost no more than
/// five; the first column stays in view when the others are scrolled.
final class Grid extends Region {
  private static final double HEAD = 46;
  private static final double NARROWEST = 168;
  private static final double BAR = 12;
  private static final double FIRST_SHARE = 0.27;
  private static final double MOST_SHARE = 0.7;
  private static final double FIRST_NARROWEST = 190;
  private static final double STEP = 24;
  private static final double FIRST_WIDEST = 380;

  private final Texts texts;
  private final DetailsViewModel model;
  private final Pane body = new Unplaced();
  private final GridHead head;
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final Rectangle clip = new Rectangle();
  private final Map<Integer, GridRow> shown = new HashMap<>();
  private final Deque<GridRow> spare = new ArrayDeque<>();
  private Sheet sheet = Sheet.EMPTY;
  private double[] tops = {0};
  private Cursor cursor = new Cursor(-1, -1);
  private OptionalInt wanted = OptionalInt.empty();

  /// Where the keyboard is.
  ///
  /// @param column of a report; -1 for the first column
  record Cursor(int row, int column) {}

  /// How wide the columns are, and how far they are scrolled.
  record Across(double first, double column, double scrolled, double width) {
    /// Where a report's column begins.
    double left(int index) {
      return first + index * column - scrolled;
    }

    boolean shows(int index) {
      return left(index) < width && left(index) + column > first;
    }
  }

  Grid(Texts texts, DetailsViewModel model) {
    this.texts = texts;
    this.model = model;
    this.head = new GridHead(texts, model, this::draw);
    setId("grid");
    getStyleClass().add("grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(texts.get("grid.name"));
    body.setClip(clip);
    body.getStyleClass().add("grid-body");
    across.setOrientation(Orientation.HORIZONTAL);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(body, head, down, across);
    down.valueProperty().addListener(o -> requestLayout());
    across.valueProperty().addListener(o -> requestLayout());
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    setOnMousePressed(e -> requestFocus());
    focusedProperty().addListener(o -> requestLayout());
    model.sheetProperty().addListener((o, before, now) -> show(now));
    show(model.sheetProperty().get());
  }

  private void show(Sheet now) {
    boolean isNew = !now.rows().equals(sheet.rows()) || !now.heads().equals(sheet.heads());
    sheet = now;
    if (isNew) {
      tops = new double[now.rows().size() + 1];
      for (int i = 0; i < now.rows().size(); i++) {
        tops[i + 1] = tops[i] + GridRow.height(now.rows().get(i));
      }
      shown.values().forEach(this::release);
      shown.clear();
      head.show(now.heads());
      cursor = new Cursor(Math.min(cursor.row, now.rows().size() - 1), cursor.column);
    }
    if (now.chosen() >= 0 && now.chosen() != cursor.row) {
      cursor = new Cursor(now.chosen(), cursor.column);
      wanted = OptionalInt.of(now.chosen());
    } else if (isNew && now.chosen() >= 0) {
      wanted = OptionalInt.of(now.chosen());
    }
    requestLayout();
  }

  Sheet sheet() {
    return sheet;
  }

  Cursor cursor() {
    return cursor;
  }

  /// Moves the keyboard to a cell and brings it into view.
  void moveTo(int row, int column) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    int to = Math.clamp(row, 0, sheet.rows().size() - 1);
    cursor = new Cursor(to, Math.clamp(column, -1, sheet.heads().size() - 1));
    wanted = OptionalInt.of(to);
    bringColumn();
    if (sheet.rows().get(to) instanceof Row.Detail detail) {
      model.choose(detail);
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  /// Draws the column of the keyboard wider, or narrower for negative steps.
  void widen(int steps) {
    Across now = across();
    boolean isFirst = cursor.column < 0;
    draw(isFirst, (isFirst ? now.first : now.column) + steps * STEP);
  }

  /// @param width in pixels; 0 for as wide as there is room
  private void draw(boolean isFirst, double width) {
    Widths now = model.widths();
    model.widen(isFirst ? now.withFirst(width) : now.withColumn(width));
    requestLayout();
  }

  /// The report in whose column the keyboard is; empty in the first one.
  Optional<ReportId> report() {
    return cursor.column < 0 || cursor.column >= sheet.heads().size()
        ? Optional.empty()
        : Optional.of(sheet.heads().get(cursor.column).report());
  }

  /// Moves the keyboard to the column of a report, in its row.
  void moveTo(ReportId report) {
    int column = sheet.heads().stream().map(Sheet.Head::report).toList().indexOf(report);
    cursor = new Cursor(cursor.row, column < 0 ? cursor.column : column);
    bringColumn();
    requestLayout();
  }

  /// How many rows of the usual height are in view.
  int page() {
    return Math.max(1, (int) ((getHeight() - HEAD) / GridRow.DETAIL) - 1);
  }

  private void bringColumn() {
    if (cursor.column < 0) {
      return;
    }
    Across widths = across();
    double left = widths.left(cursor.column) - widths.first;
    double room = widths.width - widths.first - widths.column;
    if (left < 0) {
      across.setValue(across.getValue() + left);
    } else if (left > room) {
      across.setValue(Math.min(across.getMax(), across.getValue() + left - room));
    }
  }

  private void scroll(ScrollEvent event) {
    boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
    double x = sideways ? event.getDeltaY() : event.getDeltaX();
    double y = sideways ? 0 : event.getDeltaY();
    move(down, y);
    move(across, x);
    event.consume();
  }

  private static void move(ScrollBar bar, double by) {
    bar.setValue(Math.clamp(bar.getValue() - by, 0, Math.max(0, bar.getMax())));
  }

  private Across across() {
    double width = Math.max(1, getWidth() - BAR);
    Widths drawn = model.widths();
    double first =
        drawn.first() > 0
            ? Math.min(drawn.first(), width * MOST_SHARE)
            : Math.clamp(width * FIRST_SHARE, FIRST_NARROWEST, FIRST_WIDEST);
    int count = Math.max(1, sheet.heads().size());
    double column =
        drawn.column() > 0
            ? drawn.column()
            : Math.max(NARROWEST, Math.floor((width - first) / count));
    return new Across(first, column, across.getValue(), width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    placeBars(width, height);
    Across widths = across();
    double bottom = height - (across.isVisible() ? BAR : 0);
    head.resizeRelocate(0, 0, width, HEAD);
    head.place(widths);
    body.resizeRelocate(0, HEAD, width - BAR, Math.max(0, bottom - HEAD));
    clip.setWidth(width - BAR);
    clip.setHeight(Math.max(0, bottom - HEAD));
    bringRow(bottom - HEAD);
    double top = down.getValue();
    int first = rowAt(top);
    int last = rowAt(top + bottom - HEAD);
    shown
        .entrySet()
        .removeIf(e -> {
          boolean gone = e.getKey() < first || e.getKey() > last;
          if (gone) {
            release(e.getValue());
          }
          return gone;
        });
    for (int i = first; i <= last && i < sheet.rows().size(); i++) {
      GridRow row = row(i);
      row.resizeRelocate(0, snapPositionY(tops[i] - top), widths.width, tops[i + 1] - tops[i]);
      row.place(widths, i == sheet.chosen(), cursorIn(i));
    }
  }

  private void placeBars(double width, double height) {
    int count = Math.max(1, sheet.heads().size());
    Across widths = across();
    double hidden = count * widths.column - (widths.width - widths.first);
    across.setVisible(hidden > 1);
    across.setMax(Math.max(0, hidden));
    across.setValue(Math.min(across.getValue(), across.getMax()));
    across.setVisibleAmount(
        hidden <= 0 ? 0 : hidden * (widths.width - widths.first) / (count * widths.column));
    across.setBlockIncrement(widths.column);
    across.setUnitIncrement(widths.column);
    across.resizeRelocate(widths.first, height - BAR, width - widths.first - BAR, BAR);
    double room = height - HEAD - (across.isVisible() ? BAR : 0);
    double total = tops[tops.length - 1];
    down.setVisible(total > room);
    down.setMax(Math.max(0, total - room));
    down.setValue(Math.min(down.getValue(), down.getMax()));
    down.setVisibleAmount(total <= 0 ? 0 : down.getMax() * Math.clamp(room / total, 0, 1));
    down.setBlockIncrement(room);
    down.setUnitIncrement(GridRow.DETAIL);
    down.resizeRelocate(width - BAR, HEAD, BAR, room);
  }

  /// Scrolls to the row that was asked for, with a little of what is around it.
  private void bringRow(double room) {
    if (wanted.isEmpty() || room <= 0) {
      return;
    }
    int row = wanted.getAsInt();
    wanted = OptionalInt.empty();
    if (row >= sheet.rows().size()) {
      return;
    }
    double margin = Math.min(GridRow.DETAIL, room / 4);
    double above = tops[row] - margin;
    double below = tops[row + 1] + margin - room;
    if (down.getValue() > above) {
      down.setValue(Math.max(0, above));
    } else if (down.getValue() < below) {
      down.setValue(Math.min(below, down.getMax()));
    }
  }

  private OptionalInt cursorIn(int row) {
    return isFocused() && row == cursor.row ? OptionalInt.of(cursor.column) : OptionalInt.empty();
  }

  private int rowAt(double y) {
    int low = 0;
    int high = sheet.rows().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (tops[middle] <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private GridRow row(int index) {
    return shown.computeIfAbsent(
        index,
        i -> {
          GridRow row = spare.isEmpty() ? newRow() : spare.pop();
          row.show(sheet.rows().get(i), i);
          row.setVisible(true);
          return row;
        });
  }

  private GridRow newRow() {
    GridRow row = new GridRow(texts, this::pressed, model::toggle);
    body.getChildren().add(row);
    return row;
  }

  private void pressed(int row, int column) {
    requestFocus();
    moveTo(row, column);
  }

  private void release(GridRow row) {
    row.setVisible(false);
    spare.push(row);
  }

  private @Nullable Node focusedCell() {
    GridRow row = shown.get(cursor.row);
    return row == null ? null : row.cell(cursor.column);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_COUNT -> sheet.rows().size();
      case COLUMN_COUNT -> sheet.heads().size() + 1;
      case FOCUS_ITEM -> focusedCell();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
