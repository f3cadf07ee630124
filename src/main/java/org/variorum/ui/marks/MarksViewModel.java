package org.variorum.ui.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.desk.Spot;
import org.variorum.desk.State;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.ActWords;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// The open questions, the marks that were lost, and what was corrected.
public final class MarksViewModel {
  private final Texts texts;
  private final Focus focus;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  public MarksViewModel(Texts texts, Focus focus, Desk desk) {
    this.texts = texts;
    this.focus = focus;
    this.desk = desk;
    desk.listen(this::show);
    focus.sightProperty().addListener((o, before, now) -> show(desk.state()));
  }

  /// What the card shows.
  ///
  /// @param known what was said of names in other stories
  record Shown(List<Call> calls, List<Lost> lost, List<Said> corrections, List<Said> known) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), List.of());

    boolean isEmpty() {
      return calls.isEmpty() && lost.isEmpty() && corrections.isEmpty() && known.isEmpty();
    }
  }

  /// Somebody to be asked.
  ///
  /// @param item the id of what it is about, where that is still there
  record Call(Optional<String> item, String topic, String whom, String what) {}

  /// A mark whose subject is gone.
  ///
  /// @param name the topic, or the first of the words it stood on
  /// @param told its verdict and note
  record Lost(Mark mark, String name, String told) {}

  /// A correction in words.
  record Said(Correction correction, String words) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void choose(String item) {
    focus.choose(item);
  }

  void delete(Mark mark) {
    desk.pencil().remove(mark);
  }

  /// Puts a lost mark on the chosen item.
  void attachToChosen(Mark mark) {
    focus.sight().item().ifPresent(i -> desk.pencil().attach(mark, i.spot()));
  }

  boolean hasChosen() {
    return focus.sight().item().isPresent();
  }

  void takeBack(Said said) {
    desk.pencil().takeBack(said.correction(), said.words());
  }

  /// Says the opposite in this story of what was said of names in another one.
  void contradict(Said said) {
    Optional<Correction> opposite =
        switch (said.correction()) {
          case Correction.SameName(Kind kind, String one, String other) ->
              Optional.of(new Correction.NotSameName(kind, one, other));
          case Correction.NotSameName(Kind kind, String one, String other) ->
              Optional.of(new Correction.SameName(kind, one, other));
          case Correction.SameThing _,
              Correction.NotSameThing _,
              Correction.Belongs _,
              Correction.OfThisEvent _,
              Correction.OneOrigin _ ->
              Optional.empty();
        };
    opposite.ifPresent(c -> desk.pencil().correct(List.of(c), said.words()));
  }

  /// The open questions as text, a line each.
  String callList() {
    return shown.get().calls().stream()
        .map(c ->
            texts.get(
                "calls.line",
                texts.topic(c.topic()),
                c.whom().isBlank() ? "?" : c.whom(),
                c.what()))
        .collect(Collectors.joining("\n"));
  }

  private void show(State state) {
    Sight sight = focus.sight();
    List<Call> calls = new ArrayList<>();
    for (Placed placed : sight.ledger().calls()) {
      if (placed.mark().verdict().orElseThrow() instanceof Verdict.NeedsCall(var whom, var what)) {
        Optional<String> item =
            sight.items().stream()
                .filter(i -> sight.placed(i).filter(placed::equals).isPresent())
                .map(Item::id)
                .findFirst();
        calls.add(new Call(item, name(placed.mark()), whom, what));
      }
    }
    List<Lost> lost =
        sight.ledger().orphans().stream()
            .map(p -> new Lost(p.mark(), name(p.mark()), told(p.mark())))
            .toList();
    Optional<Story> story = state.story();
    List<Correction> own =
        state.markup().corrections().stream().map(Corrected::correction).toList();
    List<Said> corrections = own.stream().map(c -> new Said(c, words(c, story))).toList();
    List<Said> known =
        desk.knownNames().stream()
            .map(Corrected::correction)
            .filter(c -> own.stream().noneMatch(o -> o.replaces(c)))
            .map(c -> new Said(c, words(c, story)))
            .toList();
    shown.set(new Shown(calls, lost, corrections, known));
  }

  private String name(Mark mark) {
    return ActWords.of(Spot.name(mark), texts);
  }

  private String told(Mark mark) {
    List<String> parts = new ArrayList<>();
    mark.verdict().ifPresent(v -> parts.add(texts.sorted("told", v.word())));
    mark.given().ifPresent(g -> parts.add(texts.named("status", g)));
    if (!mark.remark().note().isBlank()) {
      parts.add(texts.quoted(Spot.shortened(mark.remark().note())));
    }
    return String.join(" · ", parts);
  }

  private String words(Correction correction, Optional<Story> story) {
    return switch (correction) {
      case Correction.SameName(Kind _, String one, String other) ->
          texts.get("correction.same-name", one, other);
      case Correction.NotSameName(Kind _, String one, String other) ->
          texts.get("correction.not-same-name", one, other);
      case Correction.SameThing(Anchor one, Anchor other) ->
          texts.get("correction.linked", quoted(one, story), quoted(other, story));
      case Correction.NotSameThing(Anchor one, Anchor other) ->
          texts.get("correction.unlinked", quoted(one, story), quoted(other, story));
      case Correction.Belongs(Anchor reading, Kind _, String topic) ->
          texts.get("correction.belongs", quoted(reading, story), topic);
      case Correction.OfThisEvent(ReportId report, boolean is) ->
          texts.get(is ? "correction.event" : "correction.other-event", letter(report, story));
      case Correction.OneOrigin(ReportId one, ReportId other, boolean is) ->
          texts.get(
              is ? "correction.one-origin" : "correction.own-origins",
              letter(one, story),
              letter(other, story));
    };
  }

  private String quoted(Anchor anchor, Optional<Story> story) {
    return letter(anchor.report(), story) + " " + texts.quoted(Spot.shortened(anchor.quote()));
  }

  private static String letter(ReportId report, Optional<Story> story) {
    return story.filter(s -> s.report(report).isPresent()).map(s -> s.letter(report)).orElse("?");
  }
}
