package org.variorum.ui.sources;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The sources: what several reports rest on, and how many independent origins each agreement has.
public final class SourcesView extends VBox {
  /// Wider, the eye would lose the line between an agreement and its origins.
  private static final double WIDEST = 1100;

  /// Of the height of the agreements.
  private static final double LEAST = 140;

  private final Texts texts;
  private final SourcesViewModel model;
  private final VBox summary = new VBox();
  private final Label sharedHeading = new Label();
  private final SharedTable table;
  private final Label agreementHeading = new Label();
  private final ListView<Shown.Agreement> list = new ListView<>();
  private Shown.@Nullable Tally tally;
  private boolean showing;

  public SourcesView(Texts texts, SourcesViewModel model) {
    this.texts = texts;
    this.model = model;
    this.table = new SharedTable(texts, model);
    setId("sources");
    getStyleClass().add("sources");
    summary.getStyleClass().add("sources-summary");
    sharedHeading.setText(texts.get("sources.shared"));
    agreementHeading.setText(texts.get("sources.agreements"));
    for (Label heading : new Label[] {sharedHeading, agreementHeading}) {
      heading.getStyleClass().addAll("pane-heading", "sources-heading");
      heading.setMinHeight(USE_PREF_SIZE);
    }
    summary.setMinHeight(USE_PREF_SIZE);
    list.setId("agreements");
    list.setAccessibleText(texts.get("sources.agreements"));
    list.setCellFactory(view -> new AgreementCell(texts, view, model));
    list.setPlaceholder(new Label(texts.get("sources.no-agreements")));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.choose(now.item());
          }
        });
    list.setMaxWidth(WIDEST);
    // It takes what the table leaves, and a part of the view in any case.
    list.setPrefHeight(LEAST);
    list.setMinHeight(LEAST);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(summary, sharedHeading, table, agreementHeading, list);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  /// Gives the keyboard to the agreements.
  public void focusList() {
    list.requestFocus();
  }

  private void show(Shown shown) {
    showing = true;
    if (!shown.tally().equals(tally)) {
      tally = shown.tally();
      summary.getChildren().setAll(new Prose(told(tally), "sources-tally"));
    }
    if (!list.getItems().equals(shown.agreements())) {
      list.getItems().setAll(shown.agreements());
    }
    boolean any = !shown.shared().isEmpty();
    String none = shown.heads().isEmpty() ? "findings.not-compared" : "sources.none-shared";
    sharedHeading.setText(texts.get(any ? "sources.shared" : none));
    table.setVisible(any);
    table.setManaged(any);
    table.show(shown);
    int chosen =
        shown.agreements().stream()
            .map(a -> a.item().id())
            .toList()
            .indexOf(shown.chosen().orElse(""));
    if (chosen < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != chosen) {
      list.getSelectionModel().clearAndSelect(chosen);
      list.scrollTo(Math.max(0, chosen - 2));
    }
    showing = false;
  }

  private String told(Shown.Tally tally) {
    return tally.agreements() == 0
        ? texts.get("sources.tally-none", tally.reports())
        : texts.get("sources.tally", tally.reports(), tally.agreements(), tally.single());
  }
}
