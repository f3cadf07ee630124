package org.variorum.ui.shell;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import org.fxmisc.richtext.GenericStyledArea;

/// The style sheets of the window.
///
/// They are its scene's, and no part of the window has any of its own: of each style sheet of a part
/// JavaFX keeps a list of all that stand in the part and have ever been styled, and walks through it
/// for each of them again. Styling a window would take the square of what is in it, and more with
/// every story that is opened.
final class StyleSheets {
  private static final List<String> ALL =
      addresses(
          "variorum.css",
          "details.css",
          "timeline.css",
          "sources.css",
          "marks.css",
          "publish.css",
          "original.css",
          "search.css",
          "words.css",
          "settings.css",
          "languages.css",
          "guide.css");

  private StyleSheets() {}

  /// Gives the style sheets to each scene that a root comes into, before those that are there, and
  /// takes them from the scene that it leaves.
  static void dress(Parent root) {
    root.sceneProperty()
        .addListener((o, before, now) -> {
          if (before != null) {
            before.getStylesheets().removeAll(ALL);
          }
          if (now != null) {
            now.getStylesheets().addAll(0, ALL);
          }
        });
  }

  private static List<String> addresses(String... ours) {
    List<String> addresses = new ArrayList<>();
    for (String name : ours) {
      addresses.add(address(StyleSheets.class.getResource("/org/variorum/ui/" + name)));
    }
    // The texts' own, which they would have themselves: behind ours, as it was there.
    addresses.add(address(GenericStyledArea.class.getResource("styled-text-area.css")));
    return List.copyOf(addresses);
  }

  private static String address(URL sheet) {
    return Objects.requireNonNull(sheet).toExternalForm();
  }
}
