package org.variorum.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.finding.Legend;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.sidebyside.SideBySideViewModel;

/// Over the columns: what the marks mean, and how the columns move and are set.
final class ReadingBar extends HBox {
  ReadingBar(
      Texts texts, Legend legend, SideBySideViewModel columns, Runnable smaller, Runnable larger) {
    getStyleClass().add("reading-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton lock = new ToggleButton(null, new FontIcon(Feather.LOCK));
    lock.setId("lock");
    lock.getStyleClass().addAll("button-icon", "flat");
    lock.selectedProperty().bindBidirectional(columns.lockedProperty());
    lock.selectedProperty().addListener((o, before, locked) -> show(lock, texts));
    show(lock, texts);
    getChildren()
        .addAll(
            legend,
            gap,
            Icons.button(Feather.ZOOM_OUT, texts.get("reading.smaller"), smaller),
            Icons.button(Feather.ZOOM_IN, texts.get("reading.larger"), larger),
            lock);
  }

  private static void show(ToggleButton lock, Texts texts) {
    lock.setGraphic(new FontIcon(lock.isSelected() ? Feather.LOCK : Feather.UNLOCK));
    Icons.name(lock, texts.get(lock.isSelected() ? "reading.unlock" : "reading.lock"));
  }
}
