package org.variorum.ui.shell;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Texts;

/// Files, folders and texts that are dropped anywhere on the window, and the hint that is seen while
/// they are over it.
///
/// What is dragged is never asked for while something enters or leaves the window: under GTK that
/// waits for the other program and handles further drag events meanwhile, which ends in an
/// `IndexOutOfBoundsException` of JavaFX 26 and in a drop that is lost.
final class Dropping {
  private final ShellViewModel model;
  private final StackPane hint;
  private boolean inside;

  Dropping(Texts texts, ShellViewModel model) {
    this.model = model;
    Label words = new Label(texts.get("drop.here"), new FontIcon(Feather.FILE_PLUS));
    words.getStyleClass().add("drop-words");
    hint = new StackPane(words);
    hint.getStyleClass().add("drop-here");
    hint.setVisible(false);
    hint.setMouseTransparent(true);
  }

  Node hint() {
    return hint;
  }

  void install(Node window) {
    window.setOnDragOver(this::over);
    window.setOnDragEntered(e -> inside = true);
    window.setOnDragExited(e -> left());
    window.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    boolean welcome = isWelcome(event.getDragboard());
    if (welcome) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    // It may have left again while its content was waited for.
    hint.setVisible(welcome && inside);
    event.consume();
  }

  private void left() {
    inside = false;
    hint.setVisible(false);
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      model.add(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString()) {
      model.paste(board.getString());
    }
    left();
    event.setDropCompleted(isWelcome(board));
    event.consume();
  }

  private static boolean isWelcome(Dragboard board) {
    return board.hasFiles() || board.hasString();
  }
}
