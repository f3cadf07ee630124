package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Extension;
import org.variorum.ui.kit.Keymap;

/// Every key of the window and what it does, for the window that obeys them and for the dialog that
/// tells them.
final class Keys {
  private final Keymap keymap;
  private final List<Command> commands = new ArrayList<>();
  private boolean taken;

  /// @param own what the window itself does
  Keys(Keymap keymap, List<Command> own, List<Extension> extensions) {
    this.keymap = keymap;
    commands.addAll(own);
    extensions.forEach(e -> commands.addAll(e.commands()));
  }

  List<Command> commands() {
    return List.copyOf(commands);
  }

  /// The commands as they are listed; a place without one is left out.
  Map<Command.Place, List<Command>> byPlace() {
    Map<Command.Place, List<Command>> places = new EnumMap<>(Command.Place.class);
    commands.forEach(c -> places.computeIfAbsent(c.place(), p -> new ArrayList<>()).add(c));
    return places;
  }

  Keymap keymap() {
    return keymap;
  }

  /// Does what a key stands for, and consumes it.
  void handle(KeyEvent event) {
    taken = false;
    boolean typing = event.getTarget() instanceof TextInputControl;
    for (Command command : commands) {
      boolean pressed = keymap.of(command.text()).stream().anyMatch(c -> c.match(event));
      if (pressed && !(typing && command.asked() == Command.Asked.UNLESS_TYPING)) {
        taken = true;
        event.consume();
        command.act().run();
        return;
      }
    }
  }

  /// Does an act, as if its key had been pressed.
  void run(String act) {
    commands.stream().filter(c -> c.text().equals(act)).findFirst().ifPresent(c -> c.act().run());
  }

  /// Keeps a field that got the keyboard by a key from being given that key's letter.
  void handleTyped(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }
}
