package org.variorum.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is an icon alone, with a menu below it. The menu is made when it is wanted: a
/// `MenuButton` makes a window for its menu, with all that is in it, before anybody looks at it.
public final class IconMenu extends Button {
  private final Supplier<List<MenuItem>> items;
  private @Nullable ContextMenu menu;

  /// @param name what the menu is for, told to a screen reader
  /// @param items asked for once, when the menu is first opened
  public IconMenu(Feather icon, String name, Supplier<List<MenuItem>> items) {
    super(null, new FontIcon(icon));
    this.items = items;
    getStyleClass().addAll("button-icon", "flat");
    setAccessibleRole(AccessibleRole.MENU_BUTTON);
    setAccessibleText(name);
    setOnAction(e -> turn());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.DOWN) {
            turn();
            e.consume();
          }
        });
  }

  private void turn() {
    ContextMenu known = menu;
    ContextMenu shown = known == null ? new ContextMenu() : known;
    if (known == null) {
      shown.getItems().setAll(items.get());
      menu = shown;
    }
    if (shown.isShowing()) {
      shown.hide();
    } else {
      // Not by its side, for which the menu would be measured before it has the colours of the
      // window.
      Point2D below = localToScreen(0, getHeight());
      shown.show(this, below.getX(), below.getY());
    }
  }
}
