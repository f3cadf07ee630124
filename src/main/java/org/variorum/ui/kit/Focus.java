package org.variorum.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.Analysis;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Markup;

/// Where the reader's eye is, shared by the views: the one place that changes the [Sight].
public final class Focus {
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.EMPTY);

  private final Map<Inquiry, Consumer<ReportId>> answering = new EnumMap<>(Inquiry.class);

  /// Says who answers what a reader asks of a report's original.
  public void onAsked(Inquiry inquiry, Consumer<ReportId> answer) {
    answering.put(inquiry, answer);
  }

  /// Asks something of a report's original.
  public void ask(Inquiry inquiry, ReportId report) {
    answering.getOrDefault(inquiry, nobody -> {}).accept(report);
  }

  private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Words at a place of a report that the reader was led to.
  ///
  /// @param words what stands there
  public record Pointed(Located place, String words) {}

  /// Where the reader was led to last. Each time is a change.
  public ReadOnlyObjectProperty<Optional<Pointed>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /// Leads the reader to words at a place of a report, whose column is shown.
  public void point(Pointed to) {
    show(to.place().report(), true);
    pointed.set(Optional.empty());
    pointed.set(Optional.of(to));
  }

  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public Sight sight() {
    return sight.get();
  }

  /// Shows a story in which nothing was marked.
  public void show(Optional<Story> story, Optional<Analysis> analysis) {
    show(story, analysis, Markup.NONE);
  }

  /// Shows a story. The filter stays; the choice stays where it is the same story and the item is
  /// still there.
  public void show(Optional<Story> story, Optional<Analysis> analysis, Markup markup) {
    Optional<StoryId> before = sight().story().map(Story::id);
    Ledger ledger =
        story
            .flatMap(s -> analysis.map(a -> Ledger.of(s, a.comparison(), markup)))
            .orElse(Ledger.EMPTY);
    Sight was = sight();
    Sight shown = was.of(story, analysis, ledger);
    boolean isSame = before.equals(story.map(Story::id));
    sight.set(
        isSame
            ? shown.with(was.item().flatMap(i -> Trace.again(i, was, shown)))
            : shown.with(Columns.ALL).with(Optional.empty()));
  }

  /// Shows or hides the column of a report. The last one that is shown cannot be hidden.
  public void show(ReportId report, boolean shown) {
    boolean isLast = !shown && sight().shownReports().stream().allMatch(r -> r.id().equals(report));
    if (!isLast) {
      sight.set(sight().with(sight().columns().with(report, shown)));
    }
  }

  /// Shows every report.
  public void showAllReports() {
    sight.set(sight().with(new Columns(Set.of(), sight().columns().pivot())));
  }

  /// Reads all reports against one, or each against all others.
  public void pivot(Optional<ReportId> report) {
    sight.set(sight().with(sight().columns().with(report)));
  }

  public void filter(Filter filter) {
    sight.set(sight().with(filter));
  }

  /// Chooses an item, and lets the filter show it.
  public void choose(String id) {
    Sight now = sight();
    now.items().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .ifPresent(item -> {
          Filter statuses = now.filter().shows(item) ? now.filter() : showing(item);
          Filter filter = statuses.with(now.ruling(item), true);
          Columns columns = now.isInColumn(item) ? now.columns() : showingColumns(item);
          sight.set(now.with(filter).with(columns).with(Optional.of(id)));
        });
  }

  private Columns showingColumns(Item item) {
    Columns columns = sight().columns();
    for (Located place : item.places()) {
      columns = columns.with(place.report(), true);
    }
    return columns;
  }

  private Filter showing(Item item) {
    Filter filter = sight().filter();
    return switch (item) {
      case Item.OfFinding(var f) -> filter.with(f.status(), true).with(f.kind(), true);
      case Item.OfContradiction _ -> filter.with(Status.CONFLICTING, true);
      case Item.OfMark(var placed) ->
          placed.mark().given().map(given -> filter.with(given, true)).orElse(filter);
    };
  }

  /// Chooses nothing.
  public void clear() {
    sight.set(sight().with(Optional.empty()));
  }

  /// Goes on in the list.
  ///
  /// @param steps how far; negative to go back
  public void step(int steps) {
    step(steps, item -> true);
  }

  /// Goes on to the next conflict that is not decided, or back to the one before; round to the
  /// other end where there is none on this side.
  public void stepToUndecided(int steps) {
    nextUndecided(steps).ifPresent(this::choose);
  }

  /// The next conflict that is not decided, other than the chosen one; back for negative steps.
  public Optional<String> nextUndecided(int steps) {
    List<Item> listed = sight().listed();
    int direction = Integer.signum(steps);
    int from = indexOfChosen(listed);
    int at = from < 0 && direction < 0 ? 0 : from;
    for (int i = 1; i <= listed.size(); i++) {
      int index = Math.floorMod(at + i * direction, listed.size());
      if (index != from && sight().isUndecided(listed.get(index))) {
        return Optional.of(listed.get(index).id());
      }
    }
    return Optional.empty();
  }

  public void first() {
    List<Item> listed = sight().listed();
    if (!listed.isEmpty()) {
      choose(listed.getFirst().id());
    }
  }

  public void last() {
    List<Item> listed = sight().listed();
    if (!listed.isEmpty()) {
      choose(listed.getLast().id());
    }
  }

  private void step(int steps, Predicate<Item> wanted) {
    List<Item> listed = sight().listed();
    int direction = Integer.signum(steps);
    int from = indexOfChosen(listed);
    int at = from < 0 && direction < 0 ? listed.size() : from;
    for (int i = at + direction; i >= 0 && i < listed.size(); i += direction) {
      if (wanted.test(listed.get(i))) {
        choose(listed.get(i).id());
        return;
      }
    }
  }

  private int indexOfChosen(List<Item> listed) {
    return listed.stream().map(Item::id).toList().indexOf(sight().chosen().orElse(""));
  }
}
