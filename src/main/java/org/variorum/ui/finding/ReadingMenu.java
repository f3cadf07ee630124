package org.variorum.ui.finding;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Finding;
import org.variorum.model.Reading;
import org.variorum.ui.kit.Icons;
import org.variorum.ui.kit.Texts;

/// What can be said against a reading, at the head of its quotation. Made when it is opened.
final class ReadingMenu extends MenuButton {
  private final Texts texts;
  private final Rewriting model;

  ReadingMenu(Texts texts, Rewriting model, Finding finding, Reading reading, String letter) {
    super(null, new FontIcon(Feather.MORE_HORIZONTAL));
    this.texts = texts;
    this.model = model;
    setId("reading-" + letter);
    getStyleClass().addAll("button-icon", "flat", "no-arrow", "small");
    Icons.name(this, texts.get("reading.menu", letter));
    getItems().add(new MenuItem());
    setOnShowing(e -> fill(finding, reading, letter));
  }

  private void fill(Finding finding, Reading reading, String letter) {
    getItems().clear();
    if (finding.readings().size() > 1) {
      getItems().add(item(texts.get("reading.apart"), () -> model.apart(finding, reading)));
    }
    Menu belongs = new Menu(texts.get("reading.belongs"));
    for (Finding other : model.questions(finding)) {
      belongs.getItems().add(item(texts.topic(other.topic()), () -> model.belongs(reading, other)));
    }
    if (!belongs.getItems().isEmpty()) {
      getItems().add(belongs);
    }
    for (Rewriting.Other other : model.names(finding, reading)) {
      String name = other.name().name();
      getItems()
          .addAll(
              new SeparatorMenuItem(),
              item(
                  texts.get("reading.same", name, other.letter()),
                  () -> model.sameName(other, true)),
              item(
                  texts.get("reading.not-same", name, other.letter()),
                  () -> model.sameName(other, false)));
    }
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(texts.get("reading.other-event", letter), () -> model.otherEvent(reading)));
  }

  private static MenuItem item(String words, Runnable act) {
    MenuItem item = new MenuItem(words);
    // A topic is no place for a short cut.
    item.setMnemonicParsing(false);
    item.setOnAction(e -> act.run());
    return item;
  }
}
