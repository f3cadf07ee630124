package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.Doing;
import org.variorum.model.Progress;
import org.variorum.store.Store;

/// What is cancelled in its middle leaves the story as it was, on the screen and in the store.
class CancelTest {
  @TempDir private Path folder;
  private final Waiting waiting = new Waiting();
  private Store store;
  private Desk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("stories.db"));
    desk = new Desk(store, new Intake(Clock.systemUTC()), new PairAnalyser(), waiting);
    desk.paste("It was at where=Kabul.");
    waiting.finish(() -> {});
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void addingLeavesTheStoryAsItWas() throws Exception {
    State before = desk.state();
    Path one = Files.writeString(folder.resolve("one.txt"), "It was at where=Herat.");
    Path two = Files.writeString(folder.resolve("two.txt"), "It was at where=Balkh.");

    desk.add(List.of(one, two));
    waiting.finish(desk::cancel);

    isAsBefore(before);
  }

  @Test
  void comparingKeepsTheReportsAndCanBeDoneLater() {
    desk.paste("It was at where=Herat.");
    State before = desk.state();
    assertThat(before.story().orElseThrow().reports()).hasSize(2);

    waiting.finish(desk::cancel);

    isAsBefore(before);
    assertThat(desk.state().analysis()).isEmpty();
    assertThat(store.analysis(before.story().orElseThrow().id())).isEmpty();

    desk.compare();
    waiting.finish(() -> {});
    assertThat(desk.state().analysis()).isPresent();
  }

  private void isAsBefore(State before) {
    State now = desk.state();
    assertThat(now.story()).isEqualTo(before.story());
    assertThat(now.undoable()).isEqualTo(before.undoable());
    assertThat(now.markup()).isEqualTo(before.markup());
    assertThat(now.busy()).isEmpty();
    assertThat(store.story(before.story().orElseThrow().id())).isEqualTo(before.story());
    assertThat(store.stories()).hasSize(1);
    assertThat(store.faults()).isEmpty();
  }

  /// Holds acts back until they are to be done, and does something in the middle of each.
  private static final class Waiting implements Background {
    private final Deque<Runnable> acts = new ArrayDeque<>();
    private Runnable middle = () -> {};

    /// @param inTheMiddle is done whenever an act says how far it is or asks whether to stop
    void finish(Runnable inTheMiddle) {
      middle = inTheMiddle;
      while (!acts.isEmpty()) {
        acts.poll().run();
      }
      middle = () -> {};
    }

    @Override
    public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
      boolean[] cancelled = new boolean[1];
      Progress told =
          new Progress() {
            @Override
            public void at(Doing doing, double fraction) {
              middle.run();
            }

            @Override
            public boolean isCancelled() {
              middle.run();
              return cancelled[0];
            }
          };
      acts.add(() -> end.accept(cancelled[0] ? new Outcome.Cancelled<>() : outcome(act, told)));
      return () -> cancelled[0] = true;
    }

    private static <T> Outcome<T> outcome(Act<T> act, Progress told) {
      try {
        T result = act.run(told);
        return told.isCancelled() ? new Outcome.Cancelled<>() : new Outcome.Done<>(result);
      } catch (CancellationException e) {
        return new Outcome.Cancelled<>();
      } catch (Exception e) {
        return new Outcome.Failed<>(e);
      }
    }

    @Override
    public Background beside() {
      return new DirectBackground();
    }
  }
}
