package org.variorum.ui.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.model.LeftOut;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.ReportName;

/// The pieces that were left out of the reports of the open story, a report at a time.
public final class LeftOutViewModel {
  /// So much of a paragraph says which it is, in characters.
  private static final int ENOUGH = 60;

  private final Desk desk;
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  public LeftOutViewModel(Focus focus, Desk desk) {
    this.desk = desk;
    this.focus = focus;
    focus.sightProperty().addListener((o, before, now) -> show(shown.get().report()));
    show(Optional.empty());
  }

  /// What the card shows.
  ///
  /// @param tabs the reports of which something was left out
  /// @param report the one that is shown
  record Shown(List<Tab> tabs, Optional<ReportId> report, List<Piece> pieces) {
    static final Shown NOTHING = new Shown(List.of(), Optional.empty(), List.of());
  }

  /// A report of which something was left out.
  record Tab(ReportId report, String letter, ReportName name, int pieces) {}

  /// A piece.
  ///
  /// @param index its place among those of its report
  /// @param behind the first words of the paragraph that it stands behind; empty at the head
  record Piece(int index, LeftOut.Sort sort, String text, boolean isBack, String behind) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Shows the pieces of a report.
  void choose(ReportId report) {
    show(Optional.of(report));
  }

  /// Brings a piece back into the text of the report that is shown, or takes it out again.
  void bringBack(Piece piece, boolean back) {
    shown.get().report().ifPresent(report -> desk.bringBack(report, piece.index(), back));
  }

  private void show(Optional<ReportId> wanted) {
    Optional<Story> story = focus.sight().story();
    List<Tab> tabs = story.map(LeftOutViewModel::tabs).orElse(List.of());
    Optional<ReportId> report =
        wanted
            .filter(w -> tabs.stream().anyMatch(t -> t.report().equals(w)))
            .or(() -> tabs.stream().findFirst().map(Tab::report));
    List<Piece> pieces =
        report
            .flatMap(id -> story.flatMap(s -> s.report(id)))
            .map(LeftOutViewModel::pieces)
            .orElse(List.of());
    Shown now = new Shown(tabs, report, pieces);
    if (!now.equals(shown.get())) {
      shown.set(now);
    }
  }

  private static List<Tab> tabs(Story story) {
    return story.reports().stream()
        .filter(r -> !r.article().leftOut().isEmpty())
        .map(r ->
            new Tab(r.id(), story.letter(r.id()), ReportName.of(r), r.article().leftOut().size()))
        .toList();
  }

  private static List<Piece> pieces(Report report) {
    List<Piece> pieces = new ArrayList<>();
    List<LeftOut> all = report.article().leftOut();
    for (int i = 0; i < all.size(); i++) {
      LeftOut piece = all.get(i);
      String behind = piece.isBack() ? "" : behind(report, piece.at().start());
      pieces.add(new Piece(i, piece.sort(), piece.text(), piece.isBack(), behind));
    }
    return List.copyOf(pieces);
  }

  private static String behind(Report report, int place) {
    if (place <= report.article().span().start()) {
      return "";
    }
    int start = report.text().lastIndexOf('\n', place - 1) + 1;
    String line = report.text().substring(start, place);
    return line.codePointCount(0, line.length()) <= ENOUGH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, ENOUGH)).stripTrailing() + "…";
  }
}
