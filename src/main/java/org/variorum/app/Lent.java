package org.variorum.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.Fault;

/// Something costly that is made when it is first needed, and let go when nobody has used it for a
/// while. Safe for use by several threads.
final class Lent<T> {
  private final Supplier<T> make;
  private final Consumer<T> letGo;
  private final Duration patience;
  private final LongSupplier clock;

  private @Nullable T thing;
  private int users;
  private long lastUsed;

  /// @param letGo is called with the thing once nothing holds it any more
  /// @param patience how long it is kept unused
  /// @param clock in nanoseconds, as [System#nanoTime]
  Lent(Supplier<T> make, Consumer<T> letGo, Duration patience, LongSupplier clock) {
    this.make = make;
    this.letGo = letGo;
    this.patience = patience;
    this.clock = clock;
  }

  /// From now on looks every now and then, on a thread that keeps no program alive, whether the
  /// thing can be let go.
  void watch() {
    ScheduledExecutorService watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idle models").factory());
    long every = patience.toMillis() / 4;
    watch.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      letGoIfUnused();
    } catch (RuntimeException | Error e) {
      // Who runs this would keep it to itself, and never look again.
      Fault.handOn(e);
    }
  }

  /// Lends the thing.
  ///
  /// @param making is run first where it has to be made
  <R> R use(Runnable making, Function<T, R> act) {
    T lent = lend(making);
    try {
      return act.apply(lent);
    } finally {
      giveBack();
    }
  }

  private synchronized T lend(Runnable making) {
    T lent = thing;
    if (lent == null) {
      making.run();
      lent = make.get();
      thing = lent;
    }
    users++;
    return lent;
  }

  private synchronized void giveBack() {
    users--;
    lastUsed = clock.getAsLong();
  }

  /// Whether it was there and has been let go now.
  synchronized boolean letGoIfUnused() {
    T gone = thing;
    if (gone == null || users > 0 || clock.getAsLong() - lastUsed < patience.toNanos()) {
      return false;
    }
    thing = null;
    letGo.accept(gone);
    return true;
  }
}
