package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article.
///
/// Paragraphs speak for the elements around them, the nearer the more, as Arc90's Readability
/// (2009) has it. From the one with the most, the search goes outwards as long as an element adds
/// running text and little else, and back inwards to an element that is named as the text and holds
/// nearly all of it.
final class BodyFinder {
  private static final double[] SHARES = {1, 0.5, 0.25};

  /// What an outer element adds must be running text by so much.
  private static final double LEAST_PURE = 0.8;

  private static final double LEAST_ADDED = 25;

  private static final double LEAST_SHARE = 0.06;

  /// So much of the text must be in an element that is named as the text.
  private static final double NEARLY_ALL = 0.8;

  /// What text above the title counts.
  private static final double ABOVE = 0.5;

  private static final double NAMED = 1.3;
  private static final double STATED = 2;
  private static final double FEWEST_STATED = 40;
  private static final Set<String> SINGLE =
      Set.of("p", "li", "blockquote", "pre", "td", "dd", "dt", "th", "h1", "h2", "h3", "h4", "h5");

  private final Element root;
  private final Tally tally;
  private final List<Block> blocks;
  private final int heading;

  /// @param blocks those that may be of the article
  /// @param heading the index of the block that bears the title
  BodyFinder(Element root, List<Block> blocks, int heading) {
    this.heading = heading;
    this.root = root;
    this.blocks = blocks;
    this.tally = Tally.of(root, blocks);
  }

  /// The element that holds the article; the whole page where nothing stands out.
  Element find() {
    Element best = outwards(best());
    return oneOfSeveral(inwards(best).orElse(best));
  }

  private Element best() {
    Map<Element, Integer> texts = new IdentityHashMap<>();
    blocks.forEach(b -> texts.merge(b.element(), 1, Integer::sum));
    Map<Element, Double> votes = new IdentityHashMap<>();
    List<Element> inOrder = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.isProse()) {
        continue;
      }
      double prose = block.prose() * (block.index() < heading ? ABOVE : 1);
      Element own = block.element();
      boolean isOne = texts.getOrDefault(own, 0) == 1;
      boolean isSingle =
          isOne || SINGLE.contains(own.normalName()) && !own.normalName().equals("td");
      @Nullable Element e = isSingle && own.parent() != null ? own.parent() : own;
      for (double share : SHARES) {
        if (e == null || e == root.parent()) {
          break;
        }
        if (!votes.containsKey(e)) {
          inOrder.add(e);
        }
        votes.merge(e, share * prose, Double::sum);
        e = e.parent();
      }
    }
    return inOrder.stream()
        .max(Comparator.comparingDouble(e -> votes.get(e) * weight(e)))
        .orElse(root);
  }

  private static double weight(Element element) {
    if (isStated(element)) {
      return STATED;
    }
    return element.normalName().equals("article") || Hints.of(element).isBody() ? NAMED : 1;
  }

  private static boolean isStated(Element element) {
    return (element.attr("itemprop") + element.attr("property"))
        .toLowerCase(Locale.ROOT)
        .contains("articlebody");
  }

  private Element outwards(Element from) {
    Element best = from;
    Element known = from;
    @Nullable Element e = from;
    while (e != null && e != root) {
      e = e.parent();
      if (e == null) {
        break;
      }
      if (e.normalName().equals("tr")) {
        // The cells of a row are columns of the page: the text goes on below, not beside.
        known = e;
        continue;
      }
      double prose = tally.prose(e) - tally.prose(known);
      double clutter = tally.clutter(e) - tally.clutter(known);
      double least = Math.max(LEAST_ADDED, LEAST_SHARE * tally.prose(best));
      if (prose > least && prose / (prose + clutter) >= LEAST_PURE) {
        best = e;
        known = e;
      }
    }
    return best;
  }

  /// The innermost element that is named as the text and holds nearly all of it.
  private Optional<Element> inwards(Element from) {
    double all = tally.prose(from);
    return from.select("*").stream()
        .filter(e -> e != from && tally.prose(e) >= NEARLY_ALL * all)
        .filter(e -> isStated(e) && tally.prose(e) > FEWEST_STATED || Hints.of(e).isBody())
        .reduce((outer, inner) -> inner);
  }

  /// Where several articles follow each other, each with its heading, the one that the page is
  /// named after, or else the first.
  private Element oneOfSeveral(Element from) {
    Set<Element> articles = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> found = new ArrayList<>();
    for (Element article : from.select("article, [itemprop=blogPost], .hentry")) {
      boolean isInner = article.parents().stream().anyMatch(articles::contains);
      if (article != from
          && !isInner
          && tally.prose(article) > FEWEST_STATED
          && article.selectFirst("h1, h2") != null) {
        articles.add(article);
        found.add(article);
      }
    }
    double inArticles = found.stream().mapToDouble(tally::prose).sum();
    if (found.size() < 2 || inArticles < NEARLY_ALL * tally.prose(from)) {
      return from;
    }
    Document page = root.ownerDocument();
    Set<String> title = new HashSet<>(Words.of(page == null ? "" : page.title()));
    return found.stream()
        .max(Comparator.comparingLong(a -> likeness(a, title)))
        .filter(a -> likeness(a, title) > 2)
        .orElse(found.getFirst());
  }

  private static long likeness(Element article, Set<String> title) {
    Element heading = article.selectFirst("h1, h2");
    return heading == null
        ? 0
        : Words.of(heading.text()).stream().distinct().filter(title::contains).count();
  }
}
