package org.variorum.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.variorum.model.Located;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;

/// What the user can decide, write and correct in the open story. Each is an act that is kept when
/// it returns and that undo takes back; where no story is open, nothing happens.
public final class Pencil {
  private static final Stamp NEVER = new Stamp("", Instant.EPOCH);

  private final Clock clock;
  private final Supplier<Optional<Kept>> open;
  private final Supplier<Ledger> ledger;
  private final BiConsumer<Act, Markup> write;

  /// @param open the story as it is
  /// @param ledger its marks with its findings
  /// @param write makes a markup that of the open story
  Pencil(
      Clock clock,
      Supplier<Optional<Kept>> open,
      Supplier<Ledger> ledger,
      BiConsumer<Act, Markup> write) {
    this.clock = clock;
    this.open = open;
    this.ledger = ledger;
    this.write = write;
  }

  /// Decides of something, or takes the decision back.
  public void decide(Spot spot, Optional<Decision> decision) {
    Act.Sort sort = decision.isPresent() ? Act.Sort.DECIDE : Act.Sort.TAKE_DECISION_BACK;
    change(spot, sort, mark -> mark.with(decision, stamp()));
  }

  /// Writes beside something.
  public void remark(Spot spot, Remark remark) {
    Remark before = spot.mark(ledger.get()).map(Mark::remark).orElse(Remark.NONE);
    Act.Sort sort =
        !before.note().equals(remark.note())
            ? Act.Sort.NOTE
            : before.tags().equals(remark.tags()) ? Act.Sort.EVIDENCE : Act.Sort.TAG;
    change(spot, sort, mark -> mark.with(remark, stamp()));
  }

  /// Marks passages by hand.
  ///
  /// @return the id of the new mark; empty where no story is open or holds them
  public Optional<String> mark(List<Located> places, Status status) {
    return put(places, Act.Sort.MARK, mark -> mark.with(status, stamp()));
  }

  /// Writes a note on passages.
  ///
  /// @return the id of the new mark; empty where there is none to be made
  public Optional<String> note(List<Located> places, String note) {
    return note.isBlank()
        ? Optional.empty()
        : put(places, Act.Sort.NOTE, m -> m.with(Remark.NONE.withNote(note), stamp()));
  }

  public void remove(Mark mark) {
    write(Act.Sort.REMOVE_MARK, Spot.name(mark), m -> m.without(mark.id()));
  }

  /// Puts a mark on passages, where what it was made on is gone.
  public void attach(Mark mark, List<Located> places) {
    open.get()
        .map(Kept::story)
        .filter(story -> holdsAll(story, places))
        .ifPresent(story ->
            write(
                Act.Sort.ATTACH,
                Spot.name(mark),
                m -> m.with(mark.with(Subject.of(places, story), stamp()))));
  }

  /// Puts a mark on a finding, where what it was made on is gone.
  public void attach(Mark mark, Spot spot) {
    open.get()
        .map(Kept::story)
        .ifPresent(story ->
            write(
                Act.Sort.ATTACH,
                Spot.name(mark),
                m -> m.with(mark.with(spot.subject(story), stamp()))));
  }

  /// Corrects one thing, as `correct(List, String)`.
  public void correct(Correction correction, String subject) {
    correct(List.of(correction), subject);
  }

  /// Corrects the comparison in one act; it is made anew.
  ///
  /// @param subject what the act is called by: the names, the letter of a report
  public void correct(List<? extends Correction> corrections, String subject) {
    write(
        Act.Sort.CORRECT,
        new Act.On.Words(subject),
        markup -> {
          Markup changed = markup;
          for (Correction correction : corrections) {
            changed = changed.with(new Corrected(correction, stamp()));
          }
          return changed;
        });
  }

  public void takeBack(Correction correction, String subject) {
    write(Act.Sort.TAKE_CORRECTION_BACK, new Act.On.Words(subject), m -> m.without(correction));
  }

  private void change(Spot spot, Act.Sort sort, UnaryOperator<Mark> how) {
    open.get()
        .ifPresent(kept -> {
          Subject now = spot.subject(kept.story());
          Mark mark =
              spot.mark(ledger.get())
                  .map(m -> m.with(now, stamp()))
                  .orElseGet(() -> Mark.on(kept.markup().nextId(), now, stamp()));
          write(sort, spot.name(), m -> m.with(how.apply(mark)));
        });
  }

  private Optional<String> put(List<Located> places, Act.Sort sort, UnaryOperator<Mark> how) {
    Optional<Kept> kept = open.get().filter(k -> holdsAll(k.story(), places));
    Optional<Mark> made =
        kept.map(
            k -> how.apply(Mark.on(k.markup().nextId(), Subject.of(places, k.story()), stamp())));
    made.ifPresent(mark -> write(sort, Spot.name(mark), m -> m.with(mark)));
    return made.map(Mark::id);
  }

  private static boolean holdsAll(Story story, List<Located> places) {
    return !places.isEmpty() && places.stream().allMatch(p -> story.report(p.report()).isPresent());
  }

  private void write(Act.Sort sort, Act.On on, UnaryOperator<Markup> how) {
    open.get()
        .ifPresent(kept -> {
          Markup changed = how.apply(kept.markup());
          if (!said(changed).equals(said(kept.markup()))) {
            write.accept(new Act(sort, on), changed);
          }
        });
  }

  /// A markup but for when it was made: doing again what was done is no act.
  private static Object said(Markup markup) {
    return List.of(
        markup.marks().stream().map(m -> m.with(m.remark(), NEVER)).toList(),
        markup.corrections().stream().map(Corrected::correction).toList());
  }

  private Stamp stamp() {
    return new Stamp(
        System.getProperty("user.name", ""), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
