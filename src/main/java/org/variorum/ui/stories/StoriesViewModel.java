package org.variorum.ui.stories;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.desk.State;
import org.variorum.desk.StoryLine;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.search.Query;

/// The stories on the shelf, which of them are listed and in which order, and which is open.
public final class StoriesViewModel {
  private static final String ORDER = "stories.order";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private Order order;
  private Shelving shelving = Shelving.CURRENT;
  private String typed = "";
  private Set<StoryId> found = Set.of();
  private List<StoryLine> followed = List.of();

  public StoriesViewModel(Desk desk) {
    this.desk = desk;
    this.order = Order.of(desk.setting(ORDER));
    desk.listen(this::follow);
  }

  /// What the view shows.
  ///
  /// @param open the story that is read
  /// @param filtered whether words are typed, so that stories are missing
  record Shown(
      List<StoryLine> stories,
      Optional<StoryId> open,
      Order order,
      Shelving shelving,
      boolean filtered) {
    static final Shown NOTHING =
        new Shown(List.of(), Optional.empty(), Order.CHANGED, Shelving.CURRENT, false);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void open(StoryId story) {
    if (shelving != Shelving.REMOVED && !shown.get().open().equals(Optional.of(story))) {
      desk.open(story);
    }
  }

  void begin() {
    desk.begin();
  }

  void rename(StoryId story, String title) {
    desk.library().rename(story, title);
  }

  void remove(StoryId story) {
    if (shelving != Shelving.REMOVED) {
      desk.library().remove(story);
    }
  }

  void bringBack(StoryId story) {
    desk.library().bringBack(story);
  }

  /// @param words tags with commas between them
  void tag(StoryId story, String words) {
    desk.library().tag(story, Arrays.asList(words.split(",")));
  }

  void archive(StoryId story, boolean archived) {
    desk.library().archive(story, archived);
  }

  /// The story that another can be merged into: the open one, if it is not that.
  Optional<Story> mergesInto(StoryId story) {
    return desk.state()
        .story()
        .filter(open -> !open.id().equals(story) && shelving != Shelving.REMOVED);
  }

  void merge(StoryId from, StoryId into) {
    desk.library().merge(from, into);
  }

  void order(Order wanted) {
    order = wanted;
    desk.set(ORDER, wanted.word());
    show(desk.state());
  }

  void shelve(Shelving wanted) {
    shelving = wanted;
    show(desk.state());
  }

  /// Lists only the stories with these words in their title or tags, and, as soon as these are found,
  /// those with them in a report, an outlet, a finding or a note.
  void filter(String words) {
    typed = words;
    found = Set.of();
    show(desk.state());
    Query query = Query.of(words);
    if (!query.isEmpty()) {
      desk.finder()
          .stories(
              query,
              stories -> {
                found = new HashSet<>(stories);
                show(desk.state());
              });
    }
  }

  /// Work in the background tells of its steps many times a second, which change no story: neither the
  /// store nor the list is troubled for them.
  private void follow(State state) {
    if (state.stories() != followed || !state.story().map(Story::id).equals(shown.get().open())) {
      show(state);
    }
  }

  private void show(State state) {
    followed = state.stories();
    List<StoryLine> stories =
        shelving == Shelving.REMOVED ? desk.library().removed() : state.stories();
    Query query = Query.of(typed);
    List<StoryLine> listed =
        stories.stream()
            .filter(l ->
                shelving == Shelving.REMOVED
                    || l.filing().archived() == (shelving == Shelving.ARCHIVED))
            .filter(l -> query.isEmpty() || found.contains(l.id()) || isNamed(l, query))
            .sorted(order.comparator())
            .toList();
    shown.set(new Shown(listed, state.story().map(Story::id), order, shelving, !query.isEmpty()));
  }

  private static boolean isNamed(StoryLine line, Query query) {
    return query.fits(line.title() + "\n" + String.join("\n", line.filing().tags()));
  }
}
