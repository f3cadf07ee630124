package org.variorum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs nothing until it is told to.
final class WaitingBackground implements Background {
  private final List<Runnable> acts = new ArrayList<>();

  @Override
  public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
    boolean[] cancelled = new boolean[1];
    acts.add(() -> {
      if (cancelled[0]) {
        end.accept(new Outcome.Cancelled<>());
      } else {
        new DirectBackground().start(act, progress, end);
      }
    });
    return () -> cancelled[0] = true;
  }

  @Override
  public Background beside() {
    return this;
  }

  void runFirst() {
    acts.removeFirst().run();
  }

  void runAll() {
    while (!acts.isEmpty()) {
      runFirst();
    }
  }
}
