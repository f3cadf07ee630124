package org.variorum.intake.page.data;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks for what readers see of bylines and dates near the article first: a page may show those of
/// others too.
final class Near {
  private static final int LEVELS = 6;
  private static final int MOST = 60;

  private final Element page;
  private final Element about;

  /// @param about the element that holds the article
  Near(Element page, Element about) {
    this.page = page;
    this.about = about;
  }

  Element page() {
    return page;
  }

  Element about() {
    return about;
  }

  /// The elements that a selector finds, from those nearest to the article only.
  List<Element> all(String selector) {
    List<Element> all = page.select(selector);
    @Nullable Element e = about;
    for (int i = 0; i < LEVELS && e != null && !all.isEmpty(); i++) {
      List<Element> found = e.select(selector);
      if (!found.isEmpty()) {
        return found.subList(0, Math.min(MOST, found.size()));
      }
      e = e.parent();
    }
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /// The element of the article and those around it, the page last.
  List<Element> outwards() {
    java.util.ArrayList<Element> found = new java.util.ArrayList<>();
    @Nullable Element e = about;
    for (int i = 0; i < LEVELS && e != null; i++) {
      found.add(e);
      e = e.parent();
    }
    found.add(page);
    return found;
  }
}
