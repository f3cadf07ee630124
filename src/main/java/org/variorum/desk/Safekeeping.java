package org.variorum.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Doing;
import org.variorum.model.Progress;
import org.variorum.model.StoryId;
import org.variorum.model.reason.Reason;
import org.variorum.store.Backup;
import org.variorum.store.Backups;
import org.variorum.store.Contents;
import org.variorum.store.StoreException;

/// Keeps whole copies of all stories, beside whatever else is being done, and goes back to one.
public final class Safekeeping {
  /// How long something that changed may wait for its copy.
  private static final Duration PERIOD = Duration.ofHours(1);

  /// A copy of all stories as they were.
  ///
  /// @param held how much is in it; empty where it cannot be read
  /// @param bytes how large its file is
  public record Copy(Path file, Instant made, Why why, Optional<Held> held, long bytes) {}

  /// How much is in a copy.
  public record Held(int stories, int reports, int marks) {}

  /// Why a copy was made.
  public enum Why {
    ROUTINE,
    WANTED,
    UPDATE,
    RESTORE
  }

  /// What going back to a copy would do to one story.
  ///
  /// @param then how much of it is in the copy; empty where it is not in it
  /// @param now how much of it there is now; empty where it is gone
  public record Change(String title, Optional<Held> then, Optional<Held> now) {}

  private final Shelf shelf;
  private final Table table;
  private final Background background;
  private final Clock clock;
  private Instant next = Instant.MAX;

  /// @param background in which copies wait for each other alone
  Safekeeping(Shelf shelf, Table table, Background background, Clock clock) {
    this.shelf = shelf;
    this.table = table;
    this.background = background;
    this.clock = clock;
  }

  /// From now on makes a copy whenever something changed since the last, now and once an hour.
  public void begin() {
    if (shelf.isToRead()) {
      return;
    }
    next = clock.instant();
    table.afterwards(this::keepUp);
    keepUp();
  }

  private void keepUp() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(PERIOD);
    start(
        told -> backups().makeIfChanged(told),
        step -> {},
        made -> {},
        reason -> {
          table.tell(new Notice.Failed(Notice.Task.BACK_UP, reason));
          table.publish();
        });
  }

  /// Whether going back is possible at all: it is not where the stories can only be read.
  public boolean isPossible() {
    return !shelf.isToRead();
  }

  /// Where the copies are.
  public Path folder() {
    return backups().folder();
  }

  /// @param then hears of all copies, the newest first
  /// @param failed hears why not
  public void look(Consumer<List<Copy>> then, Consumer<Reason> failed) {
    start(told -> backups().list().stream().map(this::copy).toList(), step -> {}, then, failed);
  }

  /// Makes a copy now.
  ///
  /// @param then hears when it is there
  public void make(DoubleConsumer progress, Runnable then, Consumer<Reason> failed) {
    start(told -> backups().make(Backup.Cause.WANTED, told), progress, made -> then.run(), failed);
  }

  /// Tells what going back to a copy would change.
  ///
  /// @param then hears of the stories that would be others; those that would stay are left out
  public void preview(Copy copy, Consumer<List<Change>> then, Consumer<Reason> failed) {
    start(
        told -> changes(backups().contents(backup(copy)), backups().contents()),
        step -> {},
        then,
        failed);
  }

  /// Goes back to a copy. What there is now becomes a copy first, so that this can be undone.
  ///
  /// The open story is closed, and what was done can no longer be undone step by step: the steps
  /// belong to stories that may be others now.
  public void restore(Copy copy, DoubleConsumer progress, Runnable then, Consumer<Reason> failed) {
    table.clear();
    start(
        told -> backups().restore(backup(copy), told),
        progress,
        aside -> {
          table.clear();
          then.run();
        },
        reason -> {
          table.clear();
          failed.accept(reason);
        });
  }

  private Backups backups() {
    return shelf.backups();
  }

  private Copy copy(Backup backup) {
    Optional<Held> held;
    try {
      held = Optional.of(sum(backups().contents(backup)));
    } catch (StoreException e) {
      held = Optional.empty();
    }
    Why why =
        switch (backup.cause()) {
          case ROUTINE -> Why.ROUTINE;
          case WANTED -> Why.WANTED;
          case UPDATE -> Why.UPDATE;
          case RESTORE -> Why.RESTORE;
        };
    return new Copy(backup.file(), backup.made(), why, held, backup.file().toFile().length());
  }

  private static Backup backup(Copy copy) {
    Backup.Cause cause =
        switch (copy.why()) {
          case ROUTINE -> Backup.Cause.ROUTINE;
          case WANTED -> Backup.Cause.WANTED;
          case UPDATE -> Backup.Cause.UPDATE;
          case RESTORE -> Backup.Cause.RESTORE;
        };
    return new Backup(copy.file(), copy.made(), cause);
  }

  private static Held sum(Contents contents) {
    List<Contents.Entry> all = contents.stories();
    return new Held(
        all.size(),
        all.stream().mapToInt(Contents.Entry::reports).sum(),
        all.stream().mapToInt(Contents.Entry::marks).sum());
  }

  private static List<Change> changes(Contents then, Contents now) {
    Map<StoryId, Contents.Entry> before = byId(then);
    Map<StoryId, Contents.Entry> present = byId(now);
    List<Change> changes = new ArrayList<>();
    now.stories().stream()
        .filter(e -> !e.equals(before.get(e.id())))
        .forEach(e -> changes.add(new Change(e.title(), held(before.get(e.id())), held(e))));
    then.stories().stream()
        .filter(e -> !present.containsKey(e.id()))
        .forEach(e -> changes.add(new Change(e.title(), held(e), Optional.empty())));
    return changes;
  }

  private static Map<StoryId, Contents.Entry> byId(Contents contents) {
    Map<StoryId, Contents.Entry> byId = new LinkedHashMap<>();
    contents.stories().forEach(e -> byId.put(e.id(), e));
    return byId;
  }

  private static Optional<Held> held(Contents.@Nullable Entry entry) {
    return Optional.ofNullable(entry).map(e -> new Held(1, e.reports(), e.marks()));
  }

  private interface Act<T> {
    T run(DoubleConsumer told);
  }

  private <T> void start(
      Act<T> act, DoubleConsumer progress, Consumer<T> then, Consumer<Reason> failed) {
    background.start(
        (Progress told) -> act.run(done -> told.at(Doing.of(Doing.Sort.WORKING), done)),
        step -> progress.accept(step.fraction()),
        outcome -> {
          switch (outcome) {
            case Background.Outcome.Done<T>(T result) -> then.accept(result);
            case Background.Outcome.Failed<T> failure -> failed.accept(failure.why());
            case Background.Outcome.Cancelled<T>() -> {
              // The program ends.
            }
          }
        });
  }
}
