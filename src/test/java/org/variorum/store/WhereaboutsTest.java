package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.store.Whereabouts.Hindrance;

class WhereaboutsTest {
  @TempDir private Path folder;
  private Path target;
  private Whereabouts whereabouts;

  @BeforeEach
  void fill() throws IOException {
    target = Files.createDirectories(folder.resolve("a stick"));
    whereabouts = new Whereabouts(folder.resolve("usual").resolve("stories.db"));
    add("The ferry");
  }

  @Test
  void theyAreMovedAtTheNextStartWithWhatWasDoneUntilThen() {
    assertThat(whereabouts.hindrance(target)).isEmpty();
    whereabouts.moveNext(target);
    assertThat(whereabouts.next()).contains(target.resolve("stories.db"));
    assertThat(whereabouts.file()).isEqualTo(whereabouts.usual());
    add("The bridge");

    whereabouts.settle();

    assertThat(whereabouts.next()).isEmpty();
    assertThat(whereabouts.file()).isEqualTo(target.resolve("stories.db"));
    assertThat(titles(whereabouts.file())).containsExactlyInAnyOrder("The ferry", "The bridge");
    assertThat(titles(whereabouts.usual())).hasSize(2);
    assertThat(target).isDirectoryContaining(f -> f.endsWith("stories.db"));
    assertThat(target).isDirectoryNotContaining(f -> f.toString().contains("moving"));
  }

  @Test
  void nothingMovesWhileTheyAreOpen() {
    whereabouts.moveNext(target);
    try (Store open = Store.open(whereabouts.file())) {
      whereabouts.settle();
      assertThat(open.stories()).hasSize(1);
    }
    assertThat(whereabouts.file()).isEqualTo(whereabouts.usual());
    assertThat(whereabouts.next()).isPresent();
  }

  @Test
  void whereTheTargetIsGoneTheyStayAndTheReasonIsSaid() throws IOException {
    whereabouts.moveNext(target);
    Files.delete(target);

    assertThatThrownBy(whereabouts::settle).isInstanceOf(StoreException.class);

    assertThat(titles(whereabouts.file())).containsExactly("The ferry");
    whereabouts.stay();
    whereabouts.settle();
    assertThat(whereabouts.file()).isEqualTo(whereabouts.usual());
  }

  @Test
  void damagedStoriesAreNotMoved() throws IOException {
    whereabouts.moveNext(target);
    byte[] bytes = Files.readAllBytes(whereabouts.usual());
    Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
    Files.write(whereabouts.usual(), bytes);

    assertThatThrownBy(whereabouts::settle).isInstanceOf(StoreException.class);

    assertThat(target).isEmptyDirectory();
    assertThat(whereabouts.file()).isEqualTo(whereabouts.usual());
  }

  @Test
  void aPlaceThatIsGoneIsSaidAndCanBeFoundAgain() throws IOException {
    whereabouts.moveNext(target);
    whereabouts.settle();
    assertThat(whereabouts.isGone()).isFalse();
    Path elsewhere = Files.move(target, folder.resolve("another name"));

    assertThat(whereabouts.isGone()).isTrue();
    assertThatThrownBy(() -> whereabouts.use(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store");
    assertThat(whereabouts.isGone()).isTrue();

    whereabouts.use(elsewhere);
    assertThat(whereabouts.isGone()).isFalse();
    assertThat(titles(whereabouts.file())).containsExactly("The ferry");
  }

  @Test
  void whatHindersIsTold() throws IOException {
    assertThat(whereabouts.hindrance(folder.resolve("nowhere"))).contains(Hindrance.NO_FOLDER);
    assertThat(whereabouts.hindrance(whereabouts.usual().getParent())).contains(Hindrance.SAME);
    assertThat(whereabouts.hindrance(target, f -> new FileSystemKind("nfs4")))
        .contains(Hindrance.SHARED);
    Files.writeString(target.resolve("stories.db"), "something");
    assertThat(whereabouts.hindrance(target)).contains(Hindrance.TAKEN);
  }

  @Test
  void aFullAndAReadOnlyDiskAreTold() throws Exception {
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 1)) {
      assertThat(whereabouts.hindrance(disk.folder())).contains(Hindrance.NO_ROOM);
      disk.makeReadOnly();
      assertThat(whereabouts.hindrance(disk.folder())).contains(Hindrance.READ_ONLY);
    }
  }

  @Test
  void aNoteThatCannotBeReadIsNone() throws IOException {
    Files.writeString(whereabouts.usual().resolveSibling("stories-are-in"), "no/absolute/path");
    assertThat(whereabouts.file()).isEqualTo(whereabouts.usual());
  }

  private void add(String title) {
    try (Store store = Store.open(whereabouts.file())) {
      store.create(title);
    }
  }

  private static List<String> titles(Path file) {
    try (Store store = Store.open(file)) {
      return store.stories().stream().map(StorySummary::title).toList();
    }
  }
}
