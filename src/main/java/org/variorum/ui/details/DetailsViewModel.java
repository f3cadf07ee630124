package org.variorum.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Follower;
import org.variorum.ui.kit.Memory;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// The grid of details and how it is arranged.
public final class DetailsViewModel {
  private static final String ARRANGED = "details";
  private static final String WIDTHS = "details.widths";
  private final Texts texts;
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
  private final Memory memory;
  private final Follower follower;
  private Arrangement arrangement;
  private Widths widths;

  /// @param memory of how the rows were arranged and how wide the columns were
  public DetailsViewModel(Texts texts, Focus focus, Memory memory) {
    this.texts = texts;
    this.focus = focus;
    this.memory = memory;
    this.arrangement = memory.of(ARRANGED).map(Arrangement::kept).orElse(Arrangement.USUAL);
    this.widths = memory.of(WIDTHS).map(Widths::kept).orElse(Widths.USUAL);
    follower = new Follower(focus, this::show);
  }

  /// Only a grid that is seen follows what the reader does.
  public void setAwake(boolean seen) {
    follower.setAwake(seen);
  }

  ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  Arrangement arrangement() {
    return arrangement;
  }

  boolean isCompared() {
    return focus.sight().analysis().isPresent();
  }

  Widths widths() {
    return widths;
  }

  /// Draws the columns wider or narrower, and remembers it.
  void widen(Widths changed) {
    widths = changed;
    memory.keep(WIDTHS, changed.kept());
  }

  void group(Arrangement.Grouping grouping) {
    arrange(arrangement.with(grouping));
  }

  void sort(Arrangement.Sorting sorting) {
    arrange(arrangement.with(sorting));
  }

  /// Sorts by a report, or as before where that is how it is sorted.
  void sortBy(ReportId report) {
    boolean isSorted = arrangement.column().filter(report::equals).isPresent();
    sort(isSorted ? new Arrangement.Sorting.Reading() : new Arrangement.Sorting.Column(report));
  }

  void fold(boolean folds) {
    arrange(arrangement.folding(folds));
  }

  void toggle(String group) {
    arrange(arrangement.toggled(group));
  }

  void choose(Row.Detail row) {
    focus.choose(row.item().id());
  }

  void pivot(ReportId report) {
    boolean isPivot = focus.sight().columns().isPivot(report);
    focus.pivot(isPivot ? Optional.empty() : Optional.of(report));
  }

  void hide(ReportId report) {
    focus.show(report, false);
  }

  /// The grid as it is shown, for another program.
  SheetText text() {
    return new SheetText(texts, sheet.get());
  }

  /// What the reader folds away is chosen no longer.
  private void arrange(Arrangement changed) {
    arrangement = changed;
    memory.keep(ARRANGED, changed.kept());
    Sight now = focus.sight();
    List<Row> rows = new Rows(texts, now, arrangement).rows();
    if (now.chosen().flatMap(id -> foldedWith(rows, id)).isPresent()) {
      focus.clear();
    }
    rebuild(focus.sight());
  }

  private void show(Sight now, boolean isSameStage) {
    boolean isSeen = now.chosen().flatMap(id -> foldedWith(sheet.get().rows(), id)).isEmpty();
    if (isSameStage && isSeen && !sheet.get().isEmpty()) {
      sheet.set(chosen(sheet.get(), now));
    } else {
      rebuild(now);
    }
  }

  private void rebuild(Sight now) {
    if (now.story().isEmpty() || now.analysis().isEmpty()) {
      sheet.set(Sheet.EMPTY);
      return;
    }
    List<Row> rows = new Rows(texts, now, arrangement).rows();
    Optional<String> folded = now.chosen().flatMap(id -> foldedWith(rows, id));
    if (folded.isPresent()) {
      arrangement = arrangement.toggled(folded.get());
      rebuild(now);
      return;
    }
    sheet.set(chosen(new Sheet(heads(now), rows, -1), now));
  }

  private static Sheet chosen(Sheet sheet, Sight now) {
    return new Sheet(sheet.heads(), sheet.rows(), now.chosen().map(sheet::rowOf).orElse(-1));
  }

  /// The group that holds an item that is folded away.
  private static Optional<String> foldedWith(List<Row> rows, String item) {
    return rows.stream()
        .filter(r -> r instanceof Row.Folded folded && folded.items().contains(item))
        .map(r -> ((Row.Folded) r).key())
        .findFirst();
  }

  private List<Sheet.Head> heads(Sight now) {
    Story story = now.story().orElseThrow();
    return now.shownReports().stream()
        .map(r ->
            new Sheet.Head(
                r.id(),
                story.letter(r.id()),
                ReportName.of(r).in(texts),
                now.columns().isPivot(r.id()),
                arrangement.column().filter(r.id()::equals).isPresent()))
        .toList();
  }
}
