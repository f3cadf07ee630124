package org.variorum.ui.details;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// The grid of details with what arranges it, all of it by keyboard too: arrows walk, Enter goes to
/// the text, Space folds or opens, Ctrl+C copies the table, Ctrl+← and → draw a column narrower and
/// wider.
public final class DetailsView extends BorderPane {
  private final Texts texts;
  private final DetailsViewModel model;
  private final Grid grid;
  private final Label empty = new Label();
  private final ToggleButton fold = new ToggleButton();
  private final Consumer<Optional<ReportId>> toText;

  /// @param toText shows the chosen detail in the texts, and gives the keyboard to that of a report
  public DetailsView(Texts texts, DetailsViewModel model, Consumer<Optional<ReportId>> toText) {
    this.texts = texts;
    this.model = model;
    this.toText = toText;
    this.grid = new Grid(texts, model);
    setId("details");
    getStyleClass().add("details");
    empty.getStyleClass().add("hint");
    setTop(bar());
    setCenter(new StackPane(grid, empty));
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    grid.setOnMouseClicked(e -> {
      if (e.getClickCount() == 2 && grid.cursor().row() >= 0) {
        toText.accept(grid.report());
      }
    });
    model.sheetProperty().addListener((o, before, now) -> show(now));
    show(model.sheetProperty().get());
  }

  private void show(Sheet now) {
    empty.setText(texts.get(model.isCompared() ? "findings.none" : "findings.not-compared"));
    empty.setVisible(now.isEmpty());
  }

  /// Gives the keyboard to the grid.
  public void focusGrid() {
    grid.requestFocus();
  }

  /// Goes to what a report gives to the chosen detail.
  public void moveTo(ReportId report) {
    grid.moveTo(report);
  }

  private HBox bar() {
    Label by = new Label(texts.get("grid.group-by"));
    by.getStyleClass().add("quiet-label");
    fold.setText(texts.get("grid.fold"));
    fold.setId("grid-fold");
    fold.setMinWidth(USE_PREF_SIZE);
    fold.getStyleClass().addAll("small", "flat");
    fold.setSelected(model.arrangement().folds());
    fold.setOnAction(e -> model.fold(fold.isSelected()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var copy = Icons.button(Feather.COPY, texts.get("grid.copy"), this::copy);
    copy.setId("grid-copy");
    HBox bar = new HBox(by, groups(), sorts(), fold, gap, copy);
    bar.setMinWidth(0);
    bar.getStyleClass().add("view-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private HBox groups() {
    ToggleGroup group = new ToggleGroup();
    HBox pills = new HBox();
    pills.setAlignment(Pos.CENTER_LEFT);
    Arrangement.Grouping[] all = Arrangement.Grouping.values();
    for (int i = 0; i < all.length; i++) {
      Arrangement.Grouping grouping = all[i];
      ToggleButton pill = new ToggleButton(texts.named("grouping", grouping));
      String side = i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill";
      pill.getStyleClass().addAll(side, "small");
      pill.setMinWidth(USE_PREF_SIZE);
      pill.setToggleGroup(group);
      pill.setSelected(grouping == model.arrangement().grouping());
      pill.setOnAction(e -> {
        pill.setSelected(true);
        model.group(grouping);
      });
      pills.getChildren().add(pill);
    }
    return pills;
  }

  private MenuButton sorts() {
    MenuButton menu = new MenuButton(texts.get("grid.sort"));
    menu.setId("grid-sort");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getStyleClass().addAll("small", "flat");
    ToggleGroup group = new ToggleGroup();
    menu.getItems()
        .addAll(
            sort(group, "sort.reading", new Arrangement.Sorting.Reading()),
            sort(group, "sort.urgency", new Arrangement.Sorting.Urgency()),
            sort(group, "sort.topic", new Arrangement.Sorting.Topic()),
            sort(group, "sort.kind", new Arrangement.Sorting.OfKind()),
            sort(group, "sort.origins", new Arrangement.Sorting.Origins()));
    return menu;
  }

  private RadioMenuItem sort(ToggleGroup group, String key, Arrangement.Sorting sorting) {
    RadioMenuItem item = new RadioMenuItem(texts.get(key));
    item.setToggleGroup(group);
    item.setSelected(sorting.equals(model.arrangement().sorting()));
    item.setOnAction(e -> model.sort(sorting));
    return item;
  }

  private void walk(KeyEvent event) {
    if (event.isAltDown()) {
      return;
    }
    if (event.isShortcutDown()) {
      switch (event.getCode()) {
        case C -> copy();
        case LEFT -> grid.widen(-1);
        case RIGHT -> grid.widen(1);
        case HOME -> grid.moveTo(0, grid.cursor().column());
        case END -> grid.moveTo(grid.sheet().rows().size() - 1, grid.cursor().column());
        default -> {
          return;
        }
      }
      event.consume();
      return;
    }
    Grid.Cursor at = grid.cursor();
    switch (event.getCode()) {
      case DOWN -> grid.moveTo(at.row() + 1, at.column());
      case UP -> grid.moveTo(at.row() - 1, at.column());
      case LEFT -> grid.moveTo(at.row(), at.column() - 1);
      case RIGHT -> grid.moveTo(at.row(), at.column() + 1);
      case PAGE_DOWN -> grid.moveTo(at.row() + grid.page(), at.column());
      case PAGE_UP -> grid.moveTo(at.row() - grid.page(), at.column());
      case HOME -> grid.moveTo(at.row(), -1);
      case END -> grid.moveTo(at.row(), grid.sheet().heads().size() - 1);
      case SPACE -> toggle();
      case ENTER -> open();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void toggle() {
    if (grid.cursor().row() < 0) {
      return;
    }
    switch (grid.sheet().rows().get(grid.cursor().row())) {
      case Row.Group group -> model.toggle(group.key());
      case Row.Folded folded -> model.toggle(folded.key());
      case Row.Detail _ -> {
        // Nothing is folded below a detail.
      }
    }
  }

  private void open() {
    boolean isDetail =
        grid.cursor().row() >= 0
            && grid.sheet().rows().get(grid.cursor().row()) instanceof Row.Detail;
    if (isDetail) {
      toText.accept(grid.report());
    } else {
      toggle();
    }
  }

  /// Puts the grid on the clipboard, for spreadsheets and for documents.
  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.text().tabbed());
    content.putHtml(model.text().html());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
