package org.variorum.ui.sources;

import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Origin;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.Texts;

/// A row for each origin that several reports rest on, a column for each report, and in it how many
/// of its readings rest there.
final class SharedTable extends ScrollPane {
  private static final int LONGEST = 70;

  /// Of its height: less would show nothing of a table that is longer than the view.
  private static final double LEAST = 150;

  private static final double BAR = 14;

  private final Texts texts;
  private final SourcesViewModel model;
  private final GridPane grid = new GridPane();

  /// @param model hears that an origin is none
  SharedTable(Texts texts, SourcesViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("shared-scroll");
    setMinHeight(LEAST);
    setFocusTraversable(false);
    grid.getStyleClass().add("shared");
    grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.setAccessibleText(texts.get("sources.shared"));
    setContent(grid);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// With room for the bar below a table that is wider than the view, which would cover its last row.
  @Override
  protected double computePrefHeight(double width) {
    double bar = width >= 0 && grid.prefWidth(-1) > width ? BAR : 0;
    return snappedTopInset() + grid.prefHeight(-1) + bar + snappedBottomInset();
  }

  void show(Shown shown) {
    grid.getChildren().clear();
    for (int i = 0; i < shown.heads().size(); i++) {
      Letter letter = Letter.small(shown.heads().get(i).letter());
      letter.setTooltip(new Tooltip(shown.heads().get(i).name().in(texts)));
      GridPane.setHalignment(letter, HPos.CENTER);
      grid.add(letter, i + 1, 0);
    }
    int row = 1;
    for (Shown.Shared shared : shown.shared()) {
      grid.add(name(shared, shown), 0, row);
      for (int i = 0; i < shown.heads().size(); i++) {
        grid.add(cell(shared.readings().get(i)), i + 1, row);
      }
      Button separate =
          Icons.button(
              Feather.SCISSORS,
              texts.get("sources.separate", shared.origin().who()),
              () -> model.separate(shared));
      grid.add(separate, shown.heads().size() + 1, row);
      row++;
    }
  }

  private HBox name(Shown.Shared shared, Shown shown) {
    Origin origin = shared.origin();
    FontIcon icon =
        new FontIcon(
            switch (origin.sort()) {
              case GIVEN -> Feather.EDIT_2;
              case STATEMENT -> Feather.MESSAGE_SQUARE;
              case COPIED_TEXT -> Feather.COPY;
            });
    String cut =
        origin.who().length() > LONGEST
            ? origin.who().substring(0, LONGEST).strip() + "…"
            : origin.who();
    Label who = new Label(cut);
    who.setTooltip(new Tooltip(origin.who()));
    Label sort =
        new Label(
            texts.named("origin", origin.sort())
                + " · "
                + texts.get("sources.carries", shared.items().size()));
    sort.getStyleClass().add("facts");
    HBox name = new HBox(icon, new VBox(who, sort));
    name.getStyleClass().add("shared-name");
    name.setAccessibleRole(AccessibleRole.TEXT);
    name.setAccessibleText(
        sort.getText()
            + ": "
            + origin.who()
            + ". "
            + shown.heads().stream()
                .filter(h -> origin.reports().contains(h.report()))
                .map(Shown.Head::letter)
                .collect(Collectors.joining(", ")));
    return name;
  }

  private static Label cell(int readings) {
    Label cell = new Label(readings < 0 ? "·" : readings == 0 ? "●" : Integer.toString(readings));
    cell.getStyleClass().add(readings < 0 ? "rests-not" : "rests");
    GridPane.setHalignment(cell, HPos.CENTER);
    return cell;
  }
}
