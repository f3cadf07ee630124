package org.variorum.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// The names of the views, of which one is down.
final class ViewSwitch extends HBox {
  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);

  ViewSwitch(Texts texts, Consumer<View> choose) {
    getStyleClass().add("view-switch");
    setId("views");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(texts.get("view.switch"));
    ToggleGroup group = new ToggleGroup();
    for (View view : View.values()) {
      ToggleButton button = new ToggleButton(texts.named("view", view));
      button.setId("view-" + view.word());
      button.getStyleClass().addAll("view-name", "flat");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      Icons.name(
          button,
          texts.named("view", view)
              + " ("
              + texts.key("view." + view.name().toLowerCase(Locale.ROOT))
              + ")");
      button.setOnAction(e -> {
        button.setSelected(true);
        choose.accept(view);
      });
      buttons.put(view, button);
    }
    getChildren().addAll(buttons.values());
  }

  void show(View view) {
    buttons.forEach((v, button) -> button.setSelected(v == view));
  }
}
