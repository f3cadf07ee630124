package org.variorum.ui.stories;

import javafx.beans.value.ObservableValue;
import javafx.scene.text.Text;

/// The words below the title of a story, on one line: shortened where there is no room for them. A
/// label can do that too, but is a control, with a skin and a text of its own, and there is one of
/// these for every story on the screen.
final class FactsLine extends Text {
  private static final String CUT = "…";

  private final ObservableValue<Number> width;
  private String words = "";

  /// @param width that there is room for
  FactsLine(ObservableValue<Number> width) {
    this.width = width;
    getStyleClass().add("story-facts");
    width.addListener((o, before, now) -> fit());
    fontProperty().addListener((o, before, now) -> fit());
  }

  /// @param shown words of the program, from left to right
  void show(String shown) {
    words = shown;
    fit();
  }

  private void fit() {
    setText(words);
    double room = width.getValue().doubleValue();
    if (room <= 0 || getLayoutBounds().getWidth() <= room) {
      return;
    }
    int fits = 0;
    int beyond = words.length();
    while (beyond - fits > 1) {
      int middle = (fits + beyond) / 2;
      setText(words.substring(0, middle) + CUT);
      if (getLayoutBounds().getWidth() <= room) {
        fits = middle;
      } else {
        beyond = middle;
      }
    }
    setText(words.substring(0, fits).stripTrailing() + CUT);
  }
}
