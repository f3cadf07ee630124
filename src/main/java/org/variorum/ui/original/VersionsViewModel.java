package org.variorum.ui.original;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Revision;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.WordChange;
import org.variorum.model.reason.Reason;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.ReportName;

/// What changed in the reports that have earlier versions, a report at a time: the paragraphs with
/// changes, word by word.
public final class VersionsViewModel {
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  public VersionsViewModel(Focus focus) {
    this.focus = focus;
    focus.sightProperty().addListener((o, before, now) -> show(shown.get().report()));
    show(Optional.empty());
  }

  /// What the card shows.
  ///
  /// @param tabs the reports with earlier versions
  /// @param report the one that is shown
  /// @param dates of the earlier version and of the present one
  /// @param edits what was changed without a note, each with both wordings
  /// @param paragraphs with a change; empty where it is not compared yet
  record Shown(
      List<Tab> tabs,
      Optional<ReportId> report,
      List<LocalDate> dates,
      List<Reason> edits,
      List<List<Piece>> paragraphs) {
    static final Shown NOTHING =
        new Shown(List.of(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /// A report with earlier versions.
  record Tab(ReportId report, String letter, ReportName name, int versions) {}

  /// A stretch of a paragraph.
  record Piece(Sort sort, String words) {}

  /// What became of it.
  enum Sort {
    KEPT,
    GONE,
    COME
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void choose(ReportId report) {
    show(Optional.of(report));
  }

  private void show(Optional<ReportId> wanted) {
    Optional<Story> story = focus.sight().story();
    List<Tab> tabs = story.map(VersionsViewModel::tabs).orElse(List.of());
    Optional<ReportId> report =
        wanted
            .filter(w -> tabs.stream().anyMatch(t -> t.report().equals(w)))
            .or(() -> tabs.stream().findFirst().map(Tab::report));
    Shown now =
        report
            .flatMap(id -> story.flatMap(s -> s.report(id)))
            .map(r -> shown(tabs, r))
            .orElse(Shown.NOTHING);
    if (!now.equals(shown.get())) {
      shown.set(now);
    }
  }

  private Shown shown(List<Tab> tabs, Report report) {
    Report earlier = report.earlier().orElseThrow();
    Optional<Comparison> comparison = focus.sight().comparison();
    List<Reason> edits =
        comparison.stream()
            .flatMap(c -> c.contradictions().stream())
            .filter(c -> c.report().equals(report.id()) && c.kind().equals("edit"))
            .map(Contradiction::why)
            .toList();
    List<List<Piece>> paragraphs =
        comparison.stream()
            .flatMap(c -> c.revisions().stream())
            .filter(r -> r.report().equals(report.id()))
            .findFirst()
            .map(r -> paragraphs(earlier.text(), report.text(), r))
            .orElse(List.of());
    return new Shown(
        tabs, Optional.of(report.id()), List.of(day(earlier), day(report)), edits, paragraphs);
  }

  /// The day of its last change as it says itself, or else the day on which it was retrieved.
  private static LocalDate day(Report report) {
    return report
        .metadata()
        .updated()
        .or(() -> report.metadata().published())
        .map(Metadatum::value)
        .orElseGet(() -> LocalDate.ofInstant(report.source().retrieved(), ZoneOffset.UTC));
  }

  private static List<Tab> tabs(Story story) {
    return story.reports().stream()
        .filter(r -> r.earlier().isPresent())
        .map(r ->
            new Tab(r.id(), story.letter(r.id()), ReportName.of(r), r.versionsBefore().size() + 1))
        .toList();
  }

  /// The present text with what is gone put in, cut at its line ends; lines without a change are left
  /// out.
  private static List<List<Piece>> paragraphs(String before, String now, Revision revision) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (WordChange change : revision.changes()) {
      Span gone = change.a().span();
      Span come = change.b().span();
      add(pieces, Sort.KEPT, now.substring(from, come.start()));
      add(pieces, Sort.GONE, gone.in(before));
      add(pieces, Sort.COME, come.in(now));
      from = come.end();
    }
    add(pieces, Sort.KEPT, now.substring(from));
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.words().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          end(line, lines);
          line = new ArrayList<>();
        }
        add(line, piece.sort(), parts[i]);
      }
    }
    end(line, lines);
    return List.copyOf(lines);
  }

  private static void end(List<Piece> line, List<List<Piece>> lines) {
    if (line.stream().anyMatch(p -> p.sort() != Sort.KEPT)) {
      lines.add(List.copyOf(line));
    }
  }

  private static void add(List<Piece> pieces, Sort sort, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(sort, words));
    }
  }
}
