package org.variorum.intake.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells by its own statements that an element is not shown to those who see the page.
final class Hidden {
  private Hidden() {}

  static boolean is(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    Set<String> names = Hints.of(element).names();
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true")
        || element.normalName().equals("noscript")
        || isForScreenReaders(names);
  }

  private static boolean isForScreenReaders(Set<String> names) {
    return names.contains("screenreader")
        || names.contains("visuallyhidden")
        || names.contains("offscreen")
        || names.containsAll(Set.of("off", "screen"))
        || names.containsAll(Set.of("sr", "only"))
        || names.containsAll(Set.of("visually", "hidden"))
        || names.containsAll(Set.of("screen", "reader"));
  }

  /// Whether a piece inside a line is a word for screen readers, such as "opens in a new window".
  /// Other hidden pieces of lines are left: pages show them by their scripts.
  static boolean isAside(Element element) {
    return element.hasAttr("class") && isForScreenReaders(Hints.of(element).names());
  }
}
