package org.variorum.ui.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Sight;

/// What the user decided of the chosen item and wrote beside it, and how they do so.
public final class Verdicts {
  private final Focus focus;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  public Verdicts(Focus focus, Desk desk) {
    this.focus = focus;
    this.desk = desk;
    focus.sightProperty().addListener((o, before, now) -> show(now));
    show(focus.sight());
  }

  /// What the user is asked before a verdict is complete.
  enum Asking {
    NOTHING,
    /// Which of the reports is right, or what else is.
    RIGHT,
    /// Who is to be asked, and what.
    CALL
  }

  /// What the views show.
  ///
  /// @param item that is chosen
  /// @param placed what was said of it
  /// @param choices the reports that may be right
  /// @param left how many conflicts the filter hides that are not decided, after the verdict on the
  ///     last one that it shows; empty where it was not the last
  record Shown(
      Optional<Item> item,
      Optional<Placed> placed,
      List<Choice> choices,
      Asking asking,
      OptionalInt left) {
    static final Shown NOTHING =
        new Shown(
            Optional.empty(), Optional.empty(), List.of(), Asking.NOTHING, OptionalInt.empty());

    private Shown asking(Asking changed) {
      return new Shown(item, placed, choices, changed, left);
    }

    private Shown left(OptionalInt changed) {
      return new Shown(item, placed, choices, asking, changed);
    }

    Optional<Decision> decision() {
      return placed.map(Placed::mark).flatMap(Mark::decision);
    }

    Ruling ruling() {
      return Ruling.of(decision().map(Decision::verdict));
    }

    Remark remark() {
      return placed.map(Placed::mark).map(Mark::remark).orElse(Remark.NONE);
    }
  }

  /// A report that may be right.
  record Choice(ReportId report, String letter) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void show(Sight sight) {
    Optional<Item> item = sight.item();
    Optional<String> before = shown.get().item().map(Item::id);
    boolean isSame = before.equals(item.map(Item::id));
    Asking asking = isSame ? shown.get().asking() : Asking.NOTHING;
    List<Choice> choices =
        sight.story().flatMap(s -> item.map(i -> choices(i, s))).orElse(List.of());
    OptionalInt told = shown.get().left();
    OptionalInt left = isSame && told.isPresent() && isDone(sight) ? told : OptionalInt.empty();
    shown.set(new Shown(item, item.flatMap(sight::placed), choices, asking, left));
  }

  private static boolean isDone(Sight sight) {
    return sight.items().stream().noneMatch(i -> sight.isUndecided(i) && sight.shows(i));
  }

  private static List<Choice> choices(Item item, Story story) {
    return item.places().stream()
        .map(Located::report)
        .distinct()
        .map(r -> new Choice(r, story.letter(r)))
        .toList();
  }

  /// Decides, where nothing more need be asked; given again, the verdict is taken back.
  public void press(Ruling ruling) {
    Shown now = shown.get();
    if (now.item().isEmpty()) {
      return;
    }
    if (ruling == now.ruling() && now.asking() == Asking.NOTHING) {
      takeBack();
      return;
    }
    switch (ruling) {
      case OPEN -> takeBack();
      case CONFIRMED -> decide(new Verdict.ConfirmedDiscrepancy());
      case SAME -> decide(new Verdict.SameThing());
      case RESOLVED -> ask(Asking.RIGHT);
      case CALL -> ask(Asking.CALL);
      case IGNORED -> decide(new Verdict.Ignore());
    }
  }

  /// A report is right.
  void resolve(ReportId report) {
    decide(new Verdict.Resolved(new Verdict.Resolution.ForReport(report)));
  }

  /// Something else is right.
  void resolve(String value) {
    if (!value.isBlank()) {
      decide(new Verdict.Resolved(new Verdict.Resolution.ForValue(value.strip())));
    }
  }

  /// Somebody is to be asked.
  void call(String whom, String what) {
    decide(new Verdict.NeedsCall(whom.strip(), what.strip()));
  }

  /// Asks nothing any more.
  ///
  /// @return whether anything was asked
  public boolean stopAsking() {
    boolean asked = shown.get().asking() != Asking.NOTHING;
    ask(Asking.NOTHING);
    return asked;
  }

  void takeBack() {
    shown.get().item().ifPresent(i -> desk.pencil().decide(i.spot(), Optional.empty()));
  }

  void sure(Optional<Confidence> confidence) {
    Shown now = shown.get();
    now.item()
        .ifPresent(i ->
            now.decision()
                .ifPresent(d -> desk.pencil().decide(i.spot(), Optional.of(d.with(confidence)))));
  }

  /// The next degree of confidence in the verdict, after the last none.
  public void nextConfidence() {
    Optional<Confidence> now = shown.get().decision().flatMap(Decision::confidence);
    int next = now.map(c -> c.ordinal() + 1).orElse(0);
    List<Confidence> all = List.of(Confidence.values());
    sure(next < all.size() ? Optional.of(all.get(next)) : Optional.empty());
  }

  void remark(Item item, Remark remark) {
    desk.pencil().remark(item.spot(), remark);
  }

  /// Deletes a mark that the user made by hand.
  void remove() {
    shown
        .get()
        .item()
        .filter(Item.OfMark.class::isInstance)
        .flatMap(i -> shown.get().placed())
        .ifPresent(p -> desk.pencil().remove(p.mark()));
  }

  /// The words between commas.
  static List<String> listed(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  /// Decides, and goes on to the next conflict that is not decided.
  private void decide(Verdict verdict) {
    Shown now = shown.get();
    now.item()
        .ifPresent(item -> {
          boolean goesOn = focus.sight().isUndecided(item);
          Optional<String> next = goesOn ? focus.nextUndecided(1) : Optional.empty();
          ask(Asking.NOTHING);
          Decision decision = new Decision(verdict, now.decision().flatMap(Decision::confidence));
          desk.pencil().decide(item.spot(), Optional.of(decision));
          next.ifPresent(focus::choose);
          if (goesOn && next.isEmpty()) {
            shown.set(shown.get().left(OptionalInt.of(undecided())));
          }
        });
  }

  private int undecided() {
    Sight sight = focus.sight();
    return (int) sight.items().stream().filter(sight::isUndecided).count();
  }

  private void ask(Asking asking) {
    shown.set(shown.get().asking(asking));
  }
}
