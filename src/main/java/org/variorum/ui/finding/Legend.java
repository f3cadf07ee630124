package org.variorum.ui.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Ruling;
import org.variorum.ui.kit.Texts;

/// What the signs mean, how many findings there are of each, and a filter by status and kind.
public final class Legend extends HBox {
  private static final List<Status> ORDER =
      List.of(Status.CONFLICTING, Status.DIFFERING, Status.AGREEING, Status.UNIQUE);

  private final Texts texts;
  private final FindingsViewModel model;
  private final Map<Status, ToggleButton> chips = new EnumMap<>(Status.class);
  private final Map<Status, Label> words = new EnumMap<>(Status.class);
  private final Map<Status, Label> counts = new EnumMap<>(Status.class);
  private final MenuButton kinds = new MenuButton();
  private final MenuButton rulings = new MenuButton();

  public Legend(Texts texts, FindingsViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("legend");
    setAlignment(Pos.CENTER_LEFT);
    ORDER.forEach(status -> getChildren().add(chip(status)));
    kinds.setId("kinds");
    kinds.getStyleClass().addAll("flat", "kinds");
    kinds.setMinWidth(USE_PREF_SIZE);
    rulings.setId("rulings");
    rulings.getStyleClass().addAll("flat", "kinds");
    rulings.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(kinds, rulings);
    model.shownProperty().addListener((o, before, now) -> show());
    show();
  }

  private ToggleButton chip(Status status) {
    Label sign = new Label(Look.sign(status));
    sign.getStyleClass().addAll("status-sign", Look.style(status));
    Label word = new Label(texts.named("status", status));
    Label count = new Label();
    count.getStyleClass().add("count");
    sign.setMinWidth(USE_PREF_SIZE);
    count.setMinWidth(USE_PREF_SIZE);
    word.setMinWidth(USE_PREF_SIZE);
    words.put(status, word);
    counts.put(status, count);
    HBox face = new HBox(sign, word, count);
    face.setAlignment(Pos.CENTER_LEFT);
    face.getStyleClass().add("chip-face");
    ToggleButton chip = new ToggleButton(null, face);
    chip.setId("chip-" + Look.style(status));
    chip.getStyleClass().addAll("chip", Look.style(status));
    chip.setOnAction(e -> model.show(status, chip.isSelected()));
    chips.put(status, chip);
    return chip;
  }

  /// Where there is little room the signs stand for themselves; their names are in the tooltips.
  public void setCompact(boolean compact) {
    words
        .values()
        .forEach(word -> {
          word.setVisible(!compact);
          word.setManaged(!compact);
        });
  }

  /// Where there is hardly any room icons stand for the menus.
  public void setTight(boolean tight) {
    Icons.shrink(kinds, Feather.FILTER, tight);
    Icons.shrink(rulings, Feather.CHECK_SQUARE, tight);
  }

  private void show() {
    chips.forEach((status, chip) -> {
      boolean shown = !model.filter().hiddenStatuses().contains(status);
      int count = model.count(status);
      counts.get(status).setText(Integer.toString(count));
      chip.setSelected(shown);
      Icons.name(
          chip,
          texts.get(
              shown ? "legend.hide" : "legend.show",
              count,
              texts.named("status", status),
              texts.named("meaning", status)));
    });
    showKinds();
    showRulings();
    setVisible(model.shownProperty().get().compared());
    setManaged(isVisible());
  }

  private void showKinds() {
    int hidden = model.filter().hiddenKinds().size();
    kinds.setText(hidden == 0 ? texts.get("kinds.all") : texts.get("kinds.some", hidden));
    kinds.getItems().clear();
    model.kinds().forEach((kind, count) -> kinds.getItems().add(item(kind, count)));
    if (hidden > 0) {
      MenuItem all = new MenuItem(texts.get("kinds.show-all"));
      all.setOnAction(e -> model.showAllKinds());
      kinds.getItems().addAll(new SeparatorMenuItem(), all);
    }
  }

  private void showRulings() {
    int hidden = model.filter().hiddenRulings().size();
    rulings.setText(hidden == 0 ? texts.get("rulings.all") : texts.get("rulings.some"));
    MenuItem undecided = new MenuItem(texts.get("rulings.undecided"));
    undecided.setOnAction(e -> model.showOnly(Set.of(Ruling.OPEN)));
    MenuItem all = new MenuItem(texts.get("rulings.show-all"));
    all.setOnAction(e -> model.showOnly(Set.of(Ruling.values())));
    rulings.getItems().setAll(undecided, all, new SeparatorMenuItem());
    Map<Ruling, Integer> counts = model.rulings();
    for (Ruling ruling : Ruling.values()) {
      CheckMenuItem item =
          new CheckMenuItem(texts.named("ruling", ruling) + "  " + counts.getOrDefault(ruling, 0));
      item.setSelected(model.filter().shows(ruling));
      item.setOnAction(e -> model.show(ruling, item.isSelected()));
      rulings.getItems().add(item);
    }
  }

  private MenuItem item(Kind kind, int count) {
    CheckMenuItem item = new CheckMenuItem(texts.named("kind", kind) + "  " + count);
    item.setSelected(!model.filter().hiddenKinds().contains(kind));
    item.setOnAction(e -> model.show(kind, item.isSelected()));
    return item;
  }
}
