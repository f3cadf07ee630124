package org.variorum.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Texts;

/// The acts of the window that have no button of their own, with their keys. To quit comes last.
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
    setVisible(!listed.isEmpty());
    setManaged(isVisible());
  }
}
