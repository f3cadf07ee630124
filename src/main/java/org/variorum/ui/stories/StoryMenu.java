package org.variorum.ui.stories;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.desk.StoryLine;
import org.variorum.ui.kit.Texts;

/// What can be done with a story of the list.
record StoryMenu(Texts texts, StoriesViewModel model, StoriesView view) {

  List<MenuItem> items(StoryLine line, Shelving shelving) {
    List<MenuItem> items = new ArrayList<>();
    if (shelving == Shelving.REMOVED) {
      items.add(
          item("stories.bring-back", Feather.CORNER_UP_LEFT, () -> model.bringBack(line.id())));
      return items;
    }
    items.add(item("stories.open", Feather.BOOK_OPEN, () -> model.open(line.id())));
    MenuItem rename = item("stories.rename", Feather.EDIT_2, () -> view.edit(false));
    rename.setAccelerator(KeyCombination.valueOf("F2"));
    items.add(rename);
    items.add(item("stories.tags", Feather.TAG, () -> view.edit(true)));
    boolean archived = line.filing().archived();
    items.add(
        item(
            archived ? "stories.unarchive" : "stories.archive",
            Feather.ARCHIVE,
            () -> model.archive(line.id(), !archived)));
    model
        .mergesInto(line.id())
        .ifPresent(open -> {
          MenuItem merge =
              item("stories.merge", Feather.GIT_MERGE, () -> model.merge(line.id(), open.id()));
          merge.setText(texts.get("stories.merge", open.title()));
          merge.setMnemonicParsing(false);
          items.add(merge);
        });
    MenuItem remove = item("stories.remove", Feather.TRASH_2, () -> model.remove(line.id()));
    remove.setAccelerator(KeyCombination.valueOf("Delete"));
    items.add(remove);
    return items;
  }

  private MenuItem item(String key, Feather icon, Runnable act) {
    MenuItem item = new MenuItem(texts.get(key), new FontIcon(icon));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> act.run());
    return item;
  }
}
