package org.variorum.ui.sidebyside;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Article;
import org.variorum.model.CutShort;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.ReportId;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Inquiry;
import org.variorum.ui.kit.Letter;
import org.variorum.ui.kit.OneLine;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Texts;

/// The head of a column: which report it is, and what can be done with it.
final class ColumnHeader extends VBox {
  private final Texts texts;
  private final Letter letter = Letter.large("");
  private final Label outlet = new Label();
  private final Label title = new Label();
  private final Label facts = new Label();
  private final HBox doubt = new HBox();
  private final Button get = new Button();
  private final HBox cutShort = new HBox();
  private final Label silent = new Label();
  private final Label pivot = new Label();
  private final Label found = new Label();
  private final MenuItem pivotItem = new MenuItem(null, new FontIcon(Feather.TARGET));
  private final MenuItem event = new MenuItem();
  private final MenuItem versions = new MenuItem(null, new FontIcon(Feather.LAYERS));
  private final MenuItem leftOut = new MenuItem(null, new FontIcon(Feather.FILE_MINUS));
  private final MenuButton menu;
  private @Nullable Face face;

  ColumnHeader(Texts texts, SideBySideViewModel model, ReportId report) {
    this.texts = texts;
    getStyleClass().add("column-header");
    outlet.getStyleClass().add("outlet");
    title.getStyleClass().add("report-title");
    facts.getStyleClass().add("facts");
    outlet.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(outlet, Priority.ALWAYS);
    menu = menu(model, report);
    pivot.setText(texts.get("column.is-pivot"));
    found.setId("found-" + report.value());
    for (Label tag : new Label[] {pivot, found}) {
      tag.getStyleClass().add("tag");
      tag.setMinWidth(USE_PREF_SIZE);
    }
    HBox top = new HBox(letter, outlet, pivot, found, menu);
    top.getStyleClass().add("top");
    top.setAlignment(Pos.CENTER_LEFT);
    doubt.getStyleClass().add("doubt-box");
    get.setId("get-language-" + report.value());
    get.getStyleClass().add("small");
    get.setMinWidth(USE_PREF_SIZE);
    get.setOnAction(e -> model.ask(Inquiry.LANGUAGES, report));
    cutShort.getStyleClass().add("doubt-box");
    silent.getStyleClass().add("silent");
    silent.setMinWidth(USE_PREF_SIZE);
    facts.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox foot = new HBox(facts, silent);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot");
    getChildren().addAll(top, title, foot, doubt, cutShort);
  }

  private MenuButton menu(SideBySideViewModel model, ReportId report) {
    MenuButton button = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    MenuItem left = new MenuItem(texts.get("column.left"), new FontIcon(Feather.ARROW_LEFT));
    left.setOnAction(e -> model.move(report, -1));
    MenuItem right = new MenuItem(texts.get("column.right"), new FontIcon(Feather.ARROW_RIGHT));
    right.setOnAction(e -> model.move(report, 1));
    event.setOnAction(e -> model.tellsOfThisEvent(report, doubt.isVisible()));
    MenuItem remove = new MenuItem(texts.get("column.remove"), new FontIcon(Feather.TRASH_2));
    remove.setOnAction(e -> model.remove(report));
    pivotItem.setOnAction(e -> model.pivot(report));
    MenuItem hide = new MenuItem(texts.get("column.hide"), new FontIcon(Feather.EYE_OFF));
    hide.setOnAction(e -> model.hide(report));
    leftOut.setOnAction(e -> model.ask(Inquiry.LEFT_OUT, report));
    versions.setText(texts.get("column.versions"));
    versions.setOnAction(e -> model.ask(Inquiry.VERSIONS, report));
    button.getItems().addAll(left, right, event, pivotItem, hide, versions, leftOut);
    button.getItems().addAll(new SeparatorMenuItem(), remove);
    return button;
  }

  /// What a head shows.
  private record Face(
      String letter,
      Metadata metadata,
      Article article,
      int versions,
      Optional<Column.Doubt> doubt,
      boolean silent,
      boolean isPivot,
      OptionalInt found) {}

  void show(Column column, SideBySideViewModel model) {
    Face now =
        new Face(
            column.letter(),
            column.report().metadata(),
            column.report().article(),
            column.report().versionsBefore().size(),
            column.doubt(),
            column.chosen().silent(),
            column.standing().isPivot(),
            column.standing().found());
    if (now.equals(face)) {
      return;
    }
    face = now;
    Metadata metadata = column.report().metadata();
    String heading = metadata.title().map(Metadatum::value).orElse(texts.get("column.no-title"));
    letter.setText(column.letter());
    outlet.setText(OneLine.of(ReportName.of(column.report()).in(texts)));
    title.setText(OneLine.of(heading));
    title.setTooltip(new Tooltip(OneLine.of(heading)));
    facts.setText(facts(column));
    Icons.name(menu, texts.get("column.menu", column.letter()));
    MenuItem edit = new MenuItem(texts.get("column.edit"), new FontIcon(Feather.EDIT_2));
    edit.setOnAction(e ->
        new DetailsForm(texts, metadata, changed -> model.edit(column.report().id(), changed))
            .show(menu));
    if (menu.getItems().getFirst().getId() != null) {
      menu.getItems().removeFirst();
    }
    edit.setId("edit");
    menu.getItems().addFirst(edit);
    menu.setId("menu-" + column.letter());
    int pieces = column.report().article().leftOut().size();
    leftOut.setText(texts.get("column.left-out", pieces));
    leftOut.setVisible(pieces > 0);
    versions.setVisible(column.report().earlier().isPresent());
    boolean isPivot = column.standing().isPivot();
    pivotItem.setText(texts.get(isPivot ? "column.no-pivot" : "column.pivot"));
    visible(pivot, isPivot);
    visible(found, column.standing().found().isPresent());
    found.setText(texts.get("find.in-column", column.standing().found().orElse(0)));
    visible(doubt, column.doubt().isPresent());
    column
        .doubt()
        .ifPresent(d -> {
          String language = Languages.name(metadata.language(), texts);
          get.setText(texts.get("column.get-language", language));
          showDoubt(
              d.partly()
                  ? texts.get("column.partly", language)
                  : texts.get("column.doubt", texts.say(d.why())),
              d.offered());
        });
    boolean isDoubted = column.doubt().isPresent();
    event.setText(texts.get(isDoubted ? "column.this-event" : "column.other-event"));
    Optional<CutShort> cut = CutShort.of(column.report());
    visible(cutShort, cut.isPresent());
    cut.ifPresent(c -> warn(cutShort, texts.get(key(c))));
    silent.setText(texts.get(cut.isPresent() ? "column.silent-so-far" : "column.silent"));
    visible(silent, column.chosen().silent());
  }

  private void showDoubt(String why, boolean offered) {
    VBox said = new VBox(new Prose(why, "doubt"));
    said.getStyleClass().add("doubt-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    if (offered) {
      said.getChildren().add(get);
    }
    doubt.getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), said);
  }

  private static String key(CutShort cut) {
    return switch (cut) {
      case PAYWALL -> "column.cut.paywall";
      case DOTS -> "column.cut.dots";
      case MID_SENTENCE -> "column.cut.mid-sentence";
    };
  }

  private static void warn(HBox box, String why) {
    Prose words = new Prose(why, "doubt");
    HBox.setHgrow(words, Priority.ALWAYS);
    box.getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), words);
  }

  private String facts(Column column) {
    Metadata metadata = column.report().metadata();
    DateTimeFormatter day = texts.dates("date.pattern");
    String published = metadata.publishedOn().map(day::format).orElse(texts.get("column.no-date"));
    return Stream.of(
            published,
            texts.get("column.words", column.words()),
            column
                .report()
                .earlier()
                .map(e -> texts.get("column.version", column.report().versionsBefore().size() + 1))
                .orElse(""),
            Languages.told(metadata.language(), texts),
            metadata.byline().map(Metadatum::value).orElse(""))
        .filter(s -> !s.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static void visible(Node label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }
}
