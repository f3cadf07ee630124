package org.variorum.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.WatchedFolder.Look;
import org.variorum.desk.WatchedFolder.Stamp;
import org.variorum.model.StoryId;

/// Offers the new files of a folder for the story that is open, where the user wants that.
///
/// Nothing is added unasked. The folder is watched while its story is open; what came meanwhile is
/// offered when it is opened again. What the user answered for is not offered a second time, unless
/// the file has changed since. A folder that was chosen before the first report is that of the story
/// which this report begins.
public final class Watching implements AutoCloseable {
  private static final String SETTING = "watch.";

  private final Shelf shelf;
  private final Table table;
  private final Adding adding;
  private final ReportReader reader;
  private final Background background;
  private Optional<StoryId> story = Optional.empty();
  private Set<StoryId> earlier = Set.of();
  private @Nullable Watch watch;
  private boolean isLive;

  /// What is watched now.
  private static final class Watch {
    private final WatchedFolder folder;
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private WatchNote note;
    private Map<Path, Stamp> offered = Map.of();
    private @Nullable Notice notice;
    private boolean isGone;
    private @Nullable Vigil vigil;

    Watch(WatchNote note, ReportReader reader) {
      this.note = note;
      this.folder = new WatchedFolder(note.folder(), reader);
    }
  }

  /// @param background in which the folder is looked at, beside whatever else is being done
  Watching(Shelf shelf, Table table, Adding adding, ReportReader reader, Background background) {
    this.shelf = shelf;
    this.table = table;
    this.adding = adding;
    this.reader = reader;
    this.background = background;
    table.afterwards(this::follow);
  }

  /// From now on looks by itself.
  public void begin() {
    isLive = true;
    if (watch != null) {
      keepVigil(watch);
    }
  }

  /// The folder that is watched; empty where none is.
  public Optional<Path> folder() {
    return Optional.ofNullable(watch).map(w -> w.note.folder());
  }

  /// Watches a folder for the open story, or for the one that is begun next, instead of the folder
  /// watched before.
  public void watch(Path folder) {
    end();
    story = table.open().map(Kept::id);
    earlier = shelf.lines().stream().map(StoryLine::id).collect(Collectors.toSet());
    Watch begun = begin(new WatchNote(folder.toAbsolutePath(), Map.of()));
    keep();
    say(begun, Map.of(), new Notice.Watched(folder.toString(), true));
    look();
  }

  /// Watches no folder for the open story any more.
  public void stop() {
    folder()
        .ifPresent(folder -> {
          end();
          keep();
          table.tell(new Notice.Watched(folder.toString(), false));
          table.publish();
        });
  }

  /// Looks at the folder now, in the background; does nothing while that is being done.
  public void look() {
    if (watch != null) {
      look(watch);
    }
  }

  /// Adds the files of an offer, as if they had been dropped on the window.
  public void add(Notice.NewFiles offer) {
    answered(offer);
    adding.files(offer.files());
  }

  /// Takes an offer away; its files are not offered again as they are.
  public void decline(Notice.NewFiles offer) {
    answered(offer);
  }

  @Override
  public void close() {
    end();
  }

  private void answered(Notice.NewFiles offer) {
    if (watch != null && watch.notice == offer) {
      watch.note = watch.note.with(watch.offered);
      watch.offered = Map.of();
      watch.notice = null;
      keep();
    }
    table.dismiss(offer);
  }

  // What follows the table.

  private void follow() {
    Optional<StoryId> now = table.open().map(Kept::id);
    if (now.equals(story)) {
      return;
    }
    boolean isBegun = story.isEmpty() && now.filter(earlier::contains).isEmpty();
    story = now;
    if (isBegun && watch != null) {
      keep();
      return;
    }
    boolean wasSaid = watch != null && watch.notice != null;
    end();
    now.flatMap(id -> shelf.setting(SETTING + id.value()))
        .flatMap(WatchNote::read)
        .ifPresent(this::begin);
    if (wasSaid) {
      table.publish();
    }
    look();
  }

  private Watch begin(WatchNote note) {
    Watch begun = new Watch(note, reader);
    watch = begun;
    if (isLive) {
      keepVigil(begun);
    }
    return begun;
  }

  private void keepVigil(Watch kept) {
    WatchedFolder folder = kept.folder;
    kept.vigil = new Vigil(folder.path(), () -> look(kept), folder::isWaiting, Vigil.Pace.USUAL);
  }

  private void end() {
    if (watch != null) {
      if (watch.vigil != null) {
        watch.vigil.close();
      }
      withdraw(watch);
      watch = null;
    }
  }

  private void keep() {
    String written = watch == null ? "" : watch.note.written();
    story.ifPresent(id -> shelf.set(SETTING + id.value(), written));
  }

  // What is seen.

  /// Called from any thread.
  private void look(Watch at) {
    if (at.isLooking.compareAndSet(false, true)) {
      background.start(
          p -> at.folder.look(),
          step -> {},
          outcome -> {
            at.isLooking.set(false);
            if (at == watch && outcome instanceof Background.Outcome.Done<Look>(Look seen)) {
              show(at, seen);
            }
          });
    }
  }

  private void show(Watch at, Look look) {
    switch (look) {
      case Look.Gone _ -> {
        if (!at.isGone) {
          at.isGone = true;
          say(at, Map.of(), new Notice.FolderGone(at.note.folder().toString()));
        }
      }
      case Look.Seen(Map<Path, Stamp> files) -> {
        Map<Path, Stamp> fresh = new LinkedHashMap<>(files);
        fresh.entrySet().removeIf(e -> isKnown(at.note, e.getKey(), e.getValue()));
        boolean wasGone = at.isGone;
        at.isGone = false;
        if (wasGone || !fresh.equals(at.offered)) {
          List<Path> offered = List.copyOf(fresh.keySet());
          Notice.NewFiles offer = new Notice.NewFiles(at.note.folder().toString(), offered);
          say(at, fresh, offered.isEmpty() ? null : offer);
        }
      }
    }
  }

  /// Says one thing of the folder, instead of what was said of it before.
  private void say(Watch at, Map<Path, Stamp> offered, @Nullable Notice notice) {
    withdraw(at);
    at.offered = offered;
    at.notice = notice;
    if (notice != null) {
      table.tell(notice);
    }
    table.publish();
  }

  private void withdraw(Watch from) {
    if (from.notice != null) {
      table.untell(from.notice);
      from.notice = null;
    }
  }

  /// Whether the user answered for a file, or the story has it from somewhere else.
  private boolean isKnown(WatchNote note, Path file, Stamp stamp) {
    return note.knows(file, stamp)
        || table.reports().stream()
            .map(r -> r.source())
            .anyMatch(s ->
                s.path().equals(file.toString())
                    && s.size() == stamp.size()
                    && !s.retrieved().isBefore(Instant.ofEpochMilli(stamp.modified())));
  }
}
