package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Texts;

/// The columns beside each other, and the ruler. While the columns are locked together, the one the
/// user moves leads and the others follow.
public final class SideBySideView extends BorderPane {
  /// A column narrower than this is no pleasure to read.
  private static final double NARROWEST = 21.5;

  /// How far down the view a chosen place is brought.
  private static final double READING_HEIGHT = 0.35;

  private final Texts texts;
  private final SideBySideViewModel model;
  private final HBox row = new HBox();
  private final ScrollPane scroll = new ScrollPane(row);
  private final List<ColumnView> views = new ArrayList<>();
  private final Map<List<ReportId>, Alignment> alignments = new HashMap<>();
  private double textSize = 15;
  private String family = "System";
  private @Nullable ColumnView leader;
  private boolean following;
  private List<OptionalInt> shown = List.of();

  public SideBySideView(Texts texts, SideBySideViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("side-by-side");
    getStyleClass().add("side-by-side");
    row.getStyleClass().add("columns");
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("columns-scroll");
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setRight(new Ruler(texts, model));
    model.columnsProperty().addListener((o, before, now) -> show(now));
    show(model.columnsProperty().get());
  }

  /// @param size of the reports' text in pixels
  /// @param font the family of the reports' text
  public void setReading(double size, String font) {
    textSize = size;
    family = font;
    views.forEach(this::set);
  }

  /// Brings every column to what is chosen. Called by itself when something is chosen; needed again
  /// only where nothing was laid out then.
  public void settle() {
    List<Column> columns = model.columnsProperty().get();
    Optional<Column> first = columns.stream().filter(c -> c.chosen().at().isPresent()).findFirst();
    if (first.isEmpty()) {
      return;
    }
    leader = null;
    following = true;
    int from = first.get().chosen().at().getAsInt();
    for (int i = 0; i < views.size(); i++) {
      ColumnView view = views.get(i);
      int place =
          columns
              .get(i)
              .chosen()
              .at()
              .orElseGet(() -> alignment(first.get().report().id(), from, view));
      view.text().bring(place, READING_HEIGHT);
    }
    following = false;
  }

  /// Gives the keyboard to the first column.
  public void focusText() {
    if (!views.isEmpty()) {
      views.getFirst().text().focusTarget().requestFocus();
    }
  }

  private void show(List<Column> columns) {
    alignments.clear();
    List<ReportId> before = views.stream().map(v -> v.report().id()).toList();
    if (before.equals(columns.stream().map(c -> c.report().id()).toList())) {
      for (int i = 0; i < views.size(); i++) {
        views.get(i).show(columns.get(i));
      }
    } else {
      rebuild(columns);
    }
    List<OptionalInt> wanted = columns.stream().map(c -> c.chosen().at()).toList();
    boolean isNew = !wanted.equals(shown);
    shown = wanted;
    if (isNew && wanted.stream().anyMatch(OptionalInt::isPresent)) {
      showChosenColumn(columns);
      Platform.runLater(this::settle);
    }
  }

  private void rebuild(List<Column> columns) {
    leader = null;
    Map<ReportId, ColumnView> old = new HashMap<>();
    views.forEach(v -> old.put(v.report().id(), v));
    views.clear();
    for (Column column : columns) {
      ColumnView kept = old.get(column.report().id());
      if (kept == null) {
        views.add(make(column));
      } else {
        kept.show(column);
        views.add(kept);
      }
    }
    row.getChildren().setAll(views);
  }

  private ColumnView make(Column column) {
    ColumnView view = new ColumnView(texts, model, column);
    HBox.setHgrow(view, Priority.ALWAYS);
    set(view);
    view.onTouched(() -> leader = view);
    view.text().onScrolled(() -> follow(view));
    return view;
  }

  private void set(ColumnView view) {
    view.text().setTextSize(textSize, family);
    view.setMinWidth(NARROWEST * textSize);
    view.setPrefWidth(NARROWEST * textSize);
  }

  /// Scrolls sideways so that a column with the chosen item can be seen.
  private void showChosenColumn(List<Column> columns) {
    double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
    if (hidden <= 0) {
      return;
    }
    double left = scroll.getHvalue() * hidden;
    double right = left + scroll.getViewportBounds().getWidth();
    for (int i = 0; i < views.size(); i++) {
      boolean has = columns.get(i).chosen().at().isPresent();
      var bounds = views.get(i).getBoundsInParent();
      if (has && bounds.getMinX() >= left - 1 && bounds.getMaxX() <= right + 1) {
        return;
      }
    }
    for (int i = 0; i < views.size(); i++) {
      if (columns.get(i).chosen().at().isPresent()) {
        scroll.setHvalue(Math.clamp(views.get(i).getBoundsInParent().getMinX() / hidden, 0, 1));
        return;
      }
    }
  }

  private void follow(ColumnView moved) {
    if (following || moved != leader || !model.lockedProperty().get()) {
      return;
    }
    following = true;
    // At the start of the text its first line is what the others go by, at the end its last.
    double share = moved.text().scrolled();
    int place = moved.text().placeAt(share);
    for (ColumnView other : views) {
      if (other != moved) {
        other.text().bring(alignment(moved.report().id(), place, other), share);
      }
    }
    following = false;
  }

  private int alignment(ReportId from, int place, ColumnView to) {
    return alignments
        .computeIfAbsent(
            List.of(from, to.report().id()),
            pair ->
                views.stream()
                    .filter(v -> v.report().id().equals(from))
                    .findFirst()
                    .map(v -> model.alignment(v.report(), to.report()))
                    .orElseThrow())
        .there(place);
  }
}
