package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.variorum.desk.Desk;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Language;
import org.variorum.model.Located;
import org.variorum.model.Metadata;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.WordChange;
import org.variorum.model.mark.Correction;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Follower;
import org.variorum.ui.kit.Inquiry;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Sight;

/// The columns of the open story, and what can be done in them.
public final class SideBySideViewModel {
  private final Focus focus;
  private final Desk desk;
  private final Selection selection;
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Tick>> ticks = new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty locked = new SimpleBooleanProperty(true);
  private final BooleanProperty changes = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Find> finding = new ReadOnlyObjectWrapper<>(Find.NOTHING);
  private final Scripts scripts = new Scripts();
  private final Follower follower;
  private Find find = Find.NOTHING;

  /// @param selection hears which passages the user selects
  public SideBySideViewModel(Focus focus, Desk desk, Selection selection) {
    this.focus = focus;
    this.desk = desk;
    this.selection = selection;
    follower = new Follower(focus, this::show);
    follower.setAwake(true);
    changes.addListener((o, before, now) -> follower.follow());
  }

  /// Only columns that are seen follow what the reader does.
  public void setAwake(boolean seen) {
    follower.setAwake(seen);
  }

  /// A mark on the ruler.
  ///
  /// @param share where in the story it is, from 0 to 1
  record Tick(Item item, double share, boolean chosen) {
    private Tick chosen(Optional<String> id) {
      boolean now = id.filter(item.id()::equals).isPresent();
      return now == chosen ? this : new Tick(item, share, now);
    }
  }

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

  /// Whether words are marked that another report has otherwise in a passage that both have.
  public BooleanProperty changesProperty() {
    return changes;
  }

  ReadOnlyObjectProperty<Find> findProperty() {
    return finding.getReadOnlyProperty();
  }

  /// Searches all columns; blank words end the search.
  void find(String words) {
    set(Find.of(words, focus.sight().shownReports()));
  }

  /// Searches all columns, and has the reader at a place.
  void find(String words, Located place) {
    set(Find.of(words, focus.sight().shownReports()).at(place));
  }

  /// Where the reader was led to from elsewhere.
  ReadOnlyObjectProperty<Optional<Focus.Pointed>> pointedProperty() {
    return focus.pointedProperty();
  }

  /// Goes on to the next place found, or back to the one before.
  public void stepFind(int steps) {
    set(find.step(steps));
  }

  private void set(Find changed) {
    find = changed;
    follower.follow();
    finding.set(changed);
  }

  /// Shows or ends the reading of all reports against one.
  void pivot(ReportId report) {
    boolean isPivot = focus.sight().columns().isPivot(report);
    focus.pivot(isPivot ? Optional.empty() : Optional.of(report));
  }

  /// Shows what was left out of a report, or its versions.
  void ask(Inquiry inquiry, ReportId report) {
    focus.ask(inquiry, report);
  }

  void hide(ReportId report) {
    focus.show(report, false);
  }

  /// The passages that two reports share, as their spans there.
  List<Band> bands(ReportId left, ReportId right) {
    return Band.of(focus.sight(), left, right);
  }

  /// Chooses what is marked at a place; asked again at the same place, what lies beneath it.
  void chooseAt(ReportId report, int place) {
    List<MarkedPlace> there =
        Marking.marks(focus.sight().listed(), report).stream()
            .filter(m -> m.span().contains(place))
            .toList();
    if (there.isEmpty()) {
      focus.clear();
      return;
    }
    List<MarkedPlace> rest = new ArrayList<>(there);
    List<String> order = new ArrayList<>();
    while (!rest.isEmpty()) {
      MarkedPlace top = Marking.at(rest, place).orElseThrow();
      order.add(top.item());
      rest.remove(top);
    }
    int now = order.indexOf(focus.sight().chosen().orElse(""));
    focus.choose(order.get((now + 1) % order.size()));
  }

  Selection selection() {
    return selection;
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

  /// Says whether a report tells of the event that the story is about.
  void tellsOfThisEvent(ReportId report, boolean is) {
    focus
        .sight()
        .story()
        .filter(s -> s.report(report).isPresent())
        .ifPresent(s ->
            desk.pencil()
                .correct(List.of(new Correction.OfThisEvent(report, is)), s.letter(report)));
  }

  void edit(ReportId report, Metadata metadata) {
    desk.edit(report, metadata);
  }

  /// Moves a report before or behind another.
  void move(ReportId report, ReportId to) {
    focus
        .sight()
        .story()
        .flatMap(st -> st.report(to).map(r -> st.reports().indexOf(r)))
        .ifPresent(at -> desk.move(report, at));
  }

  /// What stands beside what in two columns.
  Counterparts counterparts(Report here, Report there) {
    return Counterparts.of(passages(), here, there);
  }

  /// The story whose columns these are.
  Optional<StoryId> story() {
    return focus.sight().story().map(Story::id);
  }

  List<Passage> passages() {
    return focus.sight().comparison().map(Comparison::passages).orElse(List.of());
  }

  private void show(Sight sight, boolean isSameStage) {
    scripts.turnTo(sight);
    List<Report> reports = sight.shownReports();
    if (find.isOn() && !List.copyOf(find.hits().keySet()).equals(ids(reports))) {
      find = Find.of(find.words(), reports);
      finding.set(find);
    }
    columns.set(sight.story().map(story -> columns(story, sight)).orElse(List.of()));
    ticks.set(
        isSameStage && !ticks.get().isEmpty()
            ? ticks.get().stream().map(t -> t.chosen(sight.chosen())).toList()
            : sight.story().map(story -> ticks(story, sight)).orElse(List.of()));
  }

  private static List<ReportId> ids(List<Report> reports) {
    return reports.stream().map(Report::id).toList();
  }

  private List<Column> columns(Story story, Sight sight) {
    Set<String> listed = sight.listed().stream().map(Item::id).collect(Collectors.toSet());
    Map<ReportId, List<Span>> changed = changes.get() ? changed(sight) : Map.of();
    List<Column> made = new ArrayList<>();
    for (Report report : sight.shownReports()) {
      ReportId id = report.id();
      Scripts.Script script = scripts.of(report);
      List<MarkedPlace> marks =
          script.all().stream().filter(m -> listed.contains(m.item())).toList();
      Marking.Layers layers =
          new Marking.Layers(
              script.boilerplate(),
              changed.getOrDefault(id, List.of()),
              find.in(id),
              find.place().filter(p -> p.report().equals(id)).map(Located::span));
      made.add(
          new Column(
              story.letter(id),
              report,
              doubt(sight, report),
              script.text(),
              script.lines(),
              Marking.runs(script.text(), marks, sight.chosen(), layers, script.sentences()),
              chosen(sight, id),
              new Column.Standing(
                  sight.columns().isPivot(id),
                  find.isOn() ? OptionalInt.of(find.in(id).size()) : OptionalInt.empty(),
                  sight.chosen().isPresent())));
    }
    return List.copyOf(made);
  }

  /// The words of each report that another has otherwise in a passage that both have.
  private static Map<ReportId, List<Span>> changed(Sight sight) {
    Map<ReportId, List<Span>> changed = new HashMap<>();
    for (Passage passage : sight.comparison().map(Comparison::passages).orElse(List.of())) {
      for (WordChange change : passage.changes()) {
        for (Located words : List.of(change.a(), change.b())) {
          if (!words.span().isEmpty()) {
            changed.computeIfAbsent(words.report(), r -> new ArrayList<>()).add(words.span());
          }
        }
      }
    }
    return changed;
  }

  private Optional<Column.Doubt> doubt(Sight sight, Report report) {
    boolean read =
        sight
            .analysis()
            .map(a -> a.extractions().get(report.id()))
            .map(Extraction::isWhole)
            .orElse(true);
    return sight
        .comparison()
        .map(Comparison::eachSameEvent)
        .map((Map<ReportId, SameEvent> each) -> each.get(report.id()))
        .filter(e -> e.verdict() != SameEvent.Verdict.SAME)
        .map(e -> new Column.Doubt(e.why(), !read, !read && isOffered(report)));
  }

  private boolean isOffered(Report report) {
    return desk.languages().isOffered(Language.of(report));
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
