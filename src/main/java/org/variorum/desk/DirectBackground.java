package org.variorum.desk;

import java.util.function.Consumer;
import org.variorum.model.Doing;
import org.variorum.model.Progress;

/// Runs every act at once, on the thread that asks for it.
public final class DirectBackground implements Background {
  @Override
  public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
    end.accept(Outcome.of(act, hearer(progress)));
    return () -> {};
  }

  @Override
  public Background beside() {
    return this;
  }

  private static Progress hearer(Consumer<Step> progress) {
    return new Progress() {
      @Override
      public void at(Doing doing, double fraction) {
        progress.accept(new Step(doing, fraction));
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
