package org.variorum.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Progress;
import org.variorum.model.StoryId;
import org.variorum.model.reason.Reason;
import org.variorum.model.search.Found;
import org.variorum.model.search.Query;

/// Searches all stories, beside whatever else is being done. The latest question alone is answered.
public final class Finder {
  private final Shelf shelf;
  private final Background background;
  private final Consumer<Reason> failed;
  private Background.@Nullable Running running;

  /// @param background in which searches wait for each other alone
  /// @param failed hears why a search did not work
  Finder(Shelf shelf, Background background, Consumer<Reason> failed) {
    this.shelf = shelf;
    this.background = background;
    this.failed = failed;
  }

  /// Searches texts, findings and notes.
  ///
  /// @param within the only story to search; all where it is empty
  /// @param then hears what was found, unless another search was begun meanwhile
  public void find(Query query, Optional<StoryId> within, Consumer<Found> then) {
    start(progress -> shelf.search().search(query, within, progress), then);
  }

  /// Asks for the stories that hold something of a query.
  ///
  /// @param then hears of them, unless another search was begun meanwhile
  public void stories(Query query, Consumer<List<StoryId>> then) {
    start(progress -> shelf.search().stories(query, progress), then);
  }

  /// Lets the last search be answered no more.
  public void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private interface Asked<T> {
    T answer(Progress progress);
  }

  private <T> void start(Asked<T> asked, Consumer<T> then) {
    stop();
    running =
        background.start(
            asked::answer,
            step -> {},
            outcome -> {
              switch (outcome) {
                case Background.Outcome.Done<T>(T answer) -> then.accept(answer);
                case Background.Outcome.Failed<T> failure -> failed.accept(failure.why());
                case Background.Outcome.Cancelled<T>() -> {
                  // A later search is answered.
                }
              }
            });
  }
}
