package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.store.Whereabouts;

class RelocationTest {
  @TempDir private Path folder;

  @Test
  void storiesOfAStoreThatWasNamedAreNotMoved() {
    Whereabouts whereabouts = new Whereabouts(folder.resolve("usual.db"));
    assertThat(new Relocation(whereabouts, folder.resolve("usual.db")).isPossible()).isTrue();
    assertThat(new Relocation(whereabouts, folder.resolve("named.db")).isPossible()).isFalse();
  }

  @Test
  void whatHindersIsSaidAndWhatIsWantedCanBeTakenBack() throws IOException {
    Relocation relocation =
        new Relocation(new Whereabouts(folder.resolve("s.db")), folder.resolve("s.db"));
    assertThat(relocation.move(folder)).contains(Relocation.Hindrance.SAME);
    assertThat(relocation.next()).isEmpty();

    Path other = Files.createDirectories(folder.resolve("other"));
    assertThat(relocation.move(other)).isEmpty();
    assertThat(relocation.next()).contains(other.resolve("s.db"));
    relocation.stay();
    assertThat(relocation.next()).isEmpty();
  }

  @Test
  void eachHindranceOfTheStoreHasItsName() {
    for (Whereabouts.Hindrance hindrance : Whereabouts.Hindrance.values()) {
      assertThat(Relocation.Hindrance.valueOf(hindrance.name())).isNotNull();
    }
  }
}
