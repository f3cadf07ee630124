package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.reason.Reason;
import org.variorum.store.Store;

class SafekeepingTest {
  @TempDir private Path folder;
  private Instant now = Instant.now();
  private final Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);
  private Desk desk;
  private Safekeeping safekeeping;
  private final List<Reason> failures = new ArrayList<>();

  @BeforeEach
  void open() {
    InstantSource hands = () -> now;
    desk =
        new Desk(
            Store.open(folder.resolve("stories.db")),
            new Intake(clock),
            new PairAnalyser(),
            new DirectBackground(),
            hands.withZone(ZoneOffset.UTC));
    safekeeping = desk.safekeeping();
    desk.paste("It was at where=Kabul.");
    desk.paste("It was at where=Herat.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCopyIsMadeAtTheStartAndOnceAnHourWhereSomethingChanged() {
    safekeeping.begin();
    assertThat(copies())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.why()).isEqualTo(Safekeeping.Why.ROUTINE);
          assertThat(c.held()).contains(new Safekeeping.Held(1, 2, 0));
          assertThat(c.bytes()).isPositive();
        });

    now = now.plus(Duration.ofMinutes(59));
    desk.paste("It was at where=Balkh.");
    assertThat(copies()).as("within the hour").hasSize(1);

    now = now.plus(Duration.ofMinutes(2));
    desk.paste("It was at where=Kunduz.");
    assertThat(copies()).hasSize(2);

    now = now.plus(Duration.ofHours(3));
    desk.open(desk.state().story().orElseThrow().id());
    assertThat(copies()).as("nothing changed").hasSize(2);
    assertThat(desk.state().notices()).isEmpty();
  }

  @Test
  void whatWouldChangeIsToldStoryByStory() {
    safekeeping.make(p -> {}, () -> {}, failures::add);
    Safekeeping.Copy copy = copies().getFirst();
    assertThat(changes(copy)).isEmpty();

    desk.paste("It was at where=Balkh.");
    String first = desk.state().story().orElseThrow().title();
    desk.begin();
    desk.paste("Another story.");
    String second = desk.state().story().orElseThrow().title();

    assertThat(changes(copy))
        .containsExactlyInAnyOrder(
            new Safekeeping.Change(
                first,
                Optional.of(new Safekeeping.Held(1, 2, 0)),
                Optional.of(new Safekeeping.Held(1, 3, 0))),
            new Safekeeping.Change(
                second, Optional.empty(), Optional.of(new Safekeeping.Held(1, 1, 0))));
  }

  @Test
  void goingBackClosesTheStoryAndCanBeTakenBackByTheNewCopy() {
    State before = desk.state();
    safekeeping.make(p -> {}, () -> {}, failures::add);
    desk.library().remove(before.story().orElseThrow().id());
    assertThat(desk.state().stories()).isEmpty();
    List<Double> progress = new ArrayList<>();

    safekeeping.restore(copies().getLast(), progress::add, () -> {}, failures::add);

    assertThat(failures).isEmpty();
    assertThat(progress).last().isEqualTo(1.0);
    assertThat(desk.state().story()).isEmpty();
    assertThat(desk.state().undoable().undo()).isEmpty();
    assertThat(desk.state().stories()).extracting(StoryLine::reports).containsExactly(2);
    desk.open(before.story().orElseThrow().id());
    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());

    assertThat(copies().getFirst().why()).isEqualTo(Safekeeping.Why.RESTORE);
    safekeeping.restore(copies().getFirst(), p -> {}, () -> {}, failures::add);
    assertThat(desk.state().stories()).isEmpty();
  }

  @Test
  void aDamagedCopyIsToldAndLeavesAllAsItIs() throws Exception {
    safekeeping.make(p -> {}, () -> {}, failures::add);
    Files.writeString(copies().getFirst().file(), "SQLite format 3\0 and nothing more");
    List<StoryLine> before = desk.state().stories();

    assertThat(copies().getFirst().held()).isEmpty();
    safekeeping.restore(copies().getFirst(), p -> {}, () -> {}, failures::add);

    assertThat(failures).hasSize(1);
    assertThat(desk.state().stories()).isEqualTo(before);
  }

  @Test
  void aFolderThatCannotBeMadeIsToldOnce() throws Exception {
    Files.writeString(folder.resolve("backups"), "a file is in the way");
    safekeeping.begin();
    desk.paste("It was at where=Balkh.");
    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Failed.class, n -> assertThat(n.task()).isEqualTo(Notice.Task.BACK_UP));
  }

  private List<Safekeeping.Copy> copies() {
    List<Safekeeping.Copy> copies = new ArrayList<>();
    safekeeping.look(copies::addAll, failures::add);
    return copies;
  }

  private List<Safekeeping.Change> changes(Safekeeping.Copy copy) {
    List<Safekeeping.Change> changes = new ArrayList<>();
    safekeeping.preview(copy, changes::addAll, failures::add);
    return changes;
  }
}
