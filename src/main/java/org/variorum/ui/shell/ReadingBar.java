package org.variorum.ui.shell;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.finding.Legend;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.kit.Wrapping;
import org.variorum.ui.sidebyside.SideBySideViewModel;

/// Over the view: what the marks mean, which findings and reports are shown, and, where texts are
/// read, how they move and are set.
final class ReadingBar extends Wrapping {
  private static final double GAP = 4;

  /// In pixels, as the widths below have it; where letters are larger, so are they.
  private static final double USUAL_FONT = 14;

  /// Narrower than this the signs of the legend stand without their names.
  private static final double ROOMY = 1000;

  /// Narrower than this the size of the text is set by its keys alone.
  private static final double TIGHT = 800;

  /// Narrower than this icons stand for the menus.
  private static final double NARROW = 660;

  private final HBox forTexts;

  /// What the bar asks of the window.
  record Sizes(Runnable smaller, Runnable larger) {}

  ReadingBar(
      Texts texts, Legend legend, ReportsMenu reports, SideBySideViewModel columns, Sizes sizes) {
    super(GAP);
    getStyleClass().add("reading-bar");
    // So narrow that it can be told to be compact.
    setMinWidth(0);
    ToggleButton lock = new ToggleButton(null, new FontIcon(Feather.LOCK));
    lock.setId("lock");
    lock.getStyleClass().addAll("button-icon", "flat");
    lock.selectedProperty().bindBidirectional(columns.lockedProperty());
    lock.selectedProperty().addListener((o, before, locked) -> show(lock, texts));
    show(lock, texts);
    HBox zoom =
        new HBox(
            Icons.button(Feather.ZOOM_OUT, texts.get("reading.smaller"), sizes.smaller()),
            Icons.button(Feather.ZOOM_IN, texts.get("reading.larger"), sizes.larger()));
    ToggleButton changes = new ToggleButton(null, new FontIcon(Feather.TYPE));
    changes.setId("changes");
    changes.getStyleClass().addAll("button-icon", "flat");
    changes.selectedProperty().bindBidirectional(columns.changesProperty());
    Icons.name(changes, texts.get("reading.changes"));
    forTexts = new HBox(changes, zoom, lock);
    widthProperty()
        .addListener((o, before, now) -> {
          double width = now.doubleValue() * USUAL_FONT / lock.getFont().getSize();
          legend.setCompact(width < ROOMY);
          legend.setTight(width < NARROW);
          Icons.shrink(reports, Feather.COLUMNS, width < NARROW);
          zoom.setVisible(width >= TIGHT);
          zoom.setManaged(zoom.isVisible());
          changes.setVisible(zoom.isVisible());
          changes.setManaged(zoom.isVisible());
        });
    forTexts.getStyleClass().add("for-texts");
    getChildren().addAll(legend, reports, forTexts);
  }

  /// Whether the view is one in which texts are read.
  void setForTexts(boolean isReading) {
    forTexts.setVisible(isReading);
  }

  private static void show(ToggleButton lock, Texts texts) {
    lock.setGraphic(new FontIcon(lock.isSelected() ? Feather.LOCK : Feather.UNLOCK));
    Icons.name(lock, texts.get(lock.isSelected() ? "reading.unlock" : "reading.lock"));
  }
}
