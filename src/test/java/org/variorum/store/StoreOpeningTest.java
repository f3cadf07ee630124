package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Story;

/// A store opens where it can, and where it cannot the message says why and what to do, and the
/// file that was named is left as it was.
class StoreOpeningTest {
  @TempDir Path folder;

  @Test
  void makesItsFolders() {
    Path file = folder.resolve("not").resolve("yet").resolve("there.db");
    Store.open(file).close();
    assertThat(file).isRegularFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.db", "ü 東京.db", "50% #1.db", "a'b;c.db", "x&mode=memory", ".db"})
  void opensFilesOfAnyName(String name) {
    Path file = folder.resolve(name);
    try (Store store = Store.open(file)) {
      store.create("kept");
    }
    assertThat(file).isRegularFile();
    try (Store store = Store.open(file)) {
      assertThat(store.stories()).hasSize(1);
    }
  }

  @Test
  void anEmptyFileBecomesAStore() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));
    try (Store store = Store.open(file)) {
      assertThat(store.stories()).isEmpty();
    }
  }

  @Test
  void writesWithFullSyncsAndForeignKeys() {
    try (Database database = Database.open(folder.resolve("store.db"))) {
      for (List<String> expected :
          List.of(
              List.of("journal_mode", "wal"),
              List.of("synchronous", "2"),
              List.of("foreign_keys", "1"),
              List.of("fullfsync", "1"),
              List.of("secure_delete", "1"))) {
        String sql = "PRAGMA " + expected.getFirst();
        assertThat(new Peek(database).column(sql)).as(sql).containsExactly(expected.getLast());
      }
    }
  }

  @Test
  void aStoreInUseIsRefusedUntilItIsClosed() {
    Path file = folder.resolve("store.db");
    try (Store first = Store.open(file)) {
      Story story = first.create("first");
      assertRefused(file, "open in another Variorum", "Close");
      assertThat(first.story(story.id())).as("the first one goes on").contains(story);
    }
    try (Store second = Store.open(file)) {
      assertThat(second.stories()).hasSize(1);
    }
  }

  @Test
  void aFolderIsNoStore() {
    assertRefused(folder, "is a folder", "Name a file in it");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "not a folder");
    assertRefused(file.resolve("store.db"), "cannot be made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "A report of five thousand words.", "SQLite format 4\0 and more"})
  void aFileThatIsNoDatabaseIsLeftAsItIs(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), content);
    assertRefused(file, "is not a store of Variorum");
    assertThat(file).hasContent(content);
    assertThat(names()).containsExactly("report.txt");
  }

  @Test
  void aFileThatOnlyBeginsLikeADatabaseIsNoStore() throws IOException {
    Path file =
        Files.writeString(folder.resolve("odd.db"), "SQLite format 3\0" + "x".repeat(9_000));
    byte[] before = Files.readAllBytes(file);
    assertRefused(file, "odd.db");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("recipes.db");
    run(file, "CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertRefused(file, "another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDatabaseWithAnotherMarkIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("other.db");
    run(file, "PRAGMA application_id = 5");
    assertRefused(file, "another program");
  }

  @Test
  void aDamagedStoreIsSaidToBeDamaged() throws IOException {
    Path file = folder.resolve("store.db");
    try (Store store = Store.open(file)) {
      store.create("story");
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 100; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertRefused(file, "damaged", "backup");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() {
    Path nowhere = Path.of("/proc/variorum/store.db");
    assumeThat(nowhere.getParent().getParent()).as("a folder that no one may write").isDirectory();
    assertRefused(nowhere, "/proc/variorum", "cannot be made");
  }

  @Test
  void aReadOnlyFolderIsRefused() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeThat(locked.toFile().setWritable(false)).as("permissions can be taken").isTrue();
    assumeThat(Files.isWritable(locked)).as("a user above permissions, such as root").isFalse();
    assertRefused(locked.resolve("store.db"), "cannot be written to", "another folder");
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    Path file = folder.resolve("store.db");
    Store.open(file).close();
    assumeThat(file.toFile().setWritable(false)).as("permissions can be taken").isTrue();
    assumeThat(Files.isWritable(file)).as("a user above permissions, such as root").isFalse();
    assertRefused(file, "cannot be written to", "another store");
  }

  @Test
  void aFullDiskKeepsWhatWasThereAndSaysSo() {
    Path file = folder.resolve("store.db");
    try (Database database = Database.open(file)) {
      new Migrator(Migration.all(), database.trouble()).migrate(database, Instant.now());
      int pages = Integer.parseInt(new Peek(database).column("PRAGMA page_count").getFirst()) + 20;
      database.transact(h -> h.execute("PRAGMA max_page_count = " + pages));
      String large = "x".repeat(4_000);
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 100; i++) {
                  String key = "key " + i;
                  database.transact(h -> {
                    new SettingTable(h).put(key, large);
                    return key;
                  });
                }
              })
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("disk is full")
          .hasMessageContaining("Free some space");
      assertThat(new Peek(database).column("SELECT value FROM setting WHERE key = 'key 0'"))
          .containsExactly(large);
      assertThat(new Peek(database).faults()).isEmpty();
    }
  }

  @Test
  void anActThatFailsHalfWayLeavesNothing() {
    try (Store store = Store.open(folder.resolve("store.db"))) {
      store.setSetting("a", "1");
    }
    try (Database database = Database.open(folder.resolve("store.db"))) {
      assertThatThrownBy(() ->
              database.transact(h -> {
                new SettingTable(h).put("a", "2");
                throw new IllegalStateException("half way");
              }))
          .hasMessage("half way");
      assertThat(new Peek(database).column("SELECT value FROM setting")).containsExactly("1");
    }
  }

  private static void assertRefused(Path file, String... words) {
    assertThatThrownBy(() -> Store.open(file).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(words);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static void run(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
