package org.variorum.intake.page;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the article of a page: which of its blocks are the text, and what the others are.
final class ArticleFinder {
  /// The blocks of a page, and what each is.
  ///
  /// @param body the element that holds the article
  record Sorted(Element body, List<Block> blocks, Map<Block, Part> parts) {
    List<Block> article() {
      return blocks.stream().filter(b -> parts.get(b) == Part.ARTICLE).toList();
    }
  }

  private static final double MOST_ABOVE = 0.4;
  private static final int FEWEST_WORDS_OF_A_LEAD = 15;
  private static final int LONG_LINK = 4;
  private static final double ALL_LINK = 0.75;
  private static final int NEAR = 3;
  private static final int FEWEST_TEASERS = 2;
  private static final int LABEL_WORDS = 12;
  private static final double HALF = 0.5;

  /// Bylines and dates stand among so many blocks.
  private static final int HEAD = 6;

  private static final Set<String> LISTED = Set.of("li", "th", "dt", "dd");

  private final Element root;
  private final List<Block> blocks;
  private final Choice choice;
  private final Map<Block, Part> parts;

  private ArticleFinder(Element root) {
    this.root = root;
    this.blocks = Blocks.of(root);
    this.choice = new Choice(blocks);
    this.parts = choice.parts();
  }

  /// @param root the body of a page
  /// @param title of the article, which is none of its paragraphs
  static Sorted find(Element root, String title) {
    ArticleFinder finder = new ArticleFinder(root);
    Element body = finder.sort(title);
    return new Sorted(body, finder.blocks, finder.parts);
  }

  private Element sort(String title) {
    Links links = new Links(root);
    int heading = headingAt(title);
    @Nullable Element bearer = heading > 0 ? blocks.get(heading).element() : null;
    parts.putAll(Surroundings.find(root, links, blocks, bearer));
    List<Block> left = blocks.stream().filter(b -> !parts.containsKey(b)).toList();
    Element body = new BodyFinder(root, left, heading).find();
    Set<Block> inside = new HashSet<>();
    for (Block block : left) {
      if (isBelow(block.element(), body)) {
        inside.add(block);
      }
    }
    List<Block> inOrder = left.stream().filter(inside::contains).toList();
    parts.putAll(Surroundings.find(body, links, inOrder, bearer));
    TreeSet<Integer> chosen = choice.indices();
    inOrder.stream().filter(b -> !parts.containsKey(b)).forEach(b -> chosen.add(b.index()));
    Endings endings = new Endings(choice);
    endings.cutTail(heading);
    dropFurniture(title);
    dropAbove(heading);
    dropLabelsAbove();
    dropCredits(Words.of(title));
    dropOrphans();
    restore(body);
    endings.dropEdges();
    endings.dropClosing();
    endings.dropEdges();
    Repeats.drop(choice);
    for (Block block : blocks) {
      if (chosen.contains(block.index())) {
        parts.put(block, Part.ARTICLE);
      } else {
        parts.putIfAbsent(block, Part.OUTSIDE);
      }
    }
    return body;
  }

  /// The index of the heading that bears the title; 0 where there is none.
  private int headingAt(String title) {
    List<String> words = Words.of(title);
    return blocks.stream()
        .filter(b -> b.isHeading() && !words.isEmpty() && Words.of(b.text()).equals(words))
        .mapToInt(Block::index)
        .findFirst()
        .orElse(0);
  }

  private static boolean isBelow(Element element, Element ancestor) {
    for (@Nullable Element e = element; e != null; e = e.parent()) {
      if (e == ancestor) {
        return true;
      }
    }
    return false;
  }

  private void dropFurniture(String title) {
    List<String> titleWords = Words.of(title);
    boolean isBelowText = false;
    for (Block block : choice.inOrder()) {
      boolean isTitle =
          block.level() == 1 && !isBelowText
              || !titleWords.isEmpty() && Words.of(block.text()).equals(titleWords);
      isBelowText |= block.isProse();
      boolean isLink = block.linkShare() > ALL_LINK && block.words() >= LONG_LINK;
      if (isTitle) {
        choice.drop(block, Part.AROUND);
      } else if (isLink && !block.isHeading() || Furniture.isPointer(block)) {
        choice.drop(block, Part.RELATED);
      } else if (Pictures.isCredited(block)) {
        choice.drop(block, Part.CAPTION);
      } else if (Furniture.isFurniture(block) || Asides.isOfForm(block)) {
        choice.drop(block, Part.AROUND);
      }
    }
    dropTeasers();
  }

  /// Drops paragraphs that end with a link to go on reading, where there are several.
  private void dropTeasers() {
    List<Block> teasers = choice.inOrder().stream().filter(Furniture::isTeaser).toList();
    if (teasers.size() >= FEWEST_TEASERS
        && Choice.prose(teasers) < HALF * Choice.prose(choice.inOrder())) {
      choice.dropAll(teasers, Part.RELATED);
    }
  }

  /// Drops what stands above the title, where most of the text is below it.
  private void dropAbove(int heading) {
    List<Block> above = choice.inOrder().stream().filter(b -> b.index() < heading).toList();
    if (Choice.prose(above) < MOST_ABOVE * Choice.prose(choice.inOrder())) {
      choice.dropAll(above, Part.OUTSIDE);
    }
  }

  /// Drops headings of lists and boxes that were left out. A heading that text follows behind a box
  /// is that text's own, unless it says that it is the box's.
  private void dropOrphans() {
    for (Block block : choice.inOrder()) {
      if (!block.isHeading() || block.index() + 1 >= blocks.size()) {
        continue;
      }
      Block next = blocks.get(block.index() + 1);
      boolean isOfBox =
          LISTED.contains(next.element().normalName())
              || headingsLeftOutFrom(next) > 1
              || next.element().parent() == block.element().parent()
              || Furniture.isTail(block.text());
      if (parts.get(next) == Part.RELATED && isOfBox) {
        choice.drop(block, Part.RELATED);
      }
    }
  }

  /// How many headings stand among the blocks that were left out one after the other from one on.
  private long headingsLeftOutFrom(Block first) {
    return blocks.subList(first.index(), blocks.size()).stream()
        .takeWhile(b -> !choice.has(b))
        .filter(Block::isHeading)
        .limit(2)
        .count();
  }

  /// Drops what stands above the first sentence and is none: a byline, a date, a category.
  private void dropLabelsAbove() {
    Map<Element, Integer> times = new IdentityHashMap<>();
    choice.inOrder().forEach(b -> times.merge(b.element(), 1, Integer::sum));
    for (Block block : choice.inOrder()) {
      if (block.isProse() || block.words() > LABEL_WORDS || Words.endsSentence(block.text())) {
        return;
      }
      boolean isListed =
          LISTED.contains(block.element().normalName())
              && times.getOrDefault(block.element(), 0) == 1;
      if (block.isHeading() ? Hints.of(block.element()).isSubtitle() : !isListed) {
        choice.drop(block, Part.AROUND);
      }
    }
  }

  /// Drops bylines and dates among the first blocks.
  private void dropCredits(List<String> title) {
    choice.inOrder().stream()
        .limit(HEAD)
        .filter(b -> !b.isHeading() && Credits.isAbove(b, title))
        .forEach(b -> choice.drop(b, Part.AROUND));
  }

  /// Takes in paragraphs that bad markup or a box of their own left outside: a lead above the text,
  /// and paragraphs beside the element that holds the others.
  private void restore(Element body) {
    TreeSet<Integer> chosen = choice.indices();
    if (chosen.isEmpty()) {
      return;
    }
    int first = chosen.first();
    int last = chosen.last();
    Set<Element> near = new HashSet<>();
    @Nullable Element e = body.parent();
    for (int i = 0; i < NEAR && e != null && e != root.parent(); i++) {
      near.add(e);
      e = e.parent();
    }
    int heading = -1;
    for (Block block : blocks.subList(0, first)) {
      heading = block.element().normalName().equals("h1") ? block.index() : heading;
    }
    for (Block block : blocks) {
      boolean isFree = !parts.containsKey(block) && !chosen.contains(block.index());
      if (isFree && block.isProse() && !Furniture.isFurniture(block)) {
        boolean isBeside =
            block.element().normalName().equals("p") && near.contains(block.element().parent());
        boolean isLead =
            block.index() < first
                && heading >= 0
                && block.index() > heading
                && block.words() >= FEWEST_WORDS_OF_A_LEAD
                && Words.endsSentence(block.text())
                && block.linked() == 0;
        boolean isNear = block.index() < last || block.index() < last + blocks.size() / 10 + NEAR;
        if (isLead || isBeside && isNear && block.index() > heading) {
          chosen.add(block.index());
        }
      }
    }
  }
}
