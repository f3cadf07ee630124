package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.reason.Reason;

/// Files that are really damaged: what can be read is saved, what cannot is told, and the damaged file
/// stays as it is.
class RepairTest {
  private static final int PAGE = 4096;
  private static final int STORIES = 12;
  private static final int REPORTS = 4;

  @TempDir private Path folder;
  private Path file;
  private final List<Story> stories = new ArrayList<>();

  @BeforeEach
  void fill() {
    file = folder.resolve("stories.db");
    try (Store store = Store.open(file)) {
      for (int s = 0; s < STORIES; s++) {
        StoryId id = store.create("Story " + s).id();
        for (int r = 0; r < REPORTS; r++) {
          byte[] original = original(s, r);
          store.add(id, report(s, r, original), original);
        }
        store.saveMarkup(id, KeptStore.markup());
        stories.add(store.story(id).orElseThrow());
      }
    }
  }

  @Test
  void aSoundFileIsSavedWhole() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.isWhole()).as(saved.told(Reason::toString)).isTrue();
    assertThat(saved.broken()).hasBinaryContent(before);
    assertThat(saved.told(Reason::toString))
        .contains("Nothing is known to be lost", saved.broken().toString());
    holds(stories);
    assertThat(names())
        .containsExactlyInAnyOrder(
            "stories.db",
            "stories.db.lock",
            saved.broken().getFileName().toString(),
            saved.broken().getFileName() + ".txt");
  }

  /// Anywhere in the file, three pages in a row, but where the schema stands and where the way to all
  /// rows of a table does: without these the library cannot tell what a page holds, and only a backup
  /// helps.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void overwrittenPagesCostOnlyWhatWasOnThem(int seed) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    Set<Integer> leading = pages("name = 'sqlite_schema' OR pagetype = 'internal'");
    int page;
    do {
      page = 1 + random.nextInt(bytes.length / PAGE - 4);
    } while (leading.contains(page) || leading.contains(page + 1) || leading.contains(page + 2));
    int at = PAGE * page;
    byte[] noise = new byte[3 * PAGE];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, bytes, at, noise.length);
    Files.write(file, bytes);

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.broken()).hasBinaryContent(bytes);
    try (Store store = Store.open(file)) {
      long there =
          stories.stream()
              .flatMap(s -> s.reports().stream().map(r -> new Object[] {s.id(), r}))
              .filter(p ->
                  store.story((StoryId) p[0]).map(s -> s.reports().contains(p[1])).orElse(false))
              .count();
      assertThat(there)
          .as(saved.told(Reason::toString))
          .isGreaterThanOrEqualTo(STORIES * REPORTS * 2 / 3);
      if (there < STORIES * REPORTS) {
        assertThat(saved.isWhole()).as(saved.told(Reason::toString)).isFalse();
      }
      Story more = store.create("and it goes on");
      store.add(more.id(), KeptStore.report("one"), KeptStore.original("one"));
    }
  }

  @Test
  void whatCannotBeReadComesFromTheBackup() throws IOException {
    backUp();
    Set<Integer> held = pages("name = 'report'");
    byte[] bytes = Files.readAllBytes(file);
    for (int page : held) {
      Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0xa5);
    }
    Files.write(file, bytes);

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.backup()).isPresent();
    assertThat(saved.isWhole()).as(saved.told(Reason::toString)).isTrue();
    holds(stories);
  }

  @Test
  void aTruncatedFileKeepsItsBeginning() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * 3 / 4));

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.isWhole()).isFalse();
    assertThat(saved.stories()).as(saved.told(Reason::toString)).isNotEmpty();
    assertThat(saved.told(Reason::toString)).contains("Lost: ", "no backup");
    try (Store store = Store.open(file)) {
      assertThat(store.stories()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, PAGE})
  void aDestroyedBeginningIsTakenFromTheBackup(int length) throws IOException {
    backUp();
    destroy(length);
    refusedAsDamaged();

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.isWhole()).as(saved.told(Reason::toString)).isTrue();
    holds(stories);
  }

  /// A store that had the present form from its start has its tables where an empty one has them.
  @ParameterizedTest
  @ValueSource(ints = {16, 100, PAGE})
  void aDestroyedBeginningIsMadeAnewWithoutABackup(int length) throws IOException {
    destroy(length);
    refusedAsDamaged();

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.isWhole()).as(saved.told(Reason::toString)).isTrue();
    holds(stories);
  }

  @Test
  void anEmptyFileBecomesItsBackup() throws IOException {
    backUp();
    Files.write(file, new byte[0]);

    Saved saved = Repair.of(file, Reason::toString, p -> {});

    assertThat(saved.told(Reason::toString)).contains("Nothing of the damaged file could be read");
    holds(stories);
  }

  @Test
  void whereNothingCanBeReadAllStaysAsItIs() throws IOException {
    byte[] noise = new byte[20 * PAGE];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);

    assertThatThrownBy(() -> Repair.of(file, Reason::toString, p -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("Nothing of", "no backup");

    assertThat(file).hasBinaryContent(noise);
    assertThat(names()).containsExactlyInAnyOrder("stories.db", "stories.db.lock");
  }

  /// Killed with all of the last story in the log alone, which is then gone.
  @Test
  void aLogThatIsGoneCostsWhatWasInItAlone() throws IOException {
    Path copy = folder.resolve("copy.db");
    try (Store store = Store.open(file)) {
      store.create("In the log alone");
      Files.copy(file, copy);
      Files.copy(Database.mark(file), Database.mark(copy));
    }
    try (Store store = Store.open(copy)) {
      assertThat(store.faults()).isEmpty();
      assertThat(store.stories()).hasSize(STORIES);
    }
  }

  @Test
  void afterAnUncleanEndAStoreIsLookedThrough() throws IOException {
    Set<Integer> held = pages("name = 'report'");
    byte[] bytes = Files.readAllBytes(file);
    for (int page : held) {
      Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0xa5);
    }
    Files.write(file, bytes);
    Files.createFile(Database.mark(file));

    refusedAsDamaged();
    refusedAsDamaged();

    Repair.of(file, Reason::toString, p -> {});
    Store.open(file).close();
    assertThat(Database.mark(file)).doesNotExist();
  }

  @Test
  void aStoreInUseIsNotRepaired() {
    try (Store store = Store.open(file)) {
      assertThatThrownBy(() -> Repair.of(file, Reason::toString, p -> {}))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.sort()).isEqualTo(StoreException.Sort.IN_USE));
      assertThat(store.stories()).hasSize(STORIES);
    }
  }

  /// The pages of the file that hold a table, counted from 0.
  private Set<Integer> pages(String which) {
    Set<Integer> pages = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement query =
            connection.prepareStatement("SELECT pageno FROM dbstat WHERE " + which);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        pages.add(rows.getInt(1) - 1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private void backUp() {
    try (Store store = Store.open(file)) {
      store.backups().make(Backup.Cause.ROUTINE, p -> {});
    }
  }

  private void destroy(int length) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 0, length);
    Files.write(file, bytes);
  }

  private void refusedAsDamaged() {
    assertThatThrownBy(() -> Store.open(file).close())
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.sort()).isEqualTo(StoreException.Sort.DAMAGED));
  }

  private void holds(List<Story> expected) {
    try (Store store = Store.open(file)) {
      assertThat(store.faults()).isEmpty();
      for (Story story : expected) {
        assertThat(store.story(story.id())).contains(story);
        assertThat(store.markup(story.id())).isEqualTo(KeptStore.markup());
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  private static byte[] original(int story, int report) {
    return ("Report " + report + " of story " + story + ". " + "It went on and on. ".repeat(150))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Report report(int story, int report, byte[] original) {
    String sha256 = Sha256.of(original);
    Source source =
        new Source(
            "reports/" + story + "-" + report + ".txt",
            java.time.Instant.parse("2026-11-22T11:59:58Z"),
            sha256,
            original.length,
            "UTF-8");
    return new Report(
        ReportId.of(sha256, 1),
        source,
        Metadata.none("en").withTitle(Optional.empty()),
        new String(original, StandardCharsets.UTF_8));
  }
}
