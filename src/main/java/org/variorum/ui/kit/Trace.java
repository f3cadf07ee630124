package org.variorum.ui.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;

/// Follows items: into another comparison of the story, and to what an act of the user changed.
public final class Trace {
  private static final Stamp NEVER = new Stamp("", Instant.EPOCH);

  private Trace() {}

  /// The id that an item has in a comparison made later, in which another may have its number. It is
  /// found as a mark on it would be.
  static Optional<String> again(Item item, Sight before, Sight now) {
    if (before.story().isEmpty() || now.story().isEmpty() || now.comparison().isEmpty()) {
      return Optional.empty();
    }
    if (item instanceof Item.OfMark || before.analysis().equals(now.analysis())) {
      return now.items().stream().map(Item::id).filter(item.id()::equals).findFirst();
    }
    Story story = now.story().get();
    Comparison comparison = now.comparison().get();
    Mark mark =
        Mark.on("m1", item.spot().subject(before.story().get()), NEVER)
            .with(Remark.NONE.withNote("here"), NEVER);
    Ledger ledger = Ledger.of(story, comparison, Markup.NONE.with(mark));
    return now.items().stream().filter(i -> isOn(i, ledger)).map(Item::id).findFirst();
  }

  private static boolean isOn(Item item, Ledger ledger) {
    return switch (item) {
      case Item.OfFinding(Finding finding) -> ledger.of(finding).isPresent();
      case Item.OfContradiction(int _, var inside) -> ledger.of(inside).isPresent();
      case Item.OfMark _ -> false;
    };
  }

  /// The id of the item to whose mark something was done, or that was corrected; empty where it is
  /// no more, or where what was done is not done to one item.
  ///
  /// @param from what was marked before
  /// @param to what is marked now
  public static Optional<String> changed(Sight before, Sight now, Markup from, Markup to) {
    Optional<String> mark =
        Stream.concat(
                to.marks().stream().filter(m -> !from.marks().contains(m)),
                from.marks().stream().filter(m -> !to.marks().contains(m)))
            .map(Mark::id)
            .findFirst();
    return mark.isPresent()
        ? with(mark.get(), now)
            .map(Item::id)
            .or(() -> with(mark.get(), before).flatMap(i -> again(i, before, now)))
        : corrected(from, to).flatMap(a -> at(a, now));
  }

  private static Optional<Item> with(String mark, Sight sight) {
    return sight.items().stream()
        .filter(
            i -> sight.placed(i).map(Placed::mark).map(Mark::id).filter(mark::equals).isPresent())
        .findFirst();
  }

  private static Optional<Anchor> corrected(Markup from, Markup to) {
    List<Corrected> before = from.corrections();
    List<Corrected> now = to.corrections();
    return Stream.concat(
            now.stream().filter(c -> !before.contains(c)),
            before.stream().filter(c -> !now.contains(c)))
        .map(Corrected::correction)
        .flatMap(c -> anchor(c).stream())
        .findFirst();
  }

  private static Optional<Anchor> anchor(Correction correction) {
    return switch (correction) {
      case Correction.SameThing(Anchor _, Anchor other) -> Optional.of(other);
      case Correction.NotSameThing(Anchor _, Anchor other) -> Optional.of(other);
      case Correction.Belongs(Anchor reading, var _, String _) -> Optional.of(reading);
      case Correction.SameName _,
          Correction.NotSameName _,
          Correction.OfThisEvent _,
          Correction.OneOrigin _ ->
          Optional.empty();
    };
  }

  private static Optional<String> at(Anchor anchor, Sight sight) {
    return sight.items().stream()
        .filter(i -> i.places().stream().anyMatch(p -> isAt(p, anchor)))
        .map(Item::id)
        .findFirst();
  }

  private static boolean isAt(Located place, Anchor anchor) {
    return place.report().equals(anchor.report()) && place.span().equals(anchor.span());
  }
}
