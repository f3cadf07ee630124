package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Passage;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Memory;
import org.variorum.ui.kit.Texts;

/// The columns beside each other, the bands between them, and the ruler. While the columns are locked
/// together, the one the user moves leads and the others follow. A pivot stays in view when the
/// others are scrolled sideways.
public final class SideBySideView extends BorderPane {
  /// A column narrower than this is no pleasure to read.
  private static final double NARROWEST = 21.5;

  /// How far down the view a chosen place is brought.
  private static final double READING_HEIGHT = 0.35;

  /// How narrow and how wide a column can be drawn, in pixels.
  private static final double NARROWEST_DRAWN = 180;

  /// The same in em: what runs from right to left must not be cut inside a piece (see `Prose`).
  private static final double NARROWEST_PIECE = 11;

  private final Texts texts;
  private final SideBySideViewModel model;
  private final Sideways row;
  private final List<ColumnView> views = new ArrayList<>();
  private final List<Gutter> gutters = new ArrayList<>();
  private final DrawnWidths widths;
  private final Dragging dragging;
  private final FindBar find;
  private final Map<List<ReportId>, Counterparts> alignments = new HashMap<>();
  private double textSize = 15;
  private String family = "System";
  private @Nullable ColumnView leader;
  private boolean following;
  private List<Passage> passages = List.of();
  private Runnable again = () -> {};
  private List<OptionalInt> shown = List.of();

  /// @param memory keeps how wide the columns of each story are drawn
  public SideBySideView(Texts texts, SideBySideViewModel model, Memory memory) {
    this.texts = texts;
    this.model = model;
    this.widths = new DrawnWidths(memory);
    setId("side-by-side");
    getStyleClass().add("side-by-side");
    row = new Sideways(this::followBands, () -> Platform.runLater(again));
    dragging =
        new Dragging(() -> views, (from, to) -> model.move(from.report().id(), to.report().id()));
    find = new FindBar(texts, model, this::focusText);
    setTop(find);
    setCenter(row);
    setRight(new Ruler(texts, model));
    Runnable drawn = this::followBands;
    sceneProperty()
        .addListener((o, before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(drawn);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(drawn);
            row.pin();
          }
        });
    model.columnsProperty().addListener((o, before, now) -> show(now));
    // Here and not in each column, which would never be let go.
    model
        .selection()
        .placesProperty()
        .addListener((o, before, now) -> views.forEach(ColumnView::followSelection));
    model.findProperty().addListener((o, before, now) -> bringFound());
    model.pointedProperty().addListener((o, before, now) -> now.ifPresent(this::lead));
    show(model.columnsProperty().get());
  }

  /// Opens the search.
  public void find() {
    find.open();
  }

  /// Shows words that the reader was led to, once their column is laid out.
  private void lead(Focus.Pointed to) {
    find.show(to.words(), to.place());
    focusText(to.place().report());
    Platform.runLater(this::bringFound);
  }

  /// Moves the column that has the keyboard.
  ///
  /// @param by so many places; negative to the left
  public void moveColumn(int by) {
    focused().ifPresent(view -> model.move(view.report().id(), by));
  }

  private Optional<ColumnView> focused() {
    for (Node n = getScene().getFocusOwner(); n != null; n = n.getParent()) {
      if (n instanceof ColumnView view) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  /// Shows the place found, and beside it what belongs there.
  private void bringFound() {
    model
        .findProperty()
        .get()
        .place()
        .ifPresent(place -> {
          leader = null;
          again = this::bringFound;
          bringAll(place.report(), place.span().start(), Map.of());
          views.stream()
              .filter(v -> v.report().id().equals(place.report()))
              .findFirst()
              .ifPresent(row::show);
        });
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
      followBands();
      return;
    }
    leader = null;
    again = this::settle;
    Map<ReportId, Integer> places = new HashMap<>();
    columns.forEach(c -> c.chosen().at().ifPresent(at -> places.put(c.report().id(), at)));
    bringAll(first.get().report().id(), first.get().chosen().at().getAsInt(), places);
    followBands();
  }

  /// Brings every column to a place of its own, or to what stands beside a place of one of them.
  private void bringAll(ReportId from, int at, Map<ReportId, Integer> places) {
    following = true;
    for (ColumnView view : views) {
      ReportId id = view.report().id();
      boolean isFree = !model.lockedProperty().get() && !id.equals(from);
      Integer own = places.get(id);
      if (!view.isNear()) {
        continue;
      }
      if (own != null || !isFree) {
        int place = own == null ? counterparts(from, at, view) : own;
        view.text().bring(place, READING_HEIGHT);
      }
    }
    following = false;
  }

  /// Draws the bands where their passages are now.
  private void followBands() {
    if (!isVisible()) {
      return;
    }
    for (Gutter gutter : gutters) {
      if (row.shows(gutter, Gutter.WIDTH)) {
        gutter.follow();
      }
    }
  }

  /// Gives the keyboard to the first column.
  public void focusText() {
    if (!views.isEmpty()) {
      views.getFirst().text().focusTarget().requestFocus();
    }
  }

  /// Gives the keyboard to the text of a report, and brings it into view.
  public void focusText(ReportId report) {
    views.stream()
        .filter(v -> v.report().id().equals(report))
        .findFirst()
        .ifPresent(view -> {
          row.show(view);
          view.text().focusTarget().requestFocus();
        });
  }

  /// The report whose column has the keyboard.
  public Optional<ReportId> focusedReport() {
    return focused().map(v -> v.report().id());
  }

  private void show(List<Column> columns) {
    List<Passage> now = model.passages();
    if (!now.equals(passages)) {
      passages = now;
      alignments.clear();
    }
    widths.turnTo(model.story());
    row.setPinned(columns.stream().anyMatch(c -> c.standing().isPivot()));
    List<ReportId> before = views.stream().map(v -> v.report().id()).toList();
    if (before.equals(columns.stream().map(c -> c.report().id()).toList())) {
      for (int i = 0; i < views.size(); i++) {
        views.get(i).show(columns.get(i));
      }
    } else {
      rebuild(columns);
    }
    gutters.forEach(g -> g.show(model.bands(g.left().report().id(), g.right().report().id())));
    row.pin();
    List<OptionalInt> wanted = columns.stream().map(c -> c.chosen().at()).toList();
    boolean isNew = !wanted.equals(shown);
    shown = wanted;
    if (isNew && wanted.stream().anyMatch(OptionalInt::isPresent)) {
      row.showOneOf(
          IntStream.range(0, columns.size())
              .filter(i -> wanted.get(i).isPresent())
              .mapToObj(views::get)
              .toList());
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
    gutters.clear();
    List<Node> parts = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      if (i > 0) {
        Gutter gutter = new Gutter(views.get(i - 1), views.get(i));
        gutter.onDrawn(by -> widen(gutter.left(), by));
        gutter.setOnMouseReleased(e -> widths.keep());
        gutter.setOnMouseClicked(e -> {
          if (e.getClickCount() == 2) {
            widths.letGo(gutter.left().report().id());
            widths.keep();
            set(gutter.left());
          }
        });
        gutters.add(gutter);
        parts.add(gutter);
      }
      parts.add(views.get(i));
    }
    row.fill(views, parts);
  }

  private void widen(ColumnView view, double by) {
    widths.draw(view.report().id(), view.getWidth() + by);
    set(view);
  }

  private ColumnView make(Column column) {
    ColumnView view = new ColumnView(texts, model, column);
    dragging.install(view);
    set(view);
    view.onTouched(() -> leader = view);
    view.text().onScrolled(() -> follow(view));
    return view;
  }

  private void set(ColumnView view) {
    view.text().setTextSize(textSize, family);
    OptionalDouble drawn = widths.of(view.report().id());
    double narrowest = Math.max(NARROWEST_DRAWN, NARROWEST_PIECE * textSize);
    double width =
        drawn.isEmpty() ? NARROWEST * textSize : Math.max(drawn.getAsDouble(), narrowest);
    HBox.setHgrow(view, drawn.isEmpty() ? Priority.ALWAYS : Priority.NEVER);
    view.setMinWidth(width);
    view.setPrefWidth(width);
    view.setMaxWidth(drawn.isEmpty() ? Double.MAX_VALUE : width);
  }

  private void follow(ColumnView moved) {
    if (following || moved != leader || !model.lockedProperty().get()) {
      return;
    }
    following = true;
    again = () -> follow(moved);
    // At the start of the text its first line is what the others go by, at the end its last.
    double share = moved.text().scrolled();
    OptionalInt place = moved.text().placeAt(share);
    for (ColumnView other : views) {
      if (other != moved && other.isNear() && place.isPresent()) {
        other.text().bring(counterparts(moved.report().id(), place.getAsInt(), other), share);
      }
    }
    following = false;
  }

  private int counterparts(ReportId from, int place, ColumnView to) {
    return alignments
        .computeIfAbsent(
            List.of(from, to.report().id()),
            pair ->
                views.stream()
                    .filter(v -> v.report().id().equals(from))
                    .findFirst()
                    .map(v -> model.counterparts(v.report(), to.report()))
                    .orElseThrow())
        .there(place);
  }
}
