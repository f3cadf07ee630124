package org.variorum.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What there is to be read, by eye or by ear, in a part of the screen.
public final class OnScreen {
  private OnScreen() {}

  /// Each text of a node and of what is in it, where it is visible.
  public static List<String> words(Node node) {
    return all(node).filter(w -> w != null && !w.isBlank()).distinct().toList();
  }

  private static Stream<String> all(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    Stream<String> own = Stream.concat(Stream.ofNullable(node.getAccessibleText()), shown(node));
    return node instanceof Parent parent && !(node instanceof TextFlow)
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(OnScreen::all))
        : own;
  }

  private static Stream<String> shown(Node node) {
    Stream<String> words =
        switch (node) {
          case Labeled labeled -> Stream.ofNullable(labeled.getText());
          case TextInputControl field ->
              Stream.concat(
                  Stream.ofNullable(field.getText()), Stream.ofNullable(field.getPromptText()));
          case TextFlow flow ->
              Stream.of(
                  flow.getChildren().stream()
                      .filter(Text.class::isInstance)
                      .map(t -> ((Text) t).getText())
                      .collect(Collectors.joining()));
          default -> Stream.of();
        };
    return node instanceof Control control
        ? Stream.concat(words, Stream.ofNullable(control.getTooltip()).map(Tooltip::getText))
        : words;
  }
}
