package org.variorum.intake.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The links of a page and its fields to fill in, counted once for all of its elements, because to look below each of them
/// again would take a time that grows with the square of a page.
final class Links {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String FIELDS =
      "input[type=email], input[type=text], input[type=password], input:not([type]), textarea";

  private static final int FEWEST_ALIKE = 2;

  private final Map<Element, Integer> links = new IdentityHashMap<>();
  private final Map<Element, Integer> headings = new IdentityHashMap<>();
  private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> withField = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Map<String, Integer>> alike = new IdentityHashMap<>();

  Links(Element root) {
    for (Element field : root.select(FIELDS)) {
      for (@Nullable Element e = field.parent(); e != null && withField.add(e); ) {
        e = e.parent();
      }
    }
    for (Element link : root.select("a[href]")) {
      links.merge(link, 1, Integer::sum);
    }
    for (Element element : root.getAllElements().reversed()) {
      Element parent = element.parent();
      if (links.containsKey(element) && parent != null) {
        links.merge(parent, links.get(element), Integer::sum);
      }
    }
    for (Element heading : root.select(HEADINGS)) {
      if (links.containsKey(heading) || isInLink(heading)) {
        for (@Nullable Element e = heading; e != null; e = e.parent()) {
          headed.add(e);
          headings.merge(e, 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isInLink(Element heading) {
    @Nullable Element e = heading.parent();
    while (e != null && !(e.normalName().equals("a") && e.hasAttr("href"))) {
      e = e.parent();
    }
    return e != null;
  }

  int count(Element element) {
    return links.getOrDefault(element, 0);
  }

  /// Whether it holds a field to write in.
  boolean hasField(Element element) {
    return withField.contains(element);
  }

  /// How many headings below it are links.
  int headings(Element element) {
    return headings.getOrDefault(element, 0);
  }

  /// Whether it is one of several boxes alike beside each other, each with a heading that links.
  boolean isTeaser(Element element) {
    Element parent = element.parent();
    return parent != null
        && headed.contains(element)
        && alike.computeIfAbsent(parent, this::kinds).getOrDefault(kind(element), 0)
            >= FEWEST_ALIKE;
  }

  private Map<String, Integer> kinds(Element parent) {
    Map<String, Integer> kinds = new HashMap<>();
    parent.children().stream()
        .filter(headed::contains)
        .forEach(e -> kinds.merge(kind(e), 1, Integer::sum));
    return kinds;
  }

  /// The element's name with the first of its classes: later ones often number the boxes.
  static String kind(Element element) {
    String classes = element.className();
    int blank = classes.indexOf(' ');
    return element.normalName() + "." + (blank < 0 ? classes : classes.substring(0, blank));
  }
}
