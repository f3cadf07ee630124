package org.variorum.ui.kit;

import java.util.Optional;
import org.variorum.desk.Desk;

/// What the user last chose for a part of the screen, by name.
public interface Memory {
  Optional<String> of(String name);

  void keep(String name, String value);

  /// That of the desk, which is kept with the stories.
  static Memory of(Desk desk) {
    return new Memory() {
      @Override
      public Optional<String> of(String name) {
        return desk.setting(name);
      }

      @Override
      public void keep(String name, String value) {
        desk.set(name, value);
      }
    };
  }
}
