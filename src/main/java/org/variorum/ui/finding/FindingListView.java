package org.variorum.ui.finding;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.kit.Wrapping;

/// All findings that the filter lets through.
public final class FindingListView extends VBox {
  private static final double GAP = 6;

  private final Texts texts;
  private final FindingsViewModel model;
  private final ListView<Line> list = new ListView<>();
  private final Label heading = new Label();
  private final Label empty = new Label();
  private boolean showing;

  public FindingListView(Texts texts, FindingsViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("findings");
    heading.getStyleClass().add("pane-heading");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    empty.setWrapText(true);
    empty.getStyleClass().add("hint");
    list.setId("findings");
    list.setPlaceholder(empty);
    list.setCellFactory(view -> new LineCell(texts, view));
    list.setAccessibleText(texts.get("findings.heading"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.choose(now);
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    VBox.setVgrow(list, Priority.ALWAYS);
    Wrapping top = new Wrapping(GAP, heading, order());
    top.getStyleClass().add("pane-top");
    getChildren().addAll(top, list);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  public void focusList() {
    list.requestFocus();
  }

  private HBox order() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton urgency = new ToggleButton(texts.get("findings.urgency"));
    ToggleButton reading = new ToggleButton(texts.get("findings.reading"));
    urgency.getStyleClass().addAll("left-pill", "small");
    reading.getStyleClass().addAll("right-pill", "small");
    urgency.setId("order-urgency");
    reading.setId("order-reading");
    urgency.setMinWidth(Region.USE_PREF_SIZE);
    reading.setMinWidth(Region.USE_PREF_SIZE);
    urgency.setToggleGroup(group);
    reading.setToggleGroup(group);
    boolean isReading = model.filter().order() == Filter.Order.READING;
    group.selectToggle(isReading ? reading : urgency);
    group
        .selectedToggleProperty()
        .addListener((o, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            model.order(now == reading ? Filter.Order.READING : Filter.Order.URGENCY);
          }
        });
    return new HBox(urgency, reading);
  }

  /// The arrows walk through the findings without leaving the list.
  private void walk(KeyEvent event) {
    if (event.isAltDown() || event.isControlDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN) {
      model.step(1);
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      model.step(-1);
      event.consume();
    }
  }

  private String heading(FindingsViewModel.Shown shown) {
    int undecided = model.undecided();
    if (!shown.compared() || !model.hasConflicts()) {
      return texts.get("findings.heading");
    }
    return undecided == 0
        ? texts.get("findings.decided")
        : texts.get("findings.undecided", undecided);
  }

  private void show(FindingsViewModel.Shown shown) {
    showing = true;
    heading.setText(heading(shown));
    empty.setText(texts.get(shown.compared() ? "findings.none" : "findings.not-compared"));
    if (!list.getItems().equals(shown.lines())) {
      list.getItems().setAll(shown.lines());
    }
    if (shown.chosen() < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != shown.chosen()) {
      list.getSelectionModel().clearAndSelect(shown.chosen());
      list.scrollTo(Math.max(0, shown.chosen() - 2));
    }
    showing = false;
  }
}
