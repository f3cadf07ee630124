package org.variorum.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Doing;
import org.variorum.model.Progress;

/// Runs acts one after the other on a thread of its own, so that two of them never work on the
/// same story at once.
///
/// Progress is thinned out: while the application has not yet shown one step, only the newest of
/// the following is kept, so that a fast act cannot flood the screen.
public final class ThreadBackground implements Background, AutoCloseable {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("background").daemon(true).factory());
  private final Executor application;
  private final List<ThreadBackground> others = new CopyOnWriteArrayList<>();

  /// @param application runs what it is given on the application's thread, later
  public ThreadBackground(Executor application) {
    this.application = application;
  }

  @Override
  public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
    Work<T> work = new Work<>(act, progress, end);
    worker.execute(work);
    return work;
  }

  @Override
  public Background beside() {
    ThreadBackground other = new ThreadBackground(application);
    others.add(other);
    return other;
  }

  /// Stops accepting acts; the one under way is told to stop.
  @Override
  public void close() {
    worker.shutdownNow();
    others.forEach(ThreadBackground::close);
  }

  private final class Work<T> implements Runnable, Running, Progress {
    private final Act<T> act;
    private final Consumer<Step> progress;
    private final Consumer<Outcome<T>> end;
    private final AtomicReference<@Nullable Step> newest = new AtomicReference<>();
    private volatile boolean cancelled;

    Work(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
      this.act = act;
      this.progress = progress;
      this.end = end;
    }

    @Override
    public void run() {
      Outcome<T> outcome = Outcome.of(act, this);
      application.execute(() -> end.accept(cancelled ? new Outcome.Cancelled<>() : outcome));
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled || worker.isShutdown();
    }

    @Override
    public void at(Doing doing, double fraction) {
      if (newest.getAndSet(new Step(doing, fraction)) == null) {
        application.execute(this::show);
      }
    }

    private void show() {
      Step step = newest.getAndSet(null);
      if (step != null && !cancelled) {
        progress.accept(step);
      }
    }
  }
}
