package org.variorum.desk.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.store.Store;
import org.variorum.store.StoreException;
import org.variorum.store.StorySummary;

/// Adds reports to a story on a store, without the window. The store, and a story of the title, are
/// made where they are missing.
public final class StoryImport implements AutoCloseable {
  private final Store store;
  private final StoryId story;

  private StoryImport(Store store, StoryId story) {
    this.store = store;
    this.story = story;
  }

  /// @throws StoreException if the store cannot be used, with the reason in words
  public static StoryImport into(Path file, String title) {
    Store store = Store.open(file);
    try {
      Optional<StoryId> found =
          store.stories().stream()
              .filter(s -> s.title().equals(title))
              .findFirst()
              .map(StorySummary::id);
      return new StoryImport(store, found.orElseGet(() -> store.create(title).id()));
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  /// Adds a report with the bytes that it was read from.
  ///
  /// @return the letter of the report that has the same text already; empty where it was added
  public Optional<String> add(Report report, byte[] original) {
    Story held = store.story(story).orElseThrow();
    for (Report other : held.reports()) {
      if (other.text().equals(report.text())) {
        return Optional.of(held.letter(other.id()));
      }
    }
    store.add(story, report, original);
    return Optional.empty();
  }

  @Override
  public void close() {
    store.close();
  }
}
