package org.variorum.ui.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.Comparison;
import org.variorum.model.Kind;
import org.variorum.model.SameEvent;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.ui.kit.Card;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Sight;

/// The findings that are listed, the card of the chosen one, and what the filter can leave out.
public final class FindingsViewModel {
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

  public FindingsViewModel(Focus focus) {
    this.focus = focus;
    focus.sightProperty().addListener((o, before, now) -> show(before, now));
    shown.set(shown(focus.sight()));
  }

  /// What the views show.
  ///
  /// @param chosen the index of the chosen line, -1 for none
  /// @param compared whether there is a comparison to list
  /// @param sameEvent what it says of the reports as a whole, where that is worth saying
  record Shown(
      List<Line> lines,
      int chosen,
      Optional<Card> card,
      boolean compared,
      Optional<SameEvent> sameEvent) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  Optional<Story> story() {
    return focus.sight().story();
  }

  Filter filter() {
    return focus.sight().filter();
  }

  void choose(Line line) {
    focus.choose(line.item().id());
  }

  void step(int steps) {
    focus.step(steps);
  }

  void order(Filter.Order order) {
    focus.filter(filter().with(order));
  }

  /// Shows or hides the findings of a status.
  void show(Status status, boolean visible) {
    focus.filter(filter().with(status, visible));
  }

  /// Shows or hides the findings of a kind.
  void show(Kind kind, boolean visible) {
    focus.filter(filter().with(kind, visible));
  }

  void showAllKinds() {
    focus.filter(filter().withAllKinds());
  }

  /// Shows or hides what has a verdict.
  void show(Ruling ruling, boolean visible) {
    focus.filter(filter().with(ruling, visible));
  }

  /// Shows what has one of these verdicts alone.
  void showOnly(Set<Ruling> rulings) {
    focus.filter(filter().withOnly(rulings));
  }

  /// How many of all items have each verdict.
  Map<Ruling, Integer> rulings() {
    Map<Ruling, Integer> rulings = new EnumMap<>(Ruling.class);
    Sight sight = focus.sight();
    sight.items().forEach(i -> rulings.merge(sight.ruling(i), 1, Integer::sum));
    return rulings;
  }

  /// How many conflicts are not decided.
  int undecided() {
    Sight sight = focus.sight();
    return (int) sight.items().stream().filter(sight::isUndecided).count();
  }

  boolean hasConflicts() {
    return focus.sight().items().stream().anyMatch(Item::isConflict);
  }

  /// How many findings have a status, of those whose kind is shown.
  int count(Status status) {
    return (int)
        focus.sight().comparison().stream()
            .flatMap(c -> c.findings().stream())
            .filter(f -> f.status() == status && !filter().hiddenKinds().contains(f.kind()))
            .count();
  }

  /// The kinds there are, each with how many findings are of it.
  Map<Kind, Integer> kinds() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    focus.sight().comparison().stream()
        .flatMap(c -> c.findings().stream())
        .forEach(f -> kinds.merge(f.kind(), 1, Integer::sum));
    return kinds;
  }

  /// A choice alone leaves the lines as they are.
  private void show(Sight before, Sight now) {
    boolean same = shown.get() != null && now.isSameStage(before);
    shown.set(same ? shown(now, shown.get().lines()) : shown(now));
  }

  private static Shown shown(Sight sight) {
    List<Line> lines =
        sight
            .story()
            .map(story -> sight.listed().stream().map(i -> Line.of(i, sight, story)).toList())
            .orElse(List.of());
    return shown(sight, lines);
  }

  private static Shown shown(Sight sight, List<Line> lines) {
    int chosen = lines.stream().map(l -> l.item().id()).toList().indexOf(sight.chosen().orElse(""));
    Optional<SameEvent> sameEvent =
        sight
            .comparison()
            .map(Comparison::sameEvent)
            .filter(e -> e.verdict() != SameEvent.Verdict.SAME);
    return new Shown(lines, chosen, Card.of(sight), sight.analysis().isPresent(), sameEvent);
  }
}
