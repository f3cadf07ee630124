package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.mark.Remark;
import org.variorum.store.FullDisk;
import org.variorum.store.Store;

/// What cannot be kept is not shown as done, and is said.
class FullDiskTest {
  private static final int LARGE = 70_000;

  @TempDir private Path folder;
  private Store store;
  private Desk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("stories.db"));
    desk =
        new Desk(store, new Intake(Clock.systemUTC()), new PairAnalyser(), new DirectBackground());
    desk.paste("It was at where=Kabul.");
    desk.paste("It was at where=Herat.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aReportThatDoesNotFitLeavesTheStoryAsItWas() {
    State before = desk.state();
    FullDisk.fill(store);

    desk.paste("It was at where=Balkh. " + "x, ".repeat(LARGE));

    isAsBefore(before);
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void ofSeveralReportsNoneIsKeptIfOneDoesNotFit() throws Exception {
    State before = desk.state();
    Path small = Files.writeString(folder.resolve("small.txt"), "It was at where=Balkh.");
    Path large =
        Files.writeString(folder.resolve("large.txt"), "where=Kunduz " + "x, ".repeat(LARGE));
    FullDisk.fill(store);

    desk.add(List.of(small, large));

    isAsBefore(before);
    assertThat(store.story(story())).isEqualTo(before.story());
  }

  @Test
  void aStoryThatDoesNotFitIsNotBegun() {
    desk.begin();
    State before = desk.state();
    FullDisk.fill(store);

    desk.paste("x, ".repeat(LARGE));

    isAsBefore(before);
    assertThat(store.stories()).hasSize(1);
  }

  @Test
  void aNoteThatDoesNotFitIsNotShownAndFitsLater() {
    State before = desk.state();
    Spot spot =
        new Spot.OfFinding(before.analysis().orElseThrow().comparison().findings().getFirst());
    Remark note = new Remark("n, ".repeat(LARGE), List.of(), List.of());
    FullDisk.fill(store);

    desk.pencil().remark(spot, note);
    isAsBefore(before);

    FullDisk.free(store);
    desk.pencil().remark(spot, note);
    assertThat(desk.state().markup().marks()).hasSize(1);
    assertThat(store.markup(story())).isEqualTo(desk.state().markup());
  }

  @Test
  void whatIsUndoneStaysUndoableWhereUndoingDoesNotFit() {
    Spot spot =
        new Spot.OfFinding(
            desk.state().analysis().orElseThrow().comparison().findings().getFirst());
    desk.pencil().remark(spot, new Remark("n, ".repeat(LARGE), List.of(), List.of()));
    desk.pencil().remark(spot, Remark.NONE);
    // What was let go of inside the file is used up again.
    for (int i = 0; i < 3; i++) {
      store.setSetting("filler " + i, "f, ".repeat(LARGE));
    }
    State before = desk.state();
    FullDisk.fill(store);

    desk.undo();
    isAsBefore(before);

    FullDisk.free(store);
    desk.undo();
    assertThat(desk.state().markup().marks()).hasSize(1);
  }

  private org.variorum.model.StoryId story() {
    return desk.state().story().orElseThrow().id();
  }

  private void isAsBefore(State before) {
    State now = desk.state();
    assertThat(now.story()).isEqualTo(before.story());
    assertThat(now.markup()).isEqualTo(before.markup());
    assertThat(now.analysis()).isEqualTo(before.analysis());
    assertThat(now.undoable()).isEqualTo(before.undoable());
    assertThat(now.stories()).isEqualTo(before.stories());
    assertThat(now.notices())
        .last()
        .isInstanceOfSatisfying(
            Notice.Failed.class,
            failed -> {
              assertThat(failed.task()).isEqualTo(Notice.Task.SAVE);
              assertThat(failed.reason().toString()).contains("disk is full", "Free some space");
            });
    assertThat(Optional.of(store.stories().size())).contains(before.stories().size());
  }
}
