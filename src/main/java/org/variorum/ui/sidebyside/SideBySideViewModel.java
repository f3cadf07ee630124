package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.variorum.desk.Desk;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Metadata;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;

/// The columns of the open story, and what can be done in them.
public final class SideBySideViewModel {
  private final Focus focus;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Tick>> ticks = new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty locked = new SimpleBooleanProperty(true);

  public SideBySideViewModel(Focus focus, Desk desk) {
    this.focus = focus;
    this.desk = desk;
    focus.sightProperty().addListener((o, before, now) -> show(now));
    show(focus.sight());
  }

  /// A mark on the ruler.
  ///
  /// @param share where in the story it is, from 0 to 1
  record Tick(Item item, double share, boolean chosen) {}

  ReadOnlyObjectProperty<List<Column>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Tick>> ticksProperty() {
    return ticks.getReadOnlyProperty();
  }

  /// Whether scrolling one column brings the others along.
  public BooleanProperty lockedProperty() {
    return locked;
  }

  /// Chooses what is marked at a place; asked again at the same place, what lies beneath it.
  void chooseAt(ReportId report, int place) {
    List<Mark> there =
        Marking.marks(focus.sight().listed(), report).stream()
            .filter(m -> m.span().contains(place))
            .toList();
    if (there.isEmpty()) {
      focus.clear();
      return;
    }
    List<Mark> rest = new ArrayList<>(there);
    List<String> order = new ArrayList<>();
    while (!rest.isEmpty()) {
      Mark top = Marking.at(rest, place).orElseThrow();
      order.add(top.item());
      rest.remove(top);
    }
    int now = order.indexOf(focus.sight().chosen().orElse(""));
    focus.choose(order.get((now + 1) % order.size()));
  }

  void choose(String item) {
    focus.choose(item);
  }

  void remove(ReportId report) {
    desk.removeReport(report);
  }

  /// Moves a report by so many places; negative to the left.
  void move(ReportId report, int by) {
    focus
        .sight()
        .story()
        .flatMap(s -> s.report(report).map(r -> s.reports().indexOf(r)))
        .ifPresent(at -> desk.move(report, at + by));
  }

  void edit(ReportId report, Metadata metadata) {
    desk.edit(report, metadata);
  }

  /// What stands beside what in two columns.
  Alignment alignment(Report here, Report there) {
    List<Passage> passages = focus.sight().comparison().map(Comparison::passages).orElse(List.of());
    return Alignment.of(passages, here, there);
  }

  private void show(Sight sight) {
    columns.set(sight.story().map(story -> columns(story, sight)).orElse(List.of()));
    ticks.set(sight.story().map(story -> ticks(story, sight)).orElse(List.of()));
  }

  private static List<Column> columns(Story story, Sight sight) {
    List<Item> items = sight.items();
    List<Item> listed = sight.listed();
    List<Column> made = new ArrayList<>();
    for (Report report : story.reports()) {
      Optional<Extraction> extraction = sight.analysis().map(a -> a.extractions().get(report.id()));
      List<Sentence> sentences = extraction.map(Extraction::sentences).orElse(List.of());
      List<Span> boilerplate = extraction.map(Extraction::boilerplate).orElse(List.of());
      ShownText text = ShownText.of(report.text(), Marking.marks(items, report.id()));
      List<Mark> marks = Marking.marks(listed, report.id());
      made.add(
          new Column(
              story.letter(report.id()),
              report,
              doubt(sight, report.id()),
              text,
              Lines.styles(report.text(), sentences),
              Marking.runs(text, marks, sight.chosen(), boilerplate, sentences),
              chosen(sight, report.id())));
    }
    return List.copyOf(made);
  }

  private static Optional<String> doubt(Sight sight, ReportId report) {
    return sight
        .comparison()
        .map(Comparison::eachSameEvent)
        .map((Map<ReportId, SameEvent> each) -> each.get(report))
        .filter(e -> e.verdict() != SameEvent.Verdict.SAME)
        .map(SameEvent::why);
  }

  private static Column.Chosen chosen(Sight sight, ReportId report) {
    Optional<Item> item = sight.item();
    if (item.isEmpty()) {
      return new Column.Chosen(false, OptionalInt.empty());
    }
    OptionalInt at =
        item.get().places().stream()
            .filter(p -> p.report().equals(report))
            .mapToInt(p -> p.span().start())
            .min();
    boolean silent =
        switch (item.get()) {
          case Item.OfFinding(Finding finding) -> finding.silent().contains(report);
          case Item.OfContradiction _, Item.OfMark _ -> false;
        };
    return new Column.Chosen(silent, at);
  }

  private static List<Tick> ticks(Story story, Sight sight) {
    List<Tick> ticks = new ArrayList<>();
    for (Item item : sight.listed()) {
      double share = item.places().stream().mapToDouble(p -> share(story, p)).average().orElse(0);
      ticks.add(new Tick(item, share, sight.chosen().filter(item.id()::equals).isPresent()));
    }
    return List.copyOf(ticks);
  }

  private static double share(Story story, Located place) {
    return story
        .report(place.report())
        .map(r -> place.span().start() / (double) Math.max(1, r.text().length()))
        .orElse(0.0);
  }
}
