package org.variorum.ui.shell;

import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.variorum.ui.kit.Texts;

/// Files, folders and texts that are dropped anywhere on the window, and the hint that is seen while
/// they are over it.
final class Dropping {
  private final ShellViewModel model;
  private final Label hint;

  Dropping(Texts texts, ShellViewModel model) {
    this.model = model;
    hint = new Label(texts.get("drop.here"));
    hint.getStyleClass().add("drop-here");
    hint.setVisible(false);
    hint.setMouseTransparent(true);
    hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    hint.setAlignment(Pos.CENTER);
  }

  Node hint() {
    return hint;
  }

  void install(Node window) {
    window.setOnDragOver(Dropping::over);
    window.setOnDragEntered(e -> hint.setVisible(isWelcome(e.getDragboard())));
    window.setOnDragExited(e -> hint.setVisible(false));
    window.setOnDragDropped(this::dropped);
  }

  private static void over(DragEvent event) {
    if (isWelcome(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      model.add(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString()) {
      model.paste(board.getString());
    }
    hint.setVisible(false);
    event.setDropCompleted(isWelcome(board));
    event.consume();
  }

  private static boolean isWelcome(Dragboard board) {
    return board.hasFiles() || board.hasString();
  }
}
