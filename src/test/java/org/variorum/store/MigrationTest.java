package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.store.KeptStore.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Story;
import org.variorum.model.mark.Markup;

class MigrationTest {
  /// The first form that a program wrote which was handed out.
  private static final Path KEPT = KeptStore.FOLDER.resolve("V001.db");

  private static final int NEXT = Migration.all().size() + 1;

  private static final Migration TAG =
      new Migration(
          NEXT,
          "tags",
          """
          ALTER TABLE story ADD COLUMN tag TEXT NOT NULL DEFAULT 'none';
          CREATE TRIGGER tagged AFTER UPDATE OF tag ON story BEGIN
            UPDATE story SET changed = changed + 1 WHERE id = new.id;
            UPDATE story SET changed = changed + 1 WHERE id = new.id;
          END;
          CREATE INDEX tag ON story (tag);
          """);

  @TempDir Path folder;

  @Test
  void stepsAreNumberedWithoutGapsAndAllAreNamed() throws IOException {
    List<Migration> steps = Migration.all();
    for (int i = 0; i < steps.size(); i++) {
      assertThat(steps.get(i).version()).isEqualTo(i + 1);
    }
    try (Stream<Path> files = Files.list(Path.of("resources/org/variorum/store"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".sql"))).hasSameSizeAs(steps);
    }
  }

  @Test
  void theHashDoesNotDependOnLineEnds() {
    assertThat(new Migration(1, "x", "a\r\nb").sha256())
        .isEqualTo(new Migration(1, "x", "a\nb").sha256());
  }

  /// A released step is never changed; a store that took it could no longer be opened.
  @Test
  void theFirstStepIsTheOneThatWasReleased() throws IOException {
    try (Database database = Database.open(copyOfKept())) {
      assertThat(new Peek(database).column("SELECT sha256 FROM migration WHERE version = 1"))
          .containsExactly(Migration.all().getFirst().sha256());
    }
  }

  /// Each kept file was written by the program of its time.
  @ParameterizedTest
  @MethodSource("kept")
  void aStoreOfAnEarlierFormOpensWithAllThatIsInIt(Path kept) throws IOException {
    Path file = Files.copy(kept, folder.resolve("store.db"));
    int form = Integer.parseInt(kept.getFileName().toString().substring(1, 4));
    try (Store store = Store.open(file, "", Migration.all(), clock())) {
      assertThat(store.faults()).isEmpty();
      assertThat(store.stories()).extracting(StorySummary::title).containsExactly("First form");
      Story story = store.story(store.stories().getFirst().id()).orElseThrow();
      assertThat(story.reports()).containsExactly(report("three"), report("one"));
      assertThat(store.original(story.id(), report("two").id()))
          .isEqualTo(KeptStore.original("two"));
      Story whole = story.withReports(List.of(report("one"), report("two"), report("three")));
      store.save(whole);
      assertThat(store.story(story.id())).contains(whole);
      assertThat(store.setting("theme")).contains("dark");
      assertThat(store.markup(story.id()))
          .isEqualTo(form < KeptStore.WITH_MARKS ? Markup.NONE : KeptStore.markup());
      assertThat(store.knownNames()).hasSize(form < KeptStore.WITH_MARKS ? 0 : 1);
      // Three were kept; they are as good as absent where the model is no longer the one of then.
      assertThat(store.extractions(story.id()).size()).isIn(0, 3);
    }
    try (Database database = Database.open(file)) {
      assertThat(new Peek(database).column("SELECT count(*) FROM migration"))
          .containsExactly(Integer.toString(Migration.all().size()));
    }
  }

  static List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(KeptStore.FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".db")).sorted().toList();
    }
  }

  @Test
  void aFileOfEveryFormIsKept() throws IOException {
    assertThat(kept())
        .extracting(f -> f.getFileName().toString())
        .containsExactlyElementsOf(
            Migration.all().stream().map(s -> "V%03d.db".formatted(s.version())).toList());
  }

  @Test
  void aStepIsTakenOnceAndRecorded() {
    Path file = folder.resolve("store.db");
    try (Store store = Store.open(file)) {
      store.create("from before");
    }
    List<Migration> steps = withTag();
    for (int i = 0; i < 2; i++) {
      try (Store store = Store.open(file, "", steps, clock())) {
        assertThat(store.stories()).extracting(StorySummary::title).containsExactly("from before");
      }
    }
    try (Database database = Database.open(file)) {
      assertThat(
              new Peek(database)
                  .column("SELECT version || ' ' || name || ' ' || sha256 FROM migration"))
          .containsExactlyElementsOf(
              steps.stream().map(m -> m.version() + " " + m.name() + " " + m.sha256()).toList());
      assertThat(new Peek(database).column("SELECT tag FROM story")).containsExactly("none");
    }
  }

  @Test
  void aStepThatFailsLeavesTheStoreAsItWas() {
    Path file = folder.resolve("store.db");
    try (Store store = Store.open(file)) {
      store.create("from before");
    }
    List<Migration> steps = new ArrayList<>(Migration.all());
    steps.add(new Migration(NEXT, "broken", TAG.sql() + "DROP TABLE story; SELECT nonsense;"));
    assertThatThrownBy(() -> Store.open(file, "", steps, clock()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nonsense");
    try (Store store = Store.open(file, "", withTag(), clock())) {
      assertThat(store.stories()).extracting(StorySummary::title).containsExactly("from before");
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void aStoreOfALaterFormIsRefused() {
    Path file = folder.resolve("store.db");
    Store.open(file, "", withTag(), clock()).close();
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("later Variorum", "Install the latest", "" + NEXT);
    Store.open(file, "", withTag(), clock()).close();
  }

  @Test
  void aStoreOfAnotherHistoryIsRefused() {
    Path file = folder.resolve("store.db");
    Store.open(file, "", withTag(), clock()).close();
    List<Migration> other = new ArrayList<>(Migration.all());
    other.add(new Migration(NEXT, "tags", TAG.sql() + "-- another one"));
    assertThatThrownBy(() -> Store.open(file, "", other, clock()))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("another build", "" + NEXT);
  }

  private static List<Migration> withTag() {
    List<Migration> steps = new ArrayList<>(Migration.all());
    steps.add(TAG);
    return steps;
  }

  private Path copyOfKept() throws IOException {
    return Files.copy(KEPT, folder.resolve("store.db"));
  }

  /// A few days after the file was kept, whatever day it is, so that nothing in it is purged.
  private static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
  }
}
