package org.variorum.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons with an icon, and words for those who do not see it.
public final class Icons {
  private static final Duration SOON = Duration.millis(400);

  private Icons() {}

  /// A button that is an icon alone.
  ///
  /// @param name what it does, told in its tooltip and to a screen reader
  public static Button button(Feather icon, String name, Runnable act) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setOnAction(e -> act.run());
    name(button, name);
    return button;
  }

  /// Lets a menu show an icon in the place of its words, which are then in its tooltip.
  public static void shrink(MenuButton menu, Feather icon, boolean small) {
    menu.setGraphic(small ? new FontIcon(icon) : null);
    menu.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    if (small) {
      name(menu, menu.getText());
    }
  }

  /// Gives a button its name.
  public static void name(ButtonBase button, String name) {
    if (button.getTooltip() != null && name.equals(button.getAccessibleText())) {
      // A tooltip is dear, and names are given again whenever something is chosen.
      return;
    }
    button.setAccessibleText(name);
    Tooltip tooltip = new Tooltip(name);
    tooltip.setShowDelay(SOON);
    button.setTooltip(tooltip);
  }
}
