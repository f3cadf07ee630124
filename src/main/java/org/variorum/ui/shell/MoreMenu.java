package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Texts;

/// The acts of the window that have no button of their own, with their keys, and those whose button
/// has no room now. To quit comes last.
final class MoreMenu extends MenuButton {
  private static final String LAST = "key.quit";

  MoreMenu(Texts texts, Keys keys) {
    setId("more");
    getStyleClass().addAll("button-icon", "flat", "no-arrow");
    setGraphic(new FontIcon(Feather.MORE_VERTICAL));
    setAccessibleText(texts.get("toolbar.more"));
    List<Command> listed =
        keys.commands().stream()
            .filter(c -> c.asked() == Command.Asked.MENU)
            .sorted(Comparator.comparing((Command c) -> c.text().equals(LAST)))
            .toList();
    for (Command command : listed) {
      MenuItem item = new MenuItem(texts.get(command.text()));
      item.setId("menu-" + command.text().substring(command.text().indexOf('.') + 1));
      keys.keymap().of(command.text()).stream().findFirst().ifPresent(item::setAccelerator);
      item.setOnAction(e -> command.act().run());
      getItems().add(item);
    }
  }

  /// Offers the acts of buttons first, each for as long as its button has no room in the window.
  ///
  /// @param buttons in their order, each with a name for screen readers
  void standInFor(List<? extends ButtonBase> buttons) {
    List<MenuItem> items = new ArrayList<>();
    SeparatorMenuItem line = new SeparatorMenuItem();
    BooleanExpression isAnyOut = new SimpleBooleanProperty();
    for (ButtonBase button : buttons) {
      MenuItem item = new MenuItem();
      item.setId("menu-" + button.getId());
      item.textProperty().bind(button.accessibleTextProperty());
      item.visibleProperty().bind(button.visibleProperty().not());
      item.disableProperty().bind(button.disabledProperty());
      item.setOnAction(e -> button.fire());
      isAnyOut = isAnyOut.or(item.visibleProperty());
      items.add(item);
    }
    line.visibleProperty().bind(isAnyOut);
    items.add(line);
    getItems().addAll(0, items);
  }
}
