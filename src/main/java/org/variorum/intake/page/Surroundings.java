package org.variorum.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells what stands around an article by the elements that pages are made of, by their names and
/// by how much they link. Nothing that holds much of the running text is given away, whatever it is
/// called.
final class Surroundings {
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "alertdialog",
          "tablist");

  /// The largest share of the running text that may be given away, by the strength of the sign.
  private static final double MOST_FOR_SURE = 0.45;

  private static final double MOST_LIKELY = 0.35;
  private static final double MOST_PERHAPS = 0.2;

  /// So much running text above comments shows that the article is above them, in words.
  private static final int ARTICLE_ABOVE = 60;

  private static final int LARGEST_FORM = 90;
  private static final Set<String> BOXES = Set.of("form", "div", "section", "aside", "li");
  private static final int FEWEST_TEASERS = 2;
  private static final int SHORTEST_ARTICLE = 15;
  private static final int LARGE_LIST = 250;
  private static final int A_SENTENCE = 25;
  private static final int LONGEST_TEASER = 45;
  private static final double MOSTLY_LINKS = 0.5;

  private final Tally tally;
  private final Links links;
  private final Pictures pictures;
  private final double all;
  private final Map<Element, Double> above = new IdentityHashMap<>();
  private final Map<Element, Map<String, Double>> alike = new IdentityHashMap<>();

  private final Discussions discussions;
  private final @Nullable Element title;

  private Surroundings(Element root, Links links, List<Block> blocks, @Nullable Element title) {
    this.title = title;
    this.discussions = new Discussions(blocks);
    this.tally = Tally.of(root, blocks);
    this.links = links;
    this.pictures = new Pictures(root, tally);
    this.all = Math.max(1, tally.prose(root));
    double sum = 0;
    for (Block block : blocks) {
      @Nullable Element e = block.element();
      while (e != null && above.putIfAbsent(e, sum) == null) {
        e = e.parent();
      }
      sum += block.prose();
    }
  }

  /// What the blocks below an element are, as far as they are none of the article's.
  ///
  /// @param blocks those that may be
  /// @param title the heading that bears the title
  static Map<Block, Part> find(
      Element root, Links links, List<Block> blocks, @Nullable Element title) {
    Surroundings surroundings = new Surroundings(root, links, blocks, title);
    Map<Element, Part> parts = new IdentityHashMap<>();
    Deque<Element> open = new ArrayDeque<>(root.children());
    while (!open.isEmpty()) {
      Element element = open.pop();
      Optional<Part> part = surroundings.part(element);
      if (part.isPresent()) {
        parts.put(element, part.get());
      } else {
        element.children().forEach(open::push);
      }
    }
    Map<Block, Part> found = new HashMap<>();
    for (Block block : blocks) {
      @Nullable Element e = block.element();
      while (e != null && e != root && !parts.containsKey(e)) {
        e = e.parent();
      }
      if (e != null && parts.containsKey(e)) {
        found.put(block, parts.get(e));
      }
    }
    return found;
  }

  private Optional<Part> part(Element element) {
    if (tally.words(element) == 0 || element.normalName().equals("body")) {
      return Optional.empty();
    }
    double share = tally.prose(element) / all;
    Hints hints = Hints.of(element);
    if (share < MOST_FOR_SURE && Hidden.is(element)) {
      return Optional.of(Part.HIDDEN);
    }
    if (hints.isComments() && isBelowArticle(element, share)
        || discussions.has(element) && above.getOrDefault(element, 0.0) > ARTICLE_ABOVE) {
      return Optional.of(Part.COMMENT);
    }
    if (isNote(element)) {
      return Optional.empty();
    }
    if ((hints.isBeside() || hints.isAround() || isFurniture(element)) && isBesideTitle(element)) {
      return Optional.of(Part.RELATED);
    }
    if (share < MOST_LIKELY && isFurniture(element)) {
      return Optional.of(Part.FURNITURE);
    }
    if (share < MOST_LIKELY && (hints.isBeside() || isForm(element))
        || share < MOST_PERHAPS && (isListOfLinks(element) || isTeaser(element))) {
      return Optional.of(Part.RELATED);
    }
    if (share < MOST_FOR_SURE && isCaption(element, hints)
        || share < MOST_PERHAPS && pictures.isCaption(element)) {
      return Optional.of(Part.CAPTION);
    }
    boolean isSmall = tally.prose(element) < A_SENTENCE;
    boolean isAround =
        hints.isAround() && (share < MOST_PERHAPS || isSmall && share < MOST_LIKELY)
            || hints.isPerhapsAround() && isSmall && share < MOST_PERHAPS;
    return isAround && !element.normalName().equals("blockquote")
        ? Optional.of(Part.AROUND)
        : Optional.empty();
  }

  /// Whether it is a list of other reports, however long, on a page that has the title and running
  /// text near it elsewhere: a short article beside much else.
  private boolean isBesideTitle(Element element) {
    if (title == null || links.headings(element) < FEWEST_TEASERS) {
      return false;
    }
    for (@Nullable Element e = title; e != null && e != element; e = e.parent()) {
      double prose = tally.prose(e) - (isWithin(element, e) ? tally.prose(element) : 0);
      if (prose > SHORTEST_ARTICLE) {
        return !isWithin(title, element);
      }
    }
    return false;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (@Nullable Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelowArticle(Element element, double share) {
    return share < MOST_PERHAPS
        || above.getOrDefault(element, 0.0) > ARTICLE_ABOVE && element.selectFirst("h1") == null;
  }

  /// Whether it holds nothing but a note on the article, which many pages set into a footer.
  private boolean isNote(Element element) {
    return tally
        .only(element)
        .filter(b -> b.linkShare() < MOSTLY_LINKS && Notes.isNote(b.text()))
        .isPresent();
  }

  /// Whether it is a small box with a field to fill in.
  private boolean isForm(Element element) {
    return tally.words(element) <= LARGEST_FORM
        && BOXES.contains(element.normalName())
        && (element.normalName().equals("form") || links.hasField(element))
        && (title == null || !isWithin(title, element));
  }

  private static boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "nav", "footer", "aside", "menu", "header" -> true;
      default -> ROLES.contains(element.attr("role"));
    };
  }

  private static boolean isCaption(Element element, Hints hints) {
    return switch (element.normalName()) {
      case "figcaption" -> true;
      // Some pages put quotations and tables into figures.
      case "figure" -> element.selectFirst("blockquote, table, pre") == null;
      default -> hints.isCaption();
    };
  }

  /// A list, table or box of which most words are links.
  private boolean isListOfLinks(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "table", "div", "section" ->
          tally.linkShare(element) > MOSTLY_LINKS
              && tally.words(element) < LARGE_LIST
              && links.count(element) > 1;
      default -> false;
    };
  }

  /// How much running text the boxes alike beside an element hold together with it. Where that is
  /// most of the page, they are its subject.
  private double together(Element element) {
    Element parent = element.parent();
    return parent == null
        ? 0
        : alike
            .computeIfAbsent(
                parent,
                p -> {
                  Map<String, Double> sums = new HashMap<>();
                  p.children().forEach(c -> sums.merge(Links.kind(c), tally.prose(c), Double::sum));
                  return sums;
                })
            .getOrDefault(Links.kind(element), 0.0);
  }

  private boolean isTeaser(Element element) {
    return switch (element.normalName()) {
      // Lists of things to buy or to see link their headings too, but say more below them.
      case "li", "article", "div", "section" ->
          tally.prose(element) < LONGEST_TEASER
              && links.isTeaser(element)
              && together(element) < MOST_FOR_SURE * all;
      default -> false;
    };
  }
}
