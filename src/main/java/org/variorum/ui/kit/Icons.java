package org.variorum.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
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

  /// Gives a button its name.
  public static void name(ButtonBase button, String name) {
    button.setAccessibleText(name);
    Tooltip tooltip = new Tooltip(name);
    tooltip.setShowDelay(SOON);
    button.setTooltip(tooltip);
  }
}
