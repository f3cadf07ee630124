package org.variorum.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;

/// Which reports have a column, in all views.
final class ReportsMenu extends MenuButton {
  private final Texts texts;
  private final Focus focus;
  private Sight shown = Sight.EMPTY;

  ReportsMenu(Texts texts, Focus focus) {
    this.texts = texts;
    this.focus = focus;
    setId("reports");
    getStyleClass().addAll("flat", "kinds");
    setMinWidth(USE_PREF_SIZE);
    focus.sightProperty().addListener((o, before, now) -> show(now));
    show(focus.sight());
  }

  private void show(Sight sight) {
    if (sight.story().equals(shown.story()) && sight.columns().equals(shown.columns())) {
      return;
    }
    shown = sight;
    int hidden = sight.columns().hidden().size();
    setText(hidden == 0 ? texts.get("reports.all") : texts.get("reports.some", hidden));
    getItems().clear();
    sight.story().ifPresent(story -> story.reports().forEach(r -> getItems().add(item(r, story))));
    if (hidden > 0) {
      MenuItem all = new MenuItem(texts.get("reports.show-all"));
      all.setOnAction(e -> focus.showAllReports());
      getItems().addAll(new SeparatorMenuItem(), all);
    }
  }

  private CheckMenuItem item(Report report, Story story) {
    CheckMenuItem item =
        new CheckMenuItem(story.letter(report.id()) + "  " + ReportName.of(report).in(texts));
    // A name is no place for a short cut.
    item.setMnemonicParsing(false);
    item.setSelected(shown.columns().shows(report.id()));
    item.setOnAction(e -> {
      focus.show(report.id(), item.isSelected());
      item.setSelected(focus.sight().columns().shows(report.id()));
    });
    return item;
  }
}
