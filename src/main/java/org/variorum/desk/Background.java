package org.variorum.desk;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.variorum.model.Doing;
import org.variorum.model.Progress;
import org.variorum.model.reason.Reason;

/// Runs long acts away from the application's thread, and brings back to it what they say.
///
/// Two kinds exist: [ThreadBackground] for the application, and [DirectBackground], which runs an
/// act at once, so that whatever uses a background can be tested without waiting.
public interface Background {

  /// Starts an act.
  ///
  /// @param act what to do; runs on any thread
  /// @param progress hears, on the application's thread, how far the act is
  /// @param end hears once, on the application's thread, how it ended
  <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end);

  /// Another background of the same kind, whose acts do not wait for the acts of this one. It ends
  /// with this one.
  Background beside();

  /// A long act.
  @FunctionalInterface
  interface Act<T> {
    T run(Progress progress) throws Exception;
  }

  /// An act under way.
  @FunctionalInterface
  interface Running {
    /// Asks the act to stop. It ends as cancelled, even if it had its result already and the
    /// application has not heard of it yet.
    void cancel();
  }

  /// How far an act is.
  ///
  /// @param fraction from 0 to 1; negative where it cannot be told
  record Step(Doing doing, double fraction) {}

  /// How an act ended.
  sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    /// @param reason of any kind; [Fault] tells those that were to be expected from mistakes
    record Failed<T>(Throwable reason) implements Outcome<T> {
      /// For the user.
      public Reason why() {
        return Fault.why(reason);
      }
    }

    record Cancelled<T>() implements Outcome<T> {}

    /// Runs an act on this thread, and hands on what nobody expected.
    static <T> Outcome<T> of(Act<T> act, Progress progress) {
      try {
        progress.check();
        return new Done<>(act.run(progress));
      } catch (CancellationException stopped) {
        return new Cancelled<>();
      } catch (Throwable reason) {
        if (progress.isCancelled() && Fault.isInterruption(reason)) {
          return new Cancelled<>();
        }
        Fault.handOn(reason);
        return new Failed<>(reason);
      }
    }
  }
}
