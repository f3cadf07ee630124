package org.variorum.model;

import java.util.concurrent.CancellationException;

/// Hears how far a long act has come, and can ask it to stop.
public interface Progress {
  /// Hears nothing and never stops.
  Progress NONE =
      new Progress() {
        @Override
        public void at(Doing doing, double fraction) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// Says what is being done.
  ///
  /// @param fraction of the whole act that is done, from 0 to 1; negative where it cannot be told
  void at(Doing doing, double fraction);

  boolean isCancelled();

  /// @throws CancellationException if the act is to stop
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
