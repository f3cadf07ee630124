package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Located;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Confidence;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;

class PencilTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);
  private static final Optional<Decision> CONFIRMED =
      Optional.of(Decision.of(new Verdict.ConfirmedDiscrepancy()));

  @TempDir private Path folder;
  private final PairAnalyser analyser = new PairAnalyser();
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = desk();
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a.txt"), "where=Kabul when=Monday oops"),
            Files.writeString(folder.resolve("b.txt"), "where=Herat when=Friday")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aVerdictIsKeptUndoneAndDoneAgain() {
    desk.pencil().decide(conflict(0), CONFIRMED);

    assertThat(ledger().undecided(comparison())).isEqualTo(2);
    assertThat(desk.state().undoable().undo())
        .contains(new Act(Act.Sort.DECIDE, new Act.On.Question("where")));
    Markup decided = desk.state().markup();

    desk.undo();
    assertThat(desk.state().markup().marks()).isEmpty();
    assertThat(ledger().undecided(comparison())).isEqualTo(3);

    desk.redo();
    assertThat(desk.state().markup()).isEqualTo(decided);
  }

  @Test
  void everythingIsThereAfterARestart() {
    desk.pencil().decide(conflict(0), CONFIRMED);
    desk.pencil().remark(conflict(0), new Remark("ask again", List.of("place"), List.of("x.pdf")));
    desk.pencil()
        .decide(new Spot.OfContradiction(comparison().contradictions().getFirst()), CONFIRMED);
    desk.pencil().mark(List.of(new Located(report(1), new Span(0, 5))), Status.DIFFERING);
    desk.pencil().correct(List.of(new Correction.OfThisEvent(report(1), false)), "B");
    Markup before = desk.state().markup();
    Story story = desk.state().story().orElseThrow();
    Optional<Analysis> analysis = desk.state().analysis();
    desk.close();

    desk = desk();
    analyser.calls = 0;
    desk.open(story.id());

    assertThat(desk.state().markup()).isEqualTo(before);
    assertThat(desk.state().analysis()).isEqualTo(analysis);
    assertThat(analyser.calls).isZero();
  }

  @Test
  void oneMarkHoldsAllThatIsSaidOfAFinding() {
    desk.pencil().decide(conflict(0), CONFIRMED);
    desk.pencil().remark(conflict(0), Remark.NONE.withNote("why?"));
    desk.pencil()
        .decide(
            conflict(0),
            Optional.of(new Decision(new Verdict.Ignore(), Optional.of(Confidence.CERTAIN))));

    assertThat(desk.state().markup().marks()).hasSize(1);
    Mark mark = desk.state().markup().marks().getFirst();
    assertThat(mark.verdict()).contains(new Verdict.Ignore());
    assertThat(mark.remark().note()).isEqualTo("why?");

    desk.pencil().decide(conflict(0), Optional.empty());
    desk.pencil().remark(conflict(0), Remark.NONE);
    assertThat(desk.state().markup().marks()).isEmpty();
  }

  @Test
  void doingWhatIsDoneAlreadyIsNoAct() {
    desk.pencil().decide(conflict(0), CONFIRMED);
    desk.pencil().decide(conflict(0), CONFIRMED);

    desk.undo();

    assertThat(desk.state().markup().marks()).isEmpty();
  }

  @Test
  void actsAreNamedByWhatWasWritten() {
    desk.pencil().remark(conflict(1), Remark.NONE.withNote("why?"));
    assertThat(undo()).isEqualTo(new Act(Act.Sort.NOTE, new Act.On.Question("when")));
    desk.pencil().remark(conflict(1), Remark.NONE.withNote("why?").withTags(List.of("day")));
    assertThat(undo()).isEqualTo(new Act(Act.Sort.TAG, new Act.On.Question("when")));
    desk.pencil()
        .remark(conflict(1), new Remark("why?", List.of("day"), List.of("https://a.example")));
    assertThat(undo()).isEqualTo(new Act(Act.Sort.EVIDENCE, new Act.On.Question("when")));
    desk.pencil().note(List.of(new Located(report(0), new Span(6, 11))), "a town");
    assertThat(undo()).isEqualTo(new Act(Act.Sort.NOTE, "Kabul"));
  }

  @Test
  void aReportSaidToTellOfAnotherEventIsComparedSoAtOnceAndUndoTakesItBack() {
    analyser.extracted = 0;
    desk.pencil().correct(List.of(new Correction.OfThisEvent(report(1), false)), "B");

    assertThat(event(1)).isEqualTo(SameEvent.Verdict.DOUBTFUL);
    assertThat(analyser.extracted).as("reports read again").isZero();

    analyser.calls = 0;
    desk.undo();
    assertThat(event(1)).isEqualTo(SameEvent.Verdict.SAME);
    assertThat(analyser.calls).as("compared again").isZero();
  }

  @Test
  void whatWasSaidOfNamesIsKnownToTheNextStory() {
    Correction said = new Correction.SameName(Kind.PERSON, "Jo Marsh", "Josephine March");
    desk.pencil().correct(List.of(said), "Jo Marsh");
    desk.begin();
    desk.paste("where=Balkh");

    assertThat(desk.knownNames()).extracting(Corrected::correction).containsExactly(said);
    assertThat(desk.state().markup()).isEqualTo(Markup.NONE);
  }

  @Test
  void anOrphanIsPutOnAnotherPassage() {
    String id =
        desk.pencil()
            .note(List.of(new Located(report(1), new Span(6, 11))), "which town?")
            .orElseThrow();
    desk.removeReport(report(1));
    assertThat(ledger().orphans()).extracting(p -> p.mark().id()).containsExactly(id);

    Mark orphan = ledger().orphans().getFirst().mark();
    desk.pencil().attach(orphan, List.of(new Located(report(0), new Span(6, 11))));

    assertThat(ledger().orphans()).isEmpty();
    assertThat(desk.state().markup().mark(id).orElseThrow().remark().note())
        .isEqualTo("which town?");
    desk.undo();
    assertThat(ledger().orphans()).hasSize(1);
  }

  @Test
  void withoutAStoryThereIsNothingToMark() {
    desk.begin();

    desk.pencil().correct(List.of(new Correction.OfThisEvent(new ReportId("x"), false)), "X");

    assertThat(desk.state().markup()).isEqualTo(Markup.NONE);
    assertThat(desk.pencil().mark(List.of(), Status.AGREEING)).isEmpty();
  }

  private Desk desk() {
    return new Desk(
        Store.open(folder.resolve("stories.db")),
        new Intake(NOON),
        analyser,
        new DirectBackground(),
        NOON);
  }

  private Act undo() {
    return desk.state().undoable().undo().orElseThrow();
  }

  private Spot conflict(int index) {
    List<Finding> conflicts =
        comparison().findings().stream().filter(f -> f.status() == Status.CONFLICTING).toList();
    return new Spot.OfFinding(conflicts.get(index));
  }

  private Comparison comparison() {
    return desk.state().analysis().orElseThrow().comparison();
  }

  private SameEvent.Verdict event(int report) {
    return comparison().eachSameEvent().get(report(report)).verdict();
  }

  private ReportId report(int index) {
    return desk.state().story().orElseThrow().reports().get(index).id();
  }

  private Ledger ledger() {
    return Ledger.of(desk.state().story().orElseThrow(), comparison(), desk.state().markup());
  }
}
