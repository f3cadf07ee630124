package org.variorum.ui.words;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Look;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// A piece of the comparison in words. A screen reader is told which headings are headings.
final class ToldCell extends ListCell<Told> {
  /// What the list keeps for its scroll bar.
  private static final double SIDES = 16;

  private static final double NARROWEST = 240;
  private static final double LINE = 20;
  private final Texts texts;

  ToldCell(Texts texts, ListView<Told> list) {
    this.texts = texts;
    getStyleClass().add("told");
    // As wide as the list, so that long sentences are wrapped and nothing scrolls sideways.
    setMinWidth(0);
    setPrefWidth(0);
    maxWidthProperty().bind(list.widthProperty().subtract(SIDES));
  }

  @Override
  protected void updateItem(@Nullable Told told, boolean empty) {
    super.updateItem(told, empty);
    getStyleClass().removeAll(List.of("told-1", "told-2", "told-3"));
    setText(null);
    if (empty || told == null) {
      setGraphic(null);
      setAccessibleText(null);
      setAccessibleRoleDescription(null);
      return;
    }
    switch (told) {
      case Told.Heading(int level, String words, var item) -> {
        String style = "heading-" + level;
        Prose prose = new Prose("", style);
        item.ifPresent(i -> prose.add(Look.sign(i) + "  ", "told-sign", Look.style(i)));
        setGraphic(prose.add(words, style + "-words"));
        getStyleClass().add("told-" + level);
        setAccessibleRoleDescription(texts.get("words.heading", level));
      }
      case Told.Sentence sentence -> {
        setGraphic(new Prose(sentence.words(), style(sentence.sort())));
        setAccessibleRoleDescription(texts.get("words.sentence"));
      }
    }
    setAccessibleText(told.words());
  }

  private static String style(Told.Sort sort) {
    return switch (sort) {
      case FACT -> "told-fact";
      case WHY -> "told-why";
      case READING -> "told-reading";
      case MARK -> "told-mark";
    };
  }

  @Override
  protected double computePrefHeight(double width) {
    return height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return height();
  }

  /// That of the words in the width of the list; they are asked for no other, since what runs from
  /// right to left does not survive a line that is too short for a word (see `Prose`).
  private double height() {
    double above = snappedTopInset() + snappedBottomInset();
    return getGraphic() == null ? above + LINE : above + getGraphic().prefHeight(room());
  }

  private double room() {
    double list = getListView().getWidth() - SIDES;
    return Math.max(NARROWEST, list - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected void layoutChildren() {
    if (getGraphic() != null) {
      double width = room();
      getGraphic()
          .resizeRelocate(
              snappedLeftInset(), snappedTopInset(), width, getGraphic().prefHeight(width));
    }
  }
}
