package org.variorum.ui.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Follower;
import org.variorum.ui.kit.Item;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// The comparison in words, and where in it the reader is.
public final class WordsViewModel {
  private final Texts texts;
  private final Focus focus;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final Follower follower;

  public WordsViewModel(Texts texts, Focus focus) {
    this.texts = texts;
    this.focus = focus;
    follower = new Follower(focus, this::show);
  }

  /// What the view shows.
  ///
  /// @param at the index of the reader's place; -1 where there is nothing to read
  record Shown(List<Told> told, int at) {
    static final Shown NOTHING = new Shown(List.of(), -1);

    Shown {
      told = List.copyOf(told);
    }
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Only words that are seen follow what the reader does.
  public void setAwake(boolean seen) {
    follower.setAwake(seen);
  }

  /// Goes to a piece, and chooses what it tells of.
  void moveTo(int index) {
    Shown now = shown.get();
    if (index >= 0 && index < now.told().size() && index != now.at()) {
      shown.set(new Shown(now.told(), index));
      Optional<String> item = now.told().get(index).item().map(Item::id);
      if (item.isPresent()) {
        focus.choose(item.get());
      } else {
        focus.clear();
      }
    }
  }

  /// Goes to the next heading, or back to one before; stays where there is none.
  public void stepHeading(int steps) {
    List<Told> told = shown.get().told();
    int direction = Integer.signum(steps);
    for (int i = shown.get().at() + direction; i >= 0 && i < told.size(); i += direction) {
      if (told.get(i) instanceof Told.Heading) {
        moveTo(i);
        return;
      }
    }
  }

  /// All of it as plain text: a blank line before each heading, and a line below those of the story
  /// and its parts.
  String text() {
    StringBuilder text = new StringBuilder();
    for (Told told : shown.get().told()) {
      if (told instanceof Told.Heading && !text.isEmpty()) {
        text.append('\n');
      }
      text.append(told.words()).append('\n');
      if (told instanceof Told.Heading(int level, String words, var _) && level < 3) {
        String line = level == 1 ? "=" : "-";
        text.append(line.repeat(words.codePointCount(0, words.length()))).append('\n');
      }
    }
    return text.toString();
  }

  private void show(Sight now, boolean isSameStage) {
    List<Told> told = shown.get().told();
    if (!isSameStage) {
      told =
          now.story()
              .flatMap(s -> now.comparison().map(c -> new Telling(texts, now, s, c).told()))
              .orElse(List.of());
    }
    shown.set(new Shown(told, place(told, now)));
  }

  /// Where the reader is: at what is chosen, and if they are there already, where they are in it.
  private int place(List<Told> told, Sight now) {
    int at = Math.min(shown.get().at(), told.size() - 1);
    Optional<String> here = at < 0 ? Optional.empty() : told.get(at).item().map(Item::id);
    if (now.chosen().isEmpty() || here.equals(now.chosen())) {
      return Math.max(at, told.isEmpty() ? -1 : 0);
    }
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).item().map(Item::id).equals(now.chosen())) {
        return i;
      }
    }
    return at;
  }
}
