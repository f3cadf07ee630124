package org.variorum.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.model.Filing;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Merged;

/// What can be done with any story of the list, whether it is open or not. Each is an act that undo
/// takes back.
public final class Library {
  private final Shelf shelf;
  private final Table table;

  Library(Shelf shelf, Table table) {
    this.shelf = shelf;
    this.table = table;
  }

  /// The stories that were removed, which can be brought back for thirty days.
  public List<StoryLine> removed() {
    return shelf.removed();
  }

  public void rename(StoryId id, String title) {
    shelf
        .kept(id)
        .filter(k -> !title.isBlank() && !k.story().title().equals(title.strip()))
        .ifPresent(k ->
            table.change(
                new Act(Act.Sort.RENAME_STORY, k.story().title()),
                k,
                k.with(k.story().withTitle(title.strip()))));
  }

  public void remove(StoryId id) {
    shelf
        .kept(id)
        .ifPresent(kept -> {
          String title = kept.story().title();
          table.tell(new Notice.StoryRemoved(title));
          Act act = new Act(Act.Sort.REMOVE_STORY, title);
          table.did(new History.Step(act, id, Optional.of(kept), Optional.empty()));
        });
  }

  /// Brings back a story that was removed.
  public void bringBack(StoryId id) {
    table.keeping(() -> {
      shelf.restore(id);
      shelf
          .kept(id)
          .ifPresent(kept -> {
            Act act = new Act(Act.Sort.BRING_STORY_BACK, kept.story().title());
            table.did(new History.Step(act, id, Optional.empty(), Optional.of(kept)));
          });
    });
  }

  public void tag(StoryId id, List<String> tags) {
    file(id, Act.Sort.TAG_STORY, filing -> filing.withTags(tags));
  }

  public void archive(StoryId id, boolean archived) {
    file(
        id,
        archived ? Act.Sort.ARCHIVE_STORY : Act.Sort.UNARCHIVE_STORY,
        filing -> filing.withArchived(archived));
  }

  /// Makes one story of two: the reports, marks and tags of one go to the other, what both have once.
  public void merge(StoryId from, StoryId into) {
    Optional<Kept> gone = shelf.kept(from);
    Optional<Kept> before = shelf.kept(into);
    if (from.equals(into) || gone.isEmpty() || before.isEmpty()) {
      return;
    }
    table.keeping(() -> {
      Kept both = shelf.join(before.get(), gone.get());
      Merged marks = Merged.of(before.get().markup(), gone.get().markup());
      Act act = new Act(Act.Sort.MERGE_STORIES, gone.get().story().title());
      table.did(
          new History.Step(
              act,
              new History.Change(into, before, Optional.of(both.with(marks.markup()))),
              List.of(new History.Change(from, gone, Optional.empty()))));
    });
  }

  private void file(StoryId id, Act.Sort sort, UnaryOperator<Filing> how) {
    shelf
        .kept(id)
        .ifPresent(kept -> {
          Filing changed = how.apply(kept.filing());
          if (!changed.equals(kept.filing())) {
            table.change(new Act(sort, kept.story().title()), kept, kept.with(changed));
          }
        });
  }
}
