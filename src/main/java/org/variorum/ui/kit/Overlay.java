package org.variorum.ui.kit;

import javafx.scene.layout.StackPane;

/// A card over the window. What is behind it is veiled; a click on the veil closes it, as does Esc,
/// for which the window sees.
public abstract class Overlay extends StackPane {

  /// @param id of its node; nothing is seen of it yet
  // A node is set up in its constructor; nothing reads a half-built one.
  @SuppressWarnings("this-escape")
  protected Overlay(String id) {
    setId(id);
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMouseClicked(e -> {
      if (e.getTarget() == this) {
        close();
      }
    });
  }

  public final boolean isOpen() {
    return isVisible();
  }

  /// Comes into sight. Who overrides it gives the keyboard to something on the card.
  public void open() {
    setVisible(true);
  }

  public void close() {
    setVisible(false);
  }
}
