package org.variorum.store;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Filing;
import org.variorum.model.StoryId;

/// Thousands of stories in a list: what is shown of each is read without reading the stories.
public final class Library {
  private final Database database;
  private final Formats formats;
  private final Clock clock;
  private final BiPredicate<Handle, StoryId> isCompared;

  /// @param isCompared whether a comparison is kept that fits a story as it is
  Library(
      Database database, Formats formats, Clock clock, BiPredicate<Handle, StoryId> isCompared) {
    this.database = database;
    this.formats = formats;
    this.clock = clock;
    this.isCompared = isCompared;
  }

  /// The stories that are not removed, latest changed first.
  public List<StorySummary> stories() {
    return database.transact(h -> {
      LibraryTable table = new LibraryTable(h, formats);
      if (!database.isToRead()) {
        table
            .unknown()
            .forEach(id -> table.stands(id, isCompared.test(h, id), OptionalInt.empty()));
      }
      return table.stories(false);
    });
  }

  /// The stories that were removed and can still be restored.
  public List<StorySummary> removed() {
    return database.transact(h -> new LibraryTable(h, formats).stories(true));
  }

  /// How a story is filed, also a removed one.
  public Filing filing(StoryId id) {
    return database.transact(h -> new LibraryTable(h, formats).filing(id));
  }

  public void file(StoryId id, Filing filing) {
    database.change(h -> new LibraryTable(h, formats).file(id, filing));
  }

  /// Remembers that a story was opened now.
  public void opened(StoryId id) {
    database.change(h -> new LibraryTable(h, formats).opened(id, clock.instant()));
  }

  /// Remembers how many conflicts of a compared story are undecided, until it is changed.
  public void undecided(StoryId id, int undecided) {
    database.change(h -> new LibraryTable(h, formats).stands(id, true, OptionalInt.of(undecided)));
  }
}
