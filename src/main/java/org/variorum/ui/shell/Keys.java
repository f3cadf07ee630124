package org.variorum.ui.shell;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every key of the window and what it does, for the window that obeys them and for the dialog that
/// tells them.
final class Keys {
  private final List<Group> groups;
  private boolean taken;

  /// Keys that belong together.
  record Group(String name, List<Key> keys) {}

  /// One act and the keys for it.
  ///
  /// @param text the key of the words that say what it does
  /// @param typed whether a field in which the user types keeps these keys for itself
  record Key(String text, boolean typed, Runnable act, List<KeyCombination> combinations) {
    static Key of(String text, Runnable act, KeyCombination... combinations) {
      return new Key(text, false, act, List.of(combinations));
    }

    static Key typed(String text, Runnable act, KeyCombination... combinations) {
      return new Key(text, true, act, List.of(combinations));
    }
  }

  Keys(List<Group> groups) {
    this.groups = List.copyOf(groups);
  }

  List<Group> groups() {
    return groups;
  }

  /// Does what a key stands for, and consumes it.
  void handle(KeyEvent event) {
    taken = false;
    boolean typing = event.getTarget() instanceof TextInputControl;
    for (Group group : groups) {
      for (Key key : group.keys()) {
        boolean pressed = key.combinations().stream().anyMatch(c -> c.match(event));
        if (pressed && !(typing && key.typed())) {
          taken = true;
          event.consume();
          key.act().run();
          return;
        }
      }
    }
  }

  /// Keeps a field that got the keyboard by a key from being given that key's letter.
  void handleTyped(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
