package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card over the window. What is behind it is veiled; a click on the veil closes it, as does Esc,
/// for which the window sees. While it is open Tab stays on it; when it is closed the keyboard goes
/// back to where it was.
public abstract class Overlay extends StackPane {
  private @Nullable Node before;

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
    visibleProperty().addListener((o, was, shown) -> turn(shown));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
            step(e.isShiftDown() ? -1 : 1);
            e.consume();
          } else if (e.getCode() == KeyCode.ESCAPE && e.getTarget() instanceof ListView<?>) {
            // A list takes Esc for the end of an editing, also where nothing can be edited.
            close();
            e.consume();
          }
        });
    // The window leaves the keys of a field to the field, which has no use for this one.
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
          }
        });
  }

  private void turn(boolean shown) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (shown) {
      before = owner;
    } else if (before != null && before.getScene() == getScene() && isOn(owner)) {
      before.requestFocus();
    }
  }

  private boolean isOn(@Nullable Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  /// Gives the keyboard to the next control of the card, after the last to the first.
  private void step(int steps) {
    List<Node> stops = new ArrayList<>();
    addStops(this, stops);
    int at = stops.indexOf(getScene().getFocusOwner());
    if (!stops.isEmpty()) {
      stops.get(Math.floorMod(at < 0 && steps < 0 ? -1 : at + steps, stops.size())).requestFocus();
    }
  }

  private static void addStops(Parent parent, List<Node> stops) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible() && !node.isDisabled()) {
        if (node.isFocusTraversable()) {
          stops.add(node);
        }
        if (node instanceof Parent inner) {
          addStops(inner, stops);
        }
      }
    }
  }

  public final boolean isOpen() {
    return isVisible();
  }

  /// Comes into sight, with the keyboard on its first control. Who overrides it may give it to
  /// another one.
  public void open() {
    setVisible(true);
    if (getScene() != null && !isOn(getScene().getFocusOwner())) {
      step(1);
    }
  }

  public void close() {
    setVisible(false);
  }
}
