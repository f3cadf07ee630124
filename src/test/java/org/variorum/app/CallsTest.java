package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path folder;

  @Test
  void aCallReachesTheWindowWithItsFiles() throws Exception {
    Path store = folder.resolve("stories.db");
    BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
    List<Path> files = List.of(folder.resolve("a b.txt"), folder.resolve("ü\n東京 #1%.txt"));

    try (AutoCloseable _ = Calls.beside(store).answer(heard::add)) {
      assertThat(Calls.beside(store).call(files, LONG)).isTrue();
      assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(files);
      assertThat(Calls.beside(store).call(List.of(), LONG)).isTrue();
      assertThat(heard.poll(30, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void aCallThatNobodyAnswersIsTakenBack() throws Exception {
    Calls calls = Calls.beside(folder.resolve("stories.db"));

    assertThat(calls.call(List.of(), SHORT)).isFalse();
    assertThat(folder).isEmptyDirectory();

    BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
    try (AutoCloseable _ = calls.answer(heard::add)) {
      assertThat(heard.poll(600, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  @Test
  void aCallOfLongAgoIsNotAnswered() throws Exception {
    Calls calls = Calls.beside(folder.resolve("stories.db"));
    Path stale = Files.createDirectories(calls.folder()).resolve("then.call");
    Files.write(stale, List.of(folder.resolve("a.txt").toUri().toString()));
    Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();

    try (AutoCloseable _ = calls.answer(heard::add)) {
      assertThat(calls.call(List.of(), LONG)).isTrue();
    }

    assertThat(heard).containsOnly(List.of());
  }
}
