package org.variorum.intake.page;

import java.util.Collections;
import java.util.HashMap;
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

  /// A tail is cut off where it has no more of the running text than this share.
  private static final double LONGEST_TAIL = 0.5;

  /// So much running text above comments is an article, in words, however long they are.
  private static final int ARTICLE_ABOVE = 60;

  private static final double MOST_ABOVE = 0.4;
  private static final int FEWEST_WORDS_OF_A_LEAD = 15;
  private static final int SHORT = 5;
  private static final int LONG_LINK = 4;
  private static final int FEWEST_WORDS_TO_REPEAT = 8;
  private static final double ALL_LINK = 0.75;
  private static final int NEAR = 3;
  private static final int LABEL_WORDS = 12;
  private static final double HALF = 0.5;

  /// Bylines and dates stand among so many blocks.
  private static final int HEAD = 6;

  private static final int FEWEST_ABOVE_AUTHOR = 3;
  private static final Set<String> LISTED = Set.of("li", "th", "dt", "dd");

  private final Element root;
  private final List<Block> blocks;
  private final Map<Block, Part> parts = new HashMap<>();

  private ArticleFinder(Element root) {
    this.root = root;
    this.blocks = Blocks.of(root);
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
    parts.putAll(Surroundings.find(root, links, blocks));
    List<Block> left = blocks.stream().filter(b -> !parts.containsKey(b)).toList();
    Element body = new BodyFinder(root, left, headingAt(title)).find();
    Set<Block> inside = new HashSet<>();
    for (Block block : left) {
      if (isBelow(block.element(), body)) {
        inside.add(block);
      }
    }
    List<Block> inOrder = left.stream().filter(inside::contains).toList();
    parts.putAll(Surroundings.find(body, links, inOrder));
    TreeSet<Integer> chosen = new TreeSet<>();
    inOrder.stream().filter(b -> !parts.containsKey(b)).forEach(b -> chosen.add(b.index()));
    cutTail(chosen);
    dropFurniture(chosen, title);
    dropAbove(headingAt(title), chosen);
    dropLabelsAbove(chosen);
    dropCredits(chosen, Words.of(title));
    dropOrphans(chosen);
    restore(chosen, body);
    dropEdges(chosen);
    dropAuthors(chosen);
    dropRepeated(chosen);
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

  private void dropFurniture(TreeSet<Integer> chosen, String title) {
    List<String> titleWords = Words.of(title);
    boolean isBelowText = false;
    for (Block block : chosen.stream().map(blocks::get).toList()) {
      boolean isTitle =
          block.level() == 1 && !isBelowText
              || !titleWords.isEmpty() && Words.of(block.text()).equals(titleWords);
      isBelowText |= block.isProse();
      boolean isLink = block.linkShare() > ALL_LINK && block.words() >= LONG_LINK;
      if (isTitle) {
        drop(chosen, block, Part.AROUND);
      } else if (isLink && !block.isHeading() || Furniture.isPointer(block)) {
        drop(chosen, block, Part.RELATED);
      } else if (Furniture.isFurniture(block)) {
        drop(chosen, block, Part.AROUND);
      }
    }
  }

  /// Drops what stands above the title, where most of the text is below it.
  private void dropAbove(int heading, TreeSet<Integer> chosen) {
    double above = prose(chosen.headSet(heading));
    if (above < MOST_ABOVE * prose(chosen)) {
      List.copyOf(chosen.headSet(heading)).forEach(i -> drop(chosen, blocks.get(i), Part.OUTSIDE));
    }
  }

  /// Drops headings of lists and boxes that were left out.
  private void dropOrphans(TreeSet<Integer> chosen) {
    for (int index : List.copyOf(chosen)) {
      boolean isLast = index + 1 >= blocks.size();
      if (blocks.get(index).isHeading()
          && !isLast
          && parts.get(blocks.get(index + 1)) == Part.RELATED) {
        drop(chosen, blocks.get(index), Part.RELATED);
      }
    }
  }

  /// Drops what stands above the first sentence and is none: a byline, a date, a category.
  private void dropLabelsAbove(TreeSet<Integer> chosen) {
    for (int index : List.copyOf(chosen)) {
      Block block = blocks.get(index);
      if (block.isProse() || block.words() > LABEL_WORDS || Words.endsSentence(block.text())) {
        return;
      }
      if (block.isHeading()
          ? Hints.of(block.element()).isSubtitle()
          : !LISTED.contains(block.element().normalName())) {
        drop(chosen, block, Part.AROUND);
      }
    }
  }

  /// Drops bylines and dates among the first blocks.
  private void dropCredits(TreeSet<Integer> chosen, List<String> title) {
    int seen = 0;
    for (int index : List.copyOf(chosen)) {
      Block block = blocks.get(index);
      boolean isAtHead = seen++ < HEAD && !block.isHeading();
      if (isAtHead && Credits.isAbove(block, title)) {
        drop(chosen, block, Part.AROUND);
      }
    }
  }

  /// Drops paragraphs at the end that introduce the author.
  private void dropAuthors(TreeSet<Integer> chosen) {
    while (chosen.size() > FEWEST_ABOVE_AUTHOR
        && Credits.isAboutTheAuthor(blocks.get(chosen.last()))) {
      drop(chosen, blocks.get(chosen.last()), Part.AROUND);
    }
  }

  private void drop(TreeSet<Integer> chosen, Block block, Part part) {
    chosen.remove(block.index());
    parts.put(block, part);
  }

  /// Cuts off what a heading such as "Comments" begins, or drops its section where the article goes
  /// on after it, in the element that it was in before.
  private void cutTail(TreeSet<Integer> chosen) {
    double all = prose(chosen);
    double before = 0;
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int index : List.copyOf(chosen)) {
      Block block = blocks.get(index);
      boolean isComments = block.words() <= LABEL_WORDS && Furniture.isComments(block.text());
      if (isComments && before > ARTICLE_ABOVE) {
        List.copyOf(chosen.tailSet(index)).forEach(i -> drop(chosen, blocks.get(i), Part.COMMENT));
        return;
      }
      if (block.isHeading() && before > 0 && Furniture.isTail(block.text())) {
        boolean goesOn =
            chosen.tailSet(index).stream().map(blocks::get).anyMatch(b -> isAmong(b, parents));
        boolean isEnd = !goesOn && all - before < LONGEST_TAIL * all;
        for (int next : List.copyOf(chosen.tailSet(index))) {
          Block after = blocks.get(next);
          boolean isNextSection =
              after.isHeading() && next != index && after.level() <= block.level();
          if (!isEnd && (isNextSection || isAmong(after, parents))) {
            break;
          }
          drop(chosen, after, Part.RELATED);
        }
      }
      if (block.isProse() && chosen.contains(index)) {
        before += block.prose();
        parents.add(block.element().parent());
      }
    }
  }

  private static boolean isAmong(Block block, Set<Element> parents) {
    return block.isProse() && parents.contains(block.element().parent());
  }

  private double prose(Set<Integer> indices) {
    return indices.stream().mapToDouble(i -> blocks.get(i).prose()).sum();
  }

  /// Takes in paragraphs that bad markup or a box of their own left outside: a lead above the text,
  /// and paragraphs beside the element that holds the others.
  private void restore(TreeSet<Integer> chosen, Element body) {
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

  /// Drops headings without text below them, and labels below the last paragraph.
  private void dropEdges(TreeSet<Integer> chosen) {
    while (!chosen.isEmpty()) {
      Block last = blocks.get(chosen.last());
      boolean isLabel =
          !last.isProse()
              && last.words() < FEWEST_WORDS_TO_REPEAT
              && !Words.endsSentence(last.text());
      boolean leadsAway = last.linkShare() >= HALF && last.words() <= LABEL_WORDS;
      if (!last.isHeading() && !isLabel && !leadsAway || chosen.size() == 1) {
        return;
      }
      drop(chosen, last, leadsAway ? Part.RELATED : Part.AROUND);
    }
  }

  /// Drops paragraphs that stand on the page before, as in a pulled quotation.
  private void dropRepeated(TreeSet<Integer> chosen) {
    Set<List<String>> seen = new HashSet<>();
    for (int index : List.copyOf(chosen)) {
      Block block = blocks.get(index);
      if (block.words() >= FEWEST_WORDS_TO_REPEAT && !seen.add(Words.of(block.text()))) {
        drop(chosen, block, Part.AROUND);
      }
    }
  }
}
