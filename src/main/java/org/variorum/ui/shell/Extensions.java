package org.variorum.ui.shell;

import java.util.List;
import org.variorum.ui.kit.Extension;
import org.variorum.ui.kit.Texts;

/// What the features bring to the window besides its views, a line each: cards, and acts for the
/// keys and the menu.
final class Extensions {
  private Extensions() {}

  /// @param model of the window, for the desk and for what is in focus
  static List<Extension> of(Texts texts, ShellViewModel model) {
    return List.of();
  }
}
