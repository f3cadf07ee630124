package org.variorum.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Extension;
import org.variorum.ui.kit.Keymap;

/// Every key of the window and what it does, for the window that obeys them and for the dialog that
/// tells them.
final class Keys {
  private final Keymap keymap;
  private final BooleanSupplier covered;
  private final List<Command> commands = new ArrayList<>();
  private boolean taken;

  /// @param own what the window itself does
  /// @param covered whether a card lies over the window
  Keys(Keymap keymap, List<Command> own, List<Extension> extensions, BooleanSupplier covered) {
    this.keymap = keymap;
    this.covered = covered;
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
      boolean typed = typing && command.asked() == Command.Asked.UNLESS_TYPING;
      if (pressed && !typed && !isHidden(command)) {
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

  /// Whether a command is about what a card covers: nobody decides of what they do not see.
  private boolean isHidden(Command command) {
    boolean isOfWhatIsRead =
        command.place() == Command.Place.MARKS || command.place() == Command.Place.VIEWS;
    return isOfWhatIsRead
        && command.asked() == Command.Asked.UNLESS_TYPING
        && covered.getAsBoolean();
  }

  /// Keeps a field that got the keyboard by a key from being given that key's letter.
  void handleTyped(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }
}
