package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Background.Outcome;
import org.variorum.model.Doing;

class ThreadBackgroundTest {
  private final BlockingQueue<Runnable> application = new ArrayBlockingQueue<>(100);
  private final ThreadBackground background = new ThreadBackground(application::add);
  private final BlockingQueue<Outcome<?>> ends = new ArrayBlockingQueue<>(10);
  private final BlockingQueue<Background.Step> steps = new ArrayBlockingQueue<>(10);
  private final Consumer<Outcome<Object>> end = ends::add;

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void theResultIsHeardOnTheApplicationsThreadOnly() throws InterruptedException {
    background.start(p -> "done", steps::add, end);

    Runnable told = next();
    assertThat(ends).isEmpty();
    told.run();
    assertThat(ends).containsExactly(new Outcome.Done<>("done"));
  }

  @Test
  void aFailureIsAnOutcome() throws InterruptedException {
    IllegalStateException reason = new IllegalStateException("no");
    background.start(
        p -> {
          throw reason;
        },
        steps::add,
        end);

    next().run();
    assertThat(ends).containsExactly(new Outcome.Failed<>(reason));
  }

  @Test
  void aRunningActHearsThatItIsCancelled() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Background.Running running =
        background.start(
            p -> {
              started.countDown();
              while (true) {
                p.check();
                Thread.onSpinWait();
              }
            },
            steps::add,
            end);

    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    running.cancel();
    next().run();
    assertThat(ends).containsExactly(new Outcome.Cancelled<>());
  }

  @Test
  void whatIsReadFromAFileWhenAllIsClosedIsCancelledAndNoFault(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("model"), "all of it");
    CountDownLatch started = new CountDownLatch(1);
    BlockingQueue<Throwable> faults = new ArrayBlockingQueue<>(10);
    background.start(
        p -> {
          Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault));
          started.countDown();
          return readUntilClosed(file);
        },
        steps::add,
        end);

    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    background.close();
    next().run();
    assertThat(ends).containsExactly(new Outcome.Cancelled<>());
    assertThat(faults).isEmpty();
  }

  /// As a library does that wraps what it does not expect.
  private static Object readUntilClosed(Path file) {
    while (true) {
      try (FileChannel channel = FileChannel.open(file)) {
        channel.read(ByteBuffer.allocate(9));
      } catch (IOException e) {
        throw new IllegalStateException("cannot be made", new IllegalStateException(e));
      }
    }
  }

  @Test
  void aFaultAfterClosingIsStillAFault() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    BlockingQueue<Throwable> faults = new ArrayBlockingQueue<>(10);
    IllegalStateException reason = new IllegalStateException("no");
    background.start(
        p -> {
          Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault));
          started.countDown();
          while (!p.isCancelled()) {
            Thread.onSpinWait();
          }
          throw reason;
        },
        steps::add,
        end);

    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    background.close();
    next().run();
    assertThat(ends).containsExactly(new Outcome.Failed<>(reason));
    assertThat(faults).containsExactly(reason);
  }

  @Test
  void aResultThatWasNotHeardYetCanStillBeCancelled() throws InterruptedException {
    Background.Running running = background.start(p -> "done", steps::add, end);

    Runnable told = next();
    running.cancel();
    told.run();
    assertThat(ends).containsExactly(new Outcome.Cancelled<>());
  }

  @Test
  void ofManyStepsTheNewestIsShown() throws InterruptedException {
    background.start(
        p -> {
          p.at(new Doing(Doing.Sort.READING, "A"), 0.1);
          p.at(new Doing(Doing.Sort.READING, "B"), 0.2);
          return "done";
        },
        steps::add,
        end);

    // Whether the first step is shown before the second comes depends on the two threads.
    while (ends.isEmpty()) {
      next().run();
    }
    assertThat(steps)
        .last()
        .isEqualTo(new Background.Step(new Doing(Doing.Sort.READING, "B"), 0.2));
    assertThat(ends).hasSize(1);
  }

  private Runnable next() throws InterruptedException {
    Runnable next = application.poll(10, TimeUnit.SECONDS);
    assertThat(next).as("what the application is to run").isNotNull();
    return next;
  }
}
