package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VigilTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofHours(1);

  @TempDir private Path folder;
  private final Semaphore looks = new Semaphore(0);

  @Test
  void theFolderIsLookedAtWhenSomethingHappensInIt() throws Exception {
    try (Vigil vigil = vigil(folder, false, NEVER)) {
      assertThat(vigil).isNotNull();
      awaitLook();

      Files.writeString(folder.resolve("a.txt"), "words");

      awaitLook();
    }
  }

  @Test
  void whatMayNotBeWholeIsLookedAtAgainSoon() throws Exception {
    try (Vigil vigil = vigil(folder, true, NEVER)) {
      assertThat(vigil).isNotNull();
      awaitLook();
      awaitLook();
    }
  }

  @Test
  void aFolderThatIsNotThereIsLookedForAgain() throws Exception {
    try (Vigil vigil = vigil(folder.resolve("none"), false, SHORT)) {
      assertThat(vigil).isNotNull();
      awaitLook();
      awaitLook();
    }
  }

  private Vigil vigil(Path watched, boolean isWaiting, Duration period) {
    return new Vigil(watched, looks::release, () -> isWaiting, new Vigil.Pace(SHORT, period));
  }

  /// Some systems tell of a change only after several seconds.
  private void awaitLook() throws InterruptedException {
    assertThat(looks.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
  }
}
