package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;

/// What the reader has before them: a story, what was found in it, what of that is shown, and what
/// is chosen.
///
/// @param ledger of the marks that the user made
/// @param columns which of the reports are shown
/// @param chosen the id of an item that is shown
public record Sight(
    Optional<Story> story,
    Optional<Analysis> analysis,
    Ledger ledger,
    Filter filter,
    Columns columns,
    Optional<String> chosen) {
  public static final Sight EMPTY =
      new Sight(
          Optional.empty(),
          Optional.empty(),
          Ledger.EMPTY,
          Filter.ALL,
          Columns.ALL,
          Optional.empty());

  public Optional<Comparison> comparison() {
    return analysis.map(Analysis::comparison);
  }

  /// Everything that can be chosen, shown or not, as a reader meets it.
  public List<Item> items() {
    return comparison().map(this::items).orElse(List.of());
  }

  private List<Item> items(Comparison comparison) {
    List<Item> items = new ArrayList<>();
    comparison.findings().forEach(f -> items.add(new Item.OfFinding(f)));
    for (int i = 0; i < comparison.contradictions().size(); i++) {
      items.add(new Item.OfContradiction(i + 1, comparison.contradictions().get(i)));
    }
    ledger.passages().forEach(p -> items.add(new Item.OfMark(p)));
    return items;
  }

  /// What the filter lets through, in the filter's order.
  public List<Item> listed() {
    List<Item> listed = new ArrayList<>(items().stream().filter(this::shows).toList());
    if (filter.order() == Filter.Order.URGENCY) {
      listed.sort(Comparator.comparingInt(Sight::urgency));
    }
    return listed;
  }

  /// How soon a reader who looks for trouble should see it, from 0.
  public static int urgency(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> urgency(finding.status());
      case Item.OfContradiction _ -> 1;
      case Item.OfMark(Placed placed) -> placed.mark().given().map(Sight::urgency).orElse(5);
    };
  }

  private static int urgency(Status status) {
    return switch (status) {
      case CONFLICTING -> 0;
      case DIFFERING -> 2;
      case AGREEING -> 3;
      case UNIQUE -> 4;
    };
  }

  /// What the user said of an item, and how that stands now.
  public Optional<Placed> placed(Item item) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> ledger.of(finding);
      case Item.OfContradiction(int _, Contradiction inside) -> ledger.of(inside);
      case Item.OfMark(Placed placed) -> Optional.of(placed);
    };
  }

  public Ruling ruling(Item item) {
    return Ruling.of(placed(item).map(Placed::mark).flatMap(Mark::verdict));
  }

  /// Whether a reader who decides of conflicts should stop here: one that is not decided, or whose
  /// ground has changed since.
  public boolean isUndecided(Item item) {
    return item.isConflict()
        && switch (item) {
          case Item.OfFinding(Finding finding) -> !ledger.isDecided(finding);
          case Item.OfContradiction(int _, Contradiction inside) -> !ledger.isDecided(inside);
          // The user has just called it a conflict.
          case Item.OfMark _ -> false;
        };
  }

  public Optional<Item> item() {
    return chosen.flatMap(id -> items().stream().filter(i -> i.id().equals(id)).findFirst());
  }

  /// Whether an item is let through: by the filter, and by a column that it stands in.
  public boolean shows(Item item) {
    return filter.shows(item) && filter.shows(ruling(item)) && isInColumn(item);
  }

  boolean isInColumn(Item item) {
    return columns.hidden().isEmpty()
        || item.places().stream().anyMatch(p -> columns.shows(p.report()));
  }

  /// Whether this shows the same as another sight, whatever is chosen in either.
  public boolean isSameStage(Sight other) {
    return story.equals(other.story)
        && analysis.equals(other.analysis)
        && ledger.equals(other.ledger)
        && filter.equals(other.filter)
        && columns.equals(other.columns);
  }

  /// The reports that have a column, in the order of the columns.
  public List<Report> shownReports() {
    return story.map(columns::of).orElse(List.of());
  }

  Sight with(Filter changed) {
    return new Sight(story, analysis, ledger, changed, columns, chosen).valid();
  }

  Sight with(Columns changed) {
    return new Sight(story, analysis, ledger, filter, changed.within(story), chosen).valid();
  }

  Sight with(Optional<String> changed) {
    return new Sight(story, analysis, ledger, filter, columns, changed).valid();
  }

  Sight of(Optional<Story> newStory, Optional<Analysis> newAnalysis, Ledger newLedger) {
    return new Sight(newStory, newAnalysis, newLedger, filter, columns.within(newStory), chosen)
        .valid();
  }

  /// Without a choice that is not shown.
  private Sight valid() {
    return chosen.isEmpty() || item().filter(this::shows).isPresent()
        ? this
        : new Sight(story, analysis, ledger, filter, columns, Optional.empty());
  }
}
