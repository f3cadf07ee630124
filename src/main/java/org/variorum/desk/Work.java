package org.variorum.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.Background.Running;
import org.variorum.desk.Background.Step;
import org.variorum.model.Doing;
import org.variorum.model.reason.Reason;

/// The one thing that a desk does in the background. Beginning another stops it.
final class Work {
  private final Background background;
  private final Runnable changed;
  private @Nullable Step busy;
  private @Nullable Running running;

  /// @param changed hears that there is another step to show
  Work(Background background, Runnable changed) {
    this.background = background;
    this.changed = changed;
  }

  /// What is being done; empty where nothing is.
  Optional<Step> busy() {
    return Optional.ofNullable(busy);
  }

  boolean isRunning() {
    return running != null;
  }

  /// @param then hears what came of it
  /// @param failed hears why nothing did
  <T> void run(Background.Act<T> act, Consumer<T> then, Consumer<Reason> failed) {
    stop();
    busy = new Step(Doing.of(Doing.Sort.WORKING), -1);
    changed.run();
    boolean[] ended = new boolean[1];
    Running mine =
        background.start(
            act,
            step -> {
              if (!ended[0]) {
                busy = step;
                changed.run();
              }
            },
            outcome -> {
              ended[0] = true;
              end(outcome, then, failed);
            });
    if (!ended[0]) {
      running = mine;
    }
  }

  /// Stops what is being done. Whoever stops it says what comes next.
  void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    busy = null;
  }

  private <T> void end(Background.Outcome<T> outcome, Consumer<T> then, Consumer<Reason> failed) {
    switch (outcome) {
      case Background.Outcome.Done<T>(T result) -> {
        running = null;
        busy = null;
        then.accept(result);
      }
      case Background.Outcome.Failed<T> failure -> {
        running = null;
        busy = null;
        failed.accept(failure.why());
      }
      case Background.Outcome.Cancelled<T>() -> {
        // Whoever cancelled it has said what comes next.
      }
    }
  }
}
