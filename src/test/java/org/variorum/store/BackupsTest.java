package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Story;

class BackupsTest {
  @TempDir Path folder;
  private Path file;
  private Store store;
  private Story story;

  @BeforeEach
  void open() {
    file = folder.resolve("stories.db");
    store = Store.open(file);
    story = store.create("The ferry");
    store.add(story.id(), KeptStore.report("one"), KeptStore.original("one"));
    store.saveMarkup(story.id(), KeptStore.markup());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aBackupHoldsWhatTheStoreHeldAndIsAStoreItself() throws IOException {
    List<Double> progress = new ArrayList<>();
    Backup backup = store.backups().make(Backup.Cause.WANTED, progress::add);
    store.create("Later");

    assertThat(progress).isNotEmpty().allMatch(p -> p >= 0 && p <= 1).last().isEqualTo(1.0);
    assertThat(store.backups().list()).containsExactly(backup);
    assertThat(store.backups().contents(backup).stories())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.title()).isEqualTo("The ferry");
          assertThat(e.reports()).isEqualTo(1);
          assertThat(e.marks()).isEqualTo(3);
        });
    assertThat(names()).containsExactly(backup.file().getFileName().toString());
    Path copy = Files.copy(backup.file(), folder.resolve("elsewhere.db"));
    try (Store other = Store.open(copy)) {
      assertThat(other.faults()).isEmpty();
      assertThat(other.story(story.id())).isEqualTo(store.story(story.id()));
      assertThat(other.markup(story.id())).isEqualTo(KeptStore.markup());
    }
  }

  @Test
  void aRoutineBackupIsMadeOnlyWhereSomethingChanged() {
    assertThat(store.backups().makeIfChanged(p -> {})).isPresent();
    assertThat(store.backups().makeIfChanged(p -> {})).isEmpty();
    store.setSetting("theme", "dark");
    assertThat(store.backups().makeIfChanged(p -> {})).as("a setting alone").isEmpty();
    store.save(
        story.withTitle("The river").withReports(store.story(story.id()).orElseThrow().reports()));
    assertThat(store.backups().makeIfChanged(p -> {})).isPresent();
    store.remove(story.id());
    assertThat(store.backups().makeIfChanged(p -> {})).isPresent();
  }

  @Test
  void anEmptyStoreNeedsNoBackup() {
    try (Store empty = Store.open(folder.resolve("empty.db"))) {
      assertThat(empty.backups().makeIfChanged(p -> {})).isEmpty();
      assertThat(empty.backups().list()).as("those of another store are not its own").isEmpty();
    }
  }

  @Test
  void restoringPutsThePresentAsideAndRestoringThatUndoesIt() {
    Backup backup = store.backups().make(Backup.Cause.ROUTINE, p -> {});
    Optional<Story> then = store.story(story.id());
    store.remove(story.id());
    Story later = store.create("Later");

    Backup aside = store.backups().restore(backup, p -> {});

    assertThat(store.story(story.id())).isEqualTo(then);
    assertThat(store.markup(story.id())).isEqualTo(KeptStore.markup());
    assertThat(store.story(later.id())).isEmpty();
    assertThat(store.faults()).isEmpty();
    assertThat(aside.cause()).isEqualTo(Backup.Cause.RESTORE);
    assertThat(store.create("Another").id()).as("no number twice").isNotEqualTo(later.id());

    store.backups().restore(aside, p -> {});
    assertThat(store.story(story.id())).isEmpty();
    assertThat(store.story(later.id())).contains(later);
    store.create("And it goes on");

    store.close();
    store = Store.open(file);
    assertThat(store.stories())
        .extracting(StorySummary::title)
        .containsExactly("And it goes on", "Later");
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void aBackupOfAnEarlierFormIsBroughtToThePresentOne() throws IOException {
    Path then = folder.resolve("backups").resolve("stories-20250101T120000.000Z-routine.db");
    Files.createDirectories(then.getParent());
    Files.copy(KeptStore.FOLDER.resolve("V001.db"), then);
    byte[] bytes = Files.readAllBytes(then);
    Backup backup = store.backups().list().getLast();

    assertThat(store.backups().contents(backup).stories()).hasSize(1);
    store.backups().restore(backup, p -> {});

    assertThat(store.stories()).extracting(StorySummary::title).containsExactly("First form");
    assertThat(store.faults()).isEmpty();
    assertThat(then).as("the backup itself").hasBinaryContent(bytes);
  }

  @Test
  void aDamagedBackupIsRefusedAndTheStoreStays() throws IOException {
    Backup backup = store.backups().make(Backup.Cause.ROUTINE, p -> {});
    byte[] bytes = Files.readAllBytes(backup.file());
    for (int i = 4096; i < bytes.length - 4096; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(backup.file(), bytes);
    Optional<Story> before = store.story(story.id());

    assertThatThrownBy(() -> store.backups().restore(backup, p -> {}))
        .isInstanceOf(StoreException.class);

    assertThat(store.story(story.id())).isEqualTo(before);
    assertThat(store.backups().list()).containsExactly(backup);
    assertThat(names()).hasSize(1);
    assertThat(store.backups().makeIfChanged(p -> {}))
        .as("a sound one takes its place")
        .isPresent();
  }

  @Test
  void aBackupOfALaterFormIsRefusedAndTheStoreStays() {
    List<Migration> later = new ArrayList<>(Migration.all());
    later.add(new Migration(later.size() + 1, "later", "CREATE TABLE later (a TEXT)"));
    Path elsewhere = folder.resolve("later.db");
    Store.open(elsewhere, "", later, Clock.systemUTC()).close();
    Backup backup = new Backup(elsewhere, Instant.now(), Backup.Cause.ROUTINE);

    assertThatThrownBy(() -> store.backups().restore(backup, p -> {}))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.sort()).isEqualTo(StoreException.Sort.LATER));
    assertThat(store.story(story.id())).isPresent();
  }

  @Test
  void beforeAStoreIsBroughtToANewFormItIsBackedUp() throws IOException {
    Path old = Files.copy(KeptStore.FOLDER.resolve("V001.db"), folder.resolve("old.db"));
    Clock then = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    try (Store migrated = Store.open(old, "", Migration.all(), then)) {
      assertThat(migrated.backups().list())
          .singleElement()
          .satisfies(b -> {
            assertThat(b.cause()).isEqualTo(Backup.Cause.UPDATE);
            try (Database database = Database.openToRead(b.file())) {
              assertThat(new Peek(database).column("SELECT max(version) FROM migration"))
                  .containsExactly("1");
            }
          });
    }
    Store.open(old, "", Migration.all(), then).close();
    assertThat(Backups.of(old)).as("no second one").hasSize(1);
  }

  @Test
  void writingGoesOnWhileABackupIsMade() throws Exception {
    for (int i = 0; i < 40; i++) {
      store.setSetting("filler " + i, "x".repeat(100_000));
    }
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 0; !stop.get(); i++) {
                store.setSetting("filler " + i % 40, "y".repeat(100_000));
              }
            });
    try {
      for (int i = 0; i < 3; i++) {
        Backup backup = store.backups().make(Backup.Cause.WANTED, p -> {});
        try (Database database = Database.openToRead(backup.file())) {
          assertThat(new Peek(database).faults()).isEmpty();
        }
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  @Test
  void aBackupThatFindsNoRoomLeavesNothingAndIsSaid() throws Exception {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 2);
        Store small = Store.open(disk.folder().resolve("stories.db"))) {
      small.create("kept");
      for (int i = 0; i < 6; i++) {
        small.setSetting("setting " + i, "x".repeat(50_000));
      }
      long free = Files.getFileStore(disk.folder()).getUsableSpace();
      Files.write(disk.folder().resolve("another file"), new byte[(int) free - 100_000]);

      assertThatThrownBy(() -> small.backups().make(Backup.Cause.WANTED, p -> {}))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("disk is full");

      assertThat(small.backups().list()).isEmpty();
      assertThat(disk.folder().resolve("backups")).isEmptyDirectory();
      assertThat(small.stories()).hasSize(1);
      assertThat(small.faults()).isEmpty();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
