package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Report;
import org.variorum.model.Story;

class StoreReadingTest {
  @TempDir Path folder;

  @Test
  void readsWhileAnotherWrites() {
    Path file = folder.resolve("store.db");
    try (Store writer = Store.open(file)) {
      Story first = writer.create("first");
      try (Store reader = Store.openToRead(file)) {
        assertThat(reader.story(first.id())).contains(first);
        Story second = writer.create("second");
        assertThat(reader.story(second.id())).contains(second);
        assertThat(reader.faults()).isEmpty();
      }
      writer.create("third");
      assertThat(writer.stories()).hasSize(3);
    }
  }

  @Test
  void changesNothing() throws IOException {
    Path file = folder.resolve("store.db");
    Story story;
    try (Store writer = Store.open(file)) {
      story = writer.create("first");
      writer.remove(writer.create("removed").id());
    }
    byte[] before = Files.readAllBytes(file);
    byte[] original = {1};
    Report report = Arbitrary.of(1).report(original);
    try (Store reader = Store.openToRead(file)) {
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> reader.create("x"));
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> reader.save(story.withTitle("x")));
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> reader.add(story.id(), report, original));
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> reader.setSetting("a", "b"));
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> reader.remove(story.id()));
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aStoreThatIsNotThereIsNotMade() {
    Path file = folder.resolve("none.db");
    assertThatThrownBy(() -> Store.openToRead(file).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no store");
    assertThat(file).doesNotExist();
  }

  @Test
  void anEarlierFormIsLeftAsItIsAndALaterOneRefused() throws IOException {
    Path blank = Files.createFile(folder.resolve("blank.db"));
    assertThatThrownBy(() -> Store.openToRead(blank, "").close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("earlier Variorum");
    assertThat(blank).isEmptyFile();
    Path later = folder.resolve("later.db");
    List<Migration> steps = new ArrayList<>(Migration.all());
    steps.add(new Migration(steps.size() + 1, "more", "CREATE TABLE more (x TEXT)"));
    Store.open(later, "", steps, Clock.systemUTC()).close();
    assertThatThrownBy(() -> Store.openToRead(later, "").close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("later Variorum");
  }
}
