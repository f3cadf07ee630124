package org.variorum.desk;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.variorum.model.Doing;
import org.variorum.model.Progress;

/// Runs every act at once, on the thread that asks for it.
public final class DirectBackground implements Background {
  @Override
  public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
    end.accept(outcome(act, progress));
    return () -> {};
  }

  @Override
  public Background beside() {
    return this;
  }

  private static <T> Outcome<T> outcome(Act<T> act, Consumer<Step> progress) {
    try {
      return new Outcome.Done<>(act.run(hearer(progress)));
    } catch (CancellationException stopped) {
      return new Outcome.Cancelled<>();
    } catch (Throwable reason) {
      return new Outcome.Failed<>(reason);
    }
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
