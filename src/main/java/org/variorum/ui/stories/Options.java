package org.variorum.ui.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.variorum.ui.kit.Texts;

/// Which stories are listed, and in which order.
record Options(Texts texts, StoriesViewModel model) {
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    ToggleGroup orders = new ToggleGroup();
    for (Order order : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.named("order", order));
      item.setId("order-stories-" + order.word());
      item.setToggleGroup(orders);
      item.setOnAction(e -> model.order(order));
      item.setSelected(model.shownProperty().get().order() == order);
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    ToggleGroup shelves = new ToggleGroup();
    for (Shelving shelving : Shelving.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.named("shelf", shelving));
      item.setId("shelf-" + shelving.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(shelves);
      item.setOnAction(e -> model.shelve(shelving));
      item.setSelected(model.shownProperty().get().shelving() == shelving);
      items.add(item);
    }
    return items;
  }
}
