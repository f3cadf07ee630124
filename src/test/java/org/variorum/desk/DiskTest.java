package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.StoryId;
import org.variorum.store.SmallDisk;
import org.variorum.store.Store;
import org.variorum.store.StoreException;

/// Real disks that are full, or can only be read.
class DiskTest {
  private static final int LARGE = 70_000;

  @TempDir private Path folder;

  @Test
  void whatAFullDiskDoesNotTakeIsSaidAndNotShown() throws Exception {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 2)) {
      Path file = disk.folder().resolve("stories.db");
      State last;
      try (Desk desk = desk(Store.open(file))) {
        desk.paste("It was at where=Kabul.");
        State before = desk.state();
        last = before;
        for (int i = 0; desk.state().notices().isEmpty() && i < 40; i++) {
          before = desk.state();
          desk.paste("It was at where=Herat" + i + ". " + "x, ".repeat(LARGE));
        }
        assertThat(desk.state().notices())
            .first()
            .isInstanceOfSatisfying(
                Notice.Failed.class,
                n -> assertThat(n.reason().toString()).contains("disk is full", "Free some space"));
        last = desk.state();
        assertThat(last.story()).isEqualTo(before.story());
        assertThat(last.undoable()).isEqualTo(before.undoable());
      }
      try (Store store = Store.open(file)) {
        assertThat(store.faults()).isEmpty();
        assertThat(store.story(last.story().orElseThrow().id())).isEqualTo(last.story());
      }
    }
  }

  @Test
  void aStoreOnADiskThatCanOnlyBeReadIsShownAndLeftAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 4)) {
      Path file = disk.folder().resolve("stories.db");
      StoryId story;
      try (Desk desk = desk(Store.open(file))) {
        desk.paste("It was at where=Kabul.");
        desk.paste("It was at where=Herat.");
        story = desk.state().story().orElseThrow().id();
      }
      disk.makeReadOnly();
      byte[] bytes = Files.readAllBytes(file);

      assertThatThrownBy(() -> Store.open(file))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.sort()).isEqualTo(StoreException.Sort.READ_ONLY));
      try (Desk desk = desk(Store.openToRead(file))) {
        assertThat(desk.state().notices()).containsExactly(new Notice.OnlyToRead(file.toString()));
        desk.open(story);
        State before = desk.state();
        assertThat(before.analysis()).isPresent();

        desk.library().rename(story, "Another title");
        desk.paste("It was at where=Balkh.");
        desk.set("theme", "dark");

        State now = desk.state();
        assertThat(now.story()).isEqualTo(before.story());
        assertThat(now.undoable()).isEqualTo(before.undoable());
        assertThat(now.notices()).hasSize(3).last().isInstanceOf(Notice.Failed.class);
        assertThat(desk.setting("theme")).contains("dark");
      }
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  private static Desk desk(Store store) {
    return new Desk(
        store, new Intake(Clock.systemUTC()), new PairAnalyser(), new DirectBackground());
  }
}
