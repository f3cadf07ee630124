package org.variorum.ui.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Texts;

/// What is seen before there is anything to read: how to begin.
final class EmptyView extends VBox {
  /// @param place where the stories are kept
  EmptyView(Texts texts, Path place, Runnable add, Runnable sample) {
    setId("empty");
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    FontIcon icon = new FontIcon(Feather.FILE_PLUS);
    icon.getStyleClass().add("large-icon");
    Label heading = label(texts.get("empty.heading"), "empty-heading");
    Label hint = label(texts.get("empty.hint"), "hint");
    Button open = new Button(texts.get("empty.add"), new FontIcon(Feather.PLUS));
    open.setId("empty-add");
    open.setDefaultButton(false);
    open.getStyleClass().add("accent");
    open.setOnAction(e -> add.run());
    Button tryIt = new Button(texts.get("empty.sample"));
    tryIt.setId("empty-sample");
    tryIt.setOnAction(e -> sample.run());
    HBox buttons = new HBox(open, tryIt);
    buttons.getStyleClass().add("buttons");
    buttons.setAlignment(Pos.CENTER);
    Label keys = label(texts.get("empty.keys"), "hint");
    Label kept = label(texts.get("about.place", place), "hint");
    VBox card = new VBox(icon, heading, hint, buttons, keys, kept);
    card.setAlignment(Pos.CENTER);
    card.getStyleClass().add("empty-card");
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(style);
    return label;
  }
}
