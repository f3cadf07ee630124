package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Background;
import org.variorum.desk.ThreadBackground;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;
import org.variorum.store.StoreException;
import org.variorum.ui.trouble.FaultWindow;

class FaultsTest {
  private static final StoreException FULL =
      new StoreException(StoreTrouble.FULL, Term.words("stories.db"));
  private static final String QUOTED = "The mayor said the ferry was full";

  @TempDir private Path folder;

  @Test
  void aFaultOnAnyThreadIsToldAndLoggedWithoutAWordOfAReport() throws Exception {
    List<FaultWindow.Fault> told = new CopyOnWriteArrayList<>();
    try (Faults faults = Faults.heard(folder.resolve("50% log"), "1.2.3", told::add)) {
      fail("a thread");
      fail("another one");
      assertThat(faults).isNotNull();
    }

    assertThat(told).hasSize(2);
    FaultWindow.Fault first = told.getFirst();
    assertThat(first.code()).matches("V-[0-9a-f]{4}").isEqualTo(told.getLast().code());
    assertThat(first.details())
        .contains("1.2.3", first.code(), "a thread", "IllegalStateException", "caused by")
        .contains("FaultsTest")
        .doesNotContain(QUOTED);
    assertThat(first.quoting()).contains(QUOTED);
    assertThat(log()).contains(first.code(), "FaultsTest", "SEVERE").doesNotContain(QUOTED);
  }

  @Test
  void aMistakeOfABackgroundActIsToldAndLoggedAndADiskThatIsFullIsNot() throws Exception {
    List<FaultWindow.Fault> told = new CopyOnWriteArrayList<>();
    List<String> ends = new CopyOnWriteArrayList<>();
    CountDownLatch ended = new CountDownLatch(2);
    try (Faults _ = Faults.heard(folder.resolve("50% log"), "1.2.3", told::add);
        ThreadBackground background = new ThreadBackground(Runnable::run)) {
      for (RuntimeException thrown : List.of(new IllegalStateException(QUOTED), FULL)) {
        background
            .beside()
            .start(
                progress -> {
                  throw thrown;
                },
                step -> {},
                outcome -> {
                  ends.add(((Background.Outcome.Failed<Object>) outcome).why().toString());
                  ended.countDown();
                });
      }
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().details())
        .contains("IllegalStateException", "thread background")
        .doesNotContain(QUOTED);
    assertThat(ends)
        .containsExactlyInAnyOrder(
            "The program made a mistake (" + told.getFirst().code() + ").", FULL.getMessage());
    assertThat(log()).contains(told.getFirst().code()).doesNotContain(QUOTED, "disk");
  }

  @Test
  void whatLooksAfterTheModelsTellsWhyItFails() throws Exception {
    CountDownLatch told = new CountDownLatch(2);
    try (Faults _ = Faults.heard(folder.resolve("50% log"), "", fault -> told.countDown())) {
      Lent<String> lent =
          new Lent<>(
              () -> "models",
              models -> {
                throw new IllegalStateException(QUOTED);
              },
              Duration.ofMillis(4),
              System::nanoTime);
      lent.watch();
      for (int i = 0; i < 2; i++) {
        long left = told.getCount();
        lent.use(() -> {}, String::length);
        while (told.getCount() == left) {
          Thread.sleep(1);
        }
      }
    }
    assertThat(log()).doesNotContain(QUOTED);
  }

  @Test
  void theLogDoesNotGrowWithoutEnd() throws Exception {
    try (Faults faults = Faults.heard(folder.resolve("50% log"), "", f -> {})) {
      assertThat(faults).isNotNull();
      for (int i = 0; i < 600; i++) {
        fail("a thread");
      }
    }
    try (Stream<Path> files = Files.list(folder.resolve("50% log"))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".log")).toList();
      assertThat(all).hasSizeLessThanOrEqualTo(3);
      for (Path file : all) {
        assertThat(Files.size(file)).isLessThan(220_000);
      }
    }
  }

  private static void fail(String name) throws InterruptedException {
    Thread thread =
        Thread.ofPlatform()
            .name(name)
            .start(() -> {
              throw new IllegalStateException(
                  QUOTED, new IllegalArgumentException("Cannot read: " + QUOTED));
            });
    thread.join();
  }

  private String log() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("50% log"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
