package org.variorum.desk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Has a folder looked at when something happens in it, and every few seconds besides: on a network
/// the system may not tell, and a folder that is gone may come back.
///
/// All waiting is on one thread, which does not keep the program from ending.
final class Vigil implements AutoCloseable {
  /// How often the folder is looked at.
  ///
  /// @param pause between a look and the next one at a file that may not be whole
  /// @param period after which it is looked at although nothing was told of it
  record Pace(Duration pause, Duration period) {
    static final Pace USUAL = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(10));
  }

  private final Path folder;
  private final Runnable look;
  private final BooleanSupplier isWaiting;
  private final Pace pace;
  private final Thread thread;

  /// @param look has the folder looked at, without waiting for it
  /// @param isWaiting whether it is to be looked at again after a pause
  Vigil(Path folder, Runnable look, BooleanSupplier isWaiting, Pace pace) {
    this.folder = folder;
    this.look = look;
    this.isWaiting = isWaiting;
    this.pace = pace;
    this.thread = Thread.ofPlatform().name("watched folder").daemon(true).start(this::keep);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void keep() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        watch();
      }
    } catch (InterruptedException | RejectedExecutionException ended) {
      // Nobody wants to know any more.
    }
  }

  /// Ends when the system tells nothing of the folder, or not any more.
  private void watch() throws InterruptedException {
    try (WatchService service = folder.getFileSystem().newWatchService()) {
      folder.register(
          service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (true) {
        look.run();
        Thread.sleep(pace.pause());
        if (!isWaiting.getAsBoolean() && !isStillTold(service)) {
          return;
        }
      }
    } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException untold) {
      look.run();
      Thread.sleep(isWaiting.getAsBoolean() ? pace.pause() : pace.period());
    }
  }

  private boolean isStillTold(WatchService service) throws InterruptedException {
    WatchKey key = service.poll(pace.period().toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) {
      return true;
    }
    key.pollEvents();
    return key.reset();
  }
}
