package org.variorum.ui.kit;

import java.util.List;
import java.util.Optional;

/// What a feature brings to the window: its acts, and the card on which it shows itself.
///
/// The window's `Extensions` names all of them, a line each. An act's words go into the bundle of
/// texts, its keys into the [Keymap].
///
/// @param card empty where the acts show none
public record Extension(Optional<Overlay> card, List<Command> commands) {
  public Extension {
    commands = List.copyOf(commands);
  }

  public static Extension of(Overlay card, Command... commands) {
    return new Extension(Optional.of(card), List.of(commands));
  }

  public static Extension of(Command... commands) {
    return new Extension(Optional.empty(), List.of(commands));
  }
}
