package org.variorum.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.model.Finding;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Mark;
import org.variorum.model.search.Found;
import org.variorum.model.search.Query;
import org.variorum.model.search.Target;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// What is searched for, what was found, and the way there.
public final class SearchViewModel {
  private final Texts texts;
  private final Focus focus;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private String typed = "";
  private boolean within;

  public SearchViewModel(Texts texts, Focus focus, Desk desk) {
    this.texts = texts;
    this.focus = focus;
    this.desk = desk;
    this.shown.set(new Shown(List.of(), texts.get("search.hint"), false));
  }

  /// What the card shows.
  ///
  /// @param told how much there is, or how to search
  /// @param within whether the open story alone is searched
  record Shown(List<Line> lines, String told, boolean within) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether there is a story that could be searched alone.
  boolean hasStory() {
    return focus.sight().story().isPresent();
  }

  /// Searches for what is typed; what was found before stays until the answer is there.
  void search(String words) {
    typed = words;
    Query query = Query.of(words);
    if (query.isEmpty()) {
      desk.finder().stop();
      show(List.of(), texts.get("search.hint"));
      return;
    }
    Optional<StoryId> only = focus.sight().story().map(Story::id).filter(id -> within);
    desk.finder().find(query, only, found -> show(Line.of(found), told(found)));
  }

  /// Searches the open story alone, or all of them.
  void setWithin(boolean only) {
    within = only && hasStory();
    show(shown.get().lines(), shown.get().told());
    search(typed);
  }

  /// Goes to what a line stands for.
  ///
  /// @return whether the reader is there, so that the card can go
  boolean go(Line line) {
    Optional<StoryId> open = focus.sight().story().map(Story::id);
    if (!open.equals(Optional.of(line.story()))) {
      desk.open(line.story());
    }
    return switch (line) {
      case Line.OfStory _ -> true;
      case Line.OfMore _ -> {
        setWithin(true);
        yield false;
      }
      case Line.OfHit hit -> {
        lead(hit.hit().target());
        yield true;
      }
    };
  }

  private void lead(Target target) {
    Sight sight = focus.sight();
    switch (target) {
      case Target.OfStory _ -> {
        // It is open.
      }
      case Target.OfReport report -> focus.point(new Focus.Pointed(report.place(), report.words()));
      case Target.OfFinding(String id, String topic) ->
          sight.items().stream()
              .filter(i -> isOn(i, topic))
              .filter(i -> i.id().equals(id))
              .findFirst()
              .or(() -> sight.items().stream().filter(i -> isOn(i, topic)).findFirst())
              .ifPresent(i -> focus.choose(i.id()));
      case Target.OfNote(String mark) ->
          sight.items().stream()
              .filter(i -> sight.placed(i).filter(p -> isMark(p.mark(), mark)).isPresent())
              .findFirst()
              .ifPresent(i -> focus.choose(i.id()));
    }
  }

  private static boolean isMark(Mark mark, String id) {
    return mark.id().equals(id);
  }

  private static boolean isOn(Item item, String topic) {
    return item instanceof Item.OfFinding(Finding finding) && finding.topic().equals(topic);
  }

  private void show(List<Line> lines, String told) {
    shown.set(new Shown(lines, told, within));
  }

  private String told(Found found) {
    if (found.hits() == 0) {
      return texts.get(within ? "search.nothing-here" : "search.nothing");
    }
    if (found.more()) {
      return texts.get("search.many", found.hits());
    }
    String count = texts.get("search.count", found.hits(), found.storiesInAll());
    return found.storiesInAll() == found.stories().size()
        ? count
        : texts.get("search.best", count, found.stories().size());
  }
}
