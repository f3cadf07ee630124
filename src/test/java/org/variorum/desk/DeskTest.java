package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.model.StoryId;
import org.variorum.model.VaguePolicy;
import org.variorum.store.Store;

class DeskTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final PairAnalyser analyser = new PairAnalyser();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = desk(new DirectBackground());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void addedFilesMakeAStoryAndAreCompared() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));

    assertThat(letters()).containsExactly("A", "B");
    assertThat(statuses()).containsExactly(Status.CONFLICTING);
    assertThat(desk.state().stories()).hasSize(1).allMatch(StoryLine::compared);
  }

  @Test
  void aRefusedFileIsToldAndTheOthersAreAdded() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), folder.resolve("none.txt")));

    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Refused.class, n -> assertThat(n.name()).endsWith("none.txt"));
  }

  @Test
  void theSameTextTwiceIsOneReport() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Kabul")));

    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().notices())
        .containsExactly(new Notice.Repeated(folder.resolve("b.txt").toString(), "A"));
  }

  @Test
  void aFolderGivesItsFiles() throws IOException {
    file("b.txt", "where=Herat");
    file("a.txt", "where=Kabul");

    desk.add(List.of(folder));

    assertThat(texts()).containsExactly("where=Kabul", "where=Herat");
  }

  @Test
  void aStoryThatWasComparedIsReopenedWithoutAnalysing() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Kabul")));
    State before = desk.state();
    StoryId story = before.story().orElseThrow().id();
    desk.close();

    desk = desk(new DirectBackground());
    analyser.calls = 0;
    desk.open(story);

    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
    assertThat(analyser.calls).isZero();
  }

  @Test
  void removingAReportComparesTheRestAndUndoBringsAllBack() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    State before = desk.state();

    desk.removeReport(report(1));
    assertThat(statuses()).containsExactly(Status.UNIQUE);
    assertThat(desk.state().undoable().undo()).contains(new Act(Act.Sort.REMOVE_REPORT, "B"));

    desk.undo();
    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());

    desk.redo();
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void whatWasUndoneIsKept() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    State before = desk.state();
    desk.removeReport(report(0));
    desk.undo();
    desk.close();

    desk = desk(new DirectBackground());
    analyser.calls = 0;
    desk.open(before.story().orElseThrow().id());

    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
    assertThat(analyser.calls).isZero();
  }

  @Test
  void undoOfATitleDoesNotTakeBackAComparisonMadeSince() throws IOException {
    Waiting waiting = new Waiting();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    waiting.runAll();
    StoryId story = desk.state().story().orElseThrow().id();
    desk.removeReport(report(1));
    desk.library().rename(story, "Two places");
    waiting.runAll();

    desk.undo();

    assertThat(desk.state().story().orElseThrow().title()).isNotEqualTo("Two places");
    assertThat(statuses()).containsExactly(Status.UNIQUE);

    desk.undo();
    assertThat(statuses()).containsExactly(Status.CONFLICTING);
  }

  @Test
  void aResultThatComesTooLateIsNotShown() throws IOException {
    Waiting waiting = new Waiting();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));
    waiting.runFirst();
    assertThat(desk.state().analysis()).isEmpty();

    desk.removeReport(report(1));
    waiting.runAll();

    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void aCancelledComparisonCanBeMadeLater() throws IOException {
    Waiting waiting = new Waiting();
    desk.close();
    desk = desk(waiting);
    desk.add(List.of(file("a.txt", "where=Kabul")));
    waiting.runFirst();
    assertThat(desk.state().busy()).isPresent();

    desk.cancel();
    waiting.runAll();
    assertThat(desk.state().busy()).isEmpty();
    assertThat(desk.state().needsComparing()).isTrue();

    desk.compare();
    waiting.runAll();
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void aComparisonThatFailsIsToldInWords() throws IOException {
    desk.close();
    desk =
        new Desk(
            Store.open(folder.resolve("other.db")),
            new Intake(NOON),
            (basis, known, progress) -> {
              throw new IllegalStateException("out of words");
            },
            new DirectBackground());

    desk.add(List.of(file("a.txt", "where=Kabul")));

    // What the exception says may quote a report, and is of no use to the user.
    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Failed.class,
            failed -> {
              assertThat(failed.task()).isEqualTo(Notice.Task.COMPARE);
              assertThat(failed.reason().toString()).contains("V-").doesNotContain("out of words");
            });
    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().busy()).isEmpty();
  }

  @Test
  void anotherPolicyForVagueNumbersComparesAnewAndIsRemembered() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2")));
    VaguePolicy ours = VaguePolicy.standard().with("dozens", new VaguePolicy.Allowance(24, 24, 60));
    int before = analyser.calls;

    desk.setPolicy(ours);
    assertThat(analyser.calls).isEqualTo(before + 1);
    assertThat(analyser.policy).isEqualTo(ours);
    assertThat(desk.policy()).isEqualTo(ours);

    desk.setPolicy(ours);
    assertThat(analyser.calls).as("the same again").isEqualTo(before + 1);

    desk.setPolicy(VaguePolicy.standard());
    assertThat(analyser.calls).as("as it was, which is at hand").isEqualTo(before + 1);
  }

  @Test
  void aComparisonIsNotShownUnderAnotherPolicyThanItsOwn() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2")));
    StoryId story = desk.state().story().orElseThrow().id();
    desk.begin();
    desk.setPolicy(
        VaguePolicy.standard()
            .with("some", new VaguePolicy.Allowance(3, 3, Double.POSITIVE_INFINITY)));
    int before = analyser.calls;

    desk.open(story);

    assertThat(analyser.calls).isEqualTo(before + 1);
    assertThat(desk.policy().words().get("some").high()).isInfinite();
  }

  @Test
  void aReportIsMovedAndUndoMovesItBack() throws IOException {
    desk.add(List.of(file("a.txt", "x=1"), file("b.txt", "x=2"), file("c.txt", "x=3")));

    desk.move(report(2), 0);
    assertThat(texts()).containsExactly("x=3", "x=1", "x=2");
    assertThat(desk.state().analysis().orElseThrow().comparison().reports()).isEqualTo(ids());

    desk.undo();
    assertThat(texts()).containsExactly("x=1", "x=2", "x=3");
  }

  @Test
  void editedDetailsAreKeptAndUndone() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));
    Report before = desk.state().story().orElseThrow().reports().getFirst();
    LocalDate day = LocalDate.of(2024, 9, 30);

    desk.edit(
        before.id(),
        before.metadata().withPublished(Optional.of(Metadatum.given(day, Provenance.USER))));

    assertThat(first().metadata().publishedOn()).contains(day);
    assertThat(desk.state().analysis()).isPresent();
    desk.undo();
    assertThat(first()).isEqualTo(before);
  }

  @Test
  void aRemovedStoryComesBack() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));
    State before = desk.state();

    desk.library().remove(before.story().orElseThrow().id());
    assertThat(desk.state().stories()).isEmpty();
    assertThat(desk.state().story()).isEmpty();

    desk.undo();
    assertThat(desk.state().stories()).hasSize(1);
    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
  }

  @Test
  void undoOfTheFirstReportsTakesTheStoryAwayAgain() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul")));

    desk.undo();
    assertThat(desk.state().stories()).isEmpty();

    desk.redo();
    assertThat(letters()).containsExactly("A");
  }

  @Test
  void aPastedTextIsAReport() {
    desk.paste("A ferry sank.\n\nwhere=Bhola");

    assertThat(letters()).containsExactly("A");
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void theSampleHasItsTitleAndItsReports() {
    desk.openSample();

    assertThat(desk.state().notices()).isEmpty();
    assertThat(letters()).hasSizeGreaterThan(3);
    assertThat(desk.state().story().orElseThrow().title()).contains("ferry");
    assertThat(desk.state().story().orElseThrow().reports())
        .allSatisfy(r -> assertThat(r.source().path()).endsWith(".txt"));
  }

  @Test
  void listenersHearTheStateNowAndEveryOneThatFollows() throws IOException {
    List<State> heard = new ArrayList<>();
    desk.listen(heard::add);

    desk.add(List.of(file("a.txt", "where=Kabul")));

    assertThat(heard.getFirst().story()).isEmpty();
    assertThat(heard.getLast()).isEqualTo(desk.state());
    assertThat(heard).anySatisfy(s -> assertThat(s.busy()).isPresent());
  }

  private Desk desk(Background background) {
    return new Desk(
        Store.open(folder.resolve("stories.db")), new Intake(NOON), analyser, background, NOON);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> letters() {
    return ids().stream().map(id -> desk.state().story().orElseThrow().letter(id)).toList();
  }

  private List<ReportId> ids() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::id).toList();
  }

  private List<String> texts() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::text).toList();
  }

  private ReportId report(int index) {
    return ids().get(index);
  }

  private Report first() {
    return desk.state().story().orElseThrow().reports().getFirst();
  }

  private List<Status> statuses() {
    return desk.state().analysis().orElseThrow().comparison().findings().stream()
        .map(f -> f.status())
        .toList();
  }

  /// Runs nothing until it is told to.
  private static final class Waiting implements Background {
    private final List<Runnable> acts = new ArrayList<>();

    @Override
    public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
      boolean[] cancelled = new boolean[1];
      acts.add(() -> {
        if (cancelled[0]) {
          end.accept(new Outcome.Cancelled<>());
        } else {
          new DirectBackground().start(act, progress, end);
        }
      });
      return () -> cancelled[0] = true;
    }

    @Override
    public Background beside() {
      return this;
    }

    void runFirst() {
      acts.removeFirst().run();
    }

    void runAll() {
      while (!acts.isEmpty()) {
        runFirst();
      }
    }
  }
}
