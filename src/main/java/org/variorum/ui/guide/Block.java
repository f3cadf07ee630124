package org.variorum.ui.guide;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of the guide that stands on lines of its own.
sealed interface Block {

  /// Words in one style.
  ///
  /// @param style the style class: empty, `strong`, `emphasis`, `code`, `link`
  /// @param target where a link leads; empty for all else
  record Run(String text, String style, String target) {}

  /// @param level 1 for the title of a page
  /// @param name by which it is led to: its words in lower case with hyphens between them
  record Heading(int level, String name, String words) implements Block {}

  /// @param style the style class of the paragraph: `body`, `item`, `code-block`
  record Words(List<Run> runs, String style) implements Block {
    public Words {
      runs = List.copyOf(runs);
    }

    String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /// @param file relative to the pages
  /// @param words what is seen on it
  record Picture(String file, String words) implements Block {}
}
