package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Story;

class MigrationTest {
  /// Made once, by `-Dstore.keep` and the program whose last step was V001; not to be made again.
  private static final Path KEPT = Path.of("src/test/resources/org/variorum/store/V001.db");

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

  @BeforeAll
  static void keepIfAsked() throws IOException {
    if (System.getProperty("store.keep") != null) {
      keep();
    }
  }

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

  @Test
  void aStoreOfTheFirstFormOpensWithAllThatIsInIt() throws IOException {
    try (Store store = Store.open(copyOfKept(), "", Migration.all(), clock())) {
      assertThat(store.faults()).isEmpty();
      assertThat(store.stories()).extracting(StorySummary::title).containsExactly("First form");
      Story story = store.story(store.stories().getFirst().id()).orElseThrow();
      assertThat(story.reports()).containsExactly(report("three"), report("one"));
      assertThat(store.original(story.id(), report("two").id())).isEqualTo(original("two"));
      Story whole = story.withReports(List.of(report("one"), report("two"), report("three")));
      store.save(whole);
      assertThat(store.story(story.id())).contains(whole);
      assertThat(store.setting("theme")).contains("dark");
      // Three were kept; they are as good as absent where the model is no longer the one of then.
      assertThat(store.extractions(story.id()).size()).isIn(0, 3);
    }
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

  private static void keep() throws IOException {
    Files.createDirectories(KEPT.getParent());
    Files.deleteIfExists(KEPT);
    Clock then = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    try (Store store = Store.open(KEPT, "", Migration.all().subList(0, 1), then)) {
      Story story = store.create("First form");
      Arbitrary arbitrary = Arbitrary.of(1);
      for (String name : List.of("one", "two", "three")) {
        store.add(story.id(), report(name), original(name));
        store.saveExtraction(story.id(), arbitrary.extraction(report(name).id()));
      }
      store.save(story.withReports(List.of(report("three"), report("one"))));
      store.saveComparison(story.id(), arbitrary.comparison(store.story(story.id()).orElseThrow()));
      store.remove(store.create("Removed").id());
      store.setSetting("theme", "dark");
    }
    Files.deleteIfExists(KEPT.resolveSibling("V001.db.lock"));
  }

  private static byte[] original(String name) {
    return ("Report " + name + " – the bytes").getBytes(StandardCharsets.UTF_8);
  }

  private static Report report(String name) {
    byte[] original = original(name);
    String sha256 = Sha256.of(original);
    LocalDate day = LocalDate.of(2024, 9, 30);
    return new Report(
        ReportId.of(sha256, 1),
        new Source(
            "reports/" + name + ".txt",
            Instant.parse("2026-11-22T11:59:58.123456789Z"),
            sha256,
            original.length,
            "windows-1252"),
        Metadata.none("en")
            .withTitle(Optional.of(Metadatum.inText("Report " + name, new Span(0, 10))))
            .withOutlet(Optional.of(Metadatum.given("The Examiner", Provenance.USER)))
            .withPublished(Optional.of(Metadatum.inText(day, new Span(12, 22))))
            .withUpdated(Optional.of(Metadatum.given(day.plusDays(1), Provenance.OPTION))),
        "Report " + name + " – the text, “quoted”, كابل 🙂");
  }
}
