package org.variorum.ui.stories;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Texts;

/// Which stories are listed, and in which order.
final class OptionsMenu extends MenuButton {
  OptionsMenu(Texts texts, StoriesViewModel model) {
    setId("stories-options");
    getStyleClass().addAll("button-icon", "flat", "no-arrow");
    setGraphic(new FontIcon(Feather.SLIDERS));
    setAccessibleText(texts.get("stories.options"));
    ToggleGroup orders = new ToggleGroup();
    for (Order order : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.named("order", order));
      item.setId("order-stories-" + order.word());
      item.setToggleGroup(orders);
      item.setOnAction(e -> model.order(order));
      item.setSelected(model.shownProperty().get().order() == order);
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
    ToggleGroup shelves = new ToggleGroup();
    for (Shelving shelving : Shelving.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.named("shelf", shelving));
      item.setId("shelf-" + shelving.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(shelves);
      item.setOnAction(e -> model.shelve(shelving));
      item.setSelected(model.shownProperty().get().shelving() == shelving);
      getItems().add(item);
    }
  }
}
