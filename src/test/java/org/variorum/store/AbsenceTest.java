package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store whose file is gone while its backups are there.
class AbsenceTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("stories.db");
    try (Store store = Store.open(file)) {
      store.create("The ferry");
      store.backups().make(Backup.Cause.ROUTINE, p -> {});
      store.create("The bridge");
      store.backups().make(Backup.Cause.ROUTINE, p -> {});
      store.create("The storm");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isToldAndNoEmptyStoreIsMade(boolean isGone) throws IOException {
    lose(isGone);

    for (Runnable open :
        List.<Runnable>of(() -> Store.open(file).close(), () -> Store.openToRead(file).close())) {
      assertThatThrownBy(open::run)
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.sort()).isEqualTo(StoreException.Sort.MISSING))
          .hasMessageContainingAll(file.toString(), "missing", "are 2 backups", "latest of");
      assertThat(Files.exists(file)).isEqualTo(!isGone);
    }
  }

  @Test
  void withoutABackupTheFirstStartMakesAStore() throws IOException {
    Path other = folder.resolve("other.db");
    Store.open(other).close();
    assertThat(other).isNotEmptyFile();
    Files.write(other, new byte[0]);
    Store.open(other).close();
    assertThat(other).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isEndedByTheLatestBackup(boolean isGone) throws IOException {
    lose(isGone);
    Files.write(folder.resolve("stories.db-wal"), new byte[] {1, 2, 3});

    Absence.at(file).restore();

    assertThat(titles()).containsExactlyInAnyOrder("The ferry", "The bridge");
    assertThat(folder.resolve("stories.db-wal.lost")).exists();
    assertThat(left()).containsExactly("stories.db", "stories.db-wal.lost", "stories.db.lock");
  }

  @Test
  void aDamagedBackupIsPassedOver() throws IOException {
    lose(true);
    Files.writeString(Backups.of(file).getFirst().file(), "no backup at all");

    Absence.at(file).restore();

    assertThat(titles()).containsExactly("The ferry");
  }

  @Test
  void whereNoBackupIsWholeItIsSaidAndNothingChanges() throws IOException {
    lose(true);
    for (Backup backup : Backups.of(file)) {
      Files.write(backup.file(), "no backup at all".getBytes(StandardCharsets.UTF_8));
    }

    Absence absence = Absence.at(file);
    assertThatThrownBy(absence::restore).isInstanceOf(StoreException.class);

    assertThat(file).doesNotExist();
    absence.begin();
    assertThat(titles()).isEmpty();
    assertThat(Backups.of(file)).hasSize(2);
  }

  @Test
  void aStoreThatIsThereIsNotReplaced() {
    assertThatThrownBy(() -> Absence.at(file)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Absence(file, 1, Instant.EPOCH).begin())
        .isInstanceOf(IllegalStateException.class);
    assertThat(titles()).hasSize(3);
  }

  private void lose(boolean isGone) throws IOException {
    if (isGone) {
      Files.delete(file);
    } else {
      Files.write(file, new byte[0]);
    }
  }

  private List<String> titles() {
    try (Store store = Store.open(file)) {
      return store.stories().stream().map(StorySummary::title).toList();
    }
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
