package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Cuts off what follows an article in the element that holds it: comments, related reports, the next
/// article of an endless page, what the paper says of itself and of its writers.
final class Endings {
  /// A tail is cut off where it has no more of the running text than this share.
  private static final double LONGEST_TAIL = 0.5;

  /// So much running text above comments is an article, in words, however long they are.
  private static final int ARTICLE_ABOVE = 60;

  /// The elements that hold so much of the text from its beginning are those of the article.
  private static final double BEGINNING = 0.6;

  private static final int LABEL_WORDS = 12;
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_ABOVE = 3;
  private static final double SHORT_SECTION = 0.2;
  private static final double HALF = 0.5;
  private static final double MOST_PERSONAL = 0.4;

  private final Choice choice;

  Endings(Choice choice) {
    this.choice = choice;
  }

  /// Cuts off what a heading such as "Comments" or that of another article begins, or drops its
  /// section where the article goes on after it, in the element that it was in before.
  void cutTail(int title) {
    double all = Choice.prose(choice.inOrder());
    double before = 0;
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : choice.inOrder()) {
      if (!choice.has(block)) {
        continue;
      }
      if (before > ARTICLE_ABOVE && block.words() <= LABEL_WORDS) {
        if (Furniture.isComments(block.text())) {
          choice.dropAll(choice.from(block), Part.COMMENT);
          return;
        }
        if (block.level() == 1 && block.index() > title && isOfAnother(block, parents)) {
          choice.dropAll(choice.from(block), Part.OUTSIDE);
          return;
        }
      }
      if (block.words() <= LABEL_WORDS && before > 0 && beginsTail(block, parents)) {
        dropSection(block, all, before, parents);
      }
      if (block.isProse() && choice.has(block)) {
        before += block.prose();
        parents.add(block.element().parent());
      }
    }
  }

  /// Headings; and labels that are none by their elements, outside the elements of the text.
  private static boolean beginsTail(Block block, Set<Element> parents) {
    return Furniture.isTail(block.text())
        && (block.isHeading() || !block.isProse() && !parents.contains(block.element().parent()));
  }

  private void dropSection(Block heading, double all, double before, Set<Element> parents) {
    List<Block> rest = choice.from(heading);
    boolean goesOn = rest.stream().anyMatch(b -> isAmong(b, parents));
    if (goesOn && rest.size() > 1 && isAmong(rest.get(1), parents)) {
      dropSameSection(rest, all);
      return;
    }
    boolean isEnd = !goesOn && all - before < LONGEST_TAIL * all;
    for (Block after : rest) {
      if (!isEnd && (isNextSection(after, heading) || isAmong(after, parents))) {
        return;
      }
      choice.drop(after, Part.RELATED);
    }
  }

  /// A heading in the text with text right below it begins a section of the article, unless it says
  /// that it does not and the section is short.
  private void dropSameSection(List<Block> rest, double all) {
    Block heading = rest.getFirst();
    if (!Furniture.isSurelyTail(heading.text())) {
      return;
    }
    List<Block> section =
        rest.stream().takeWhile(b -> b == heading || !isNextSection(b, heading)).toList();
    boolean isShort = Choice.prose(section) < SHORT_SECTION * all;
    choice.dropAll(isShort ? section : List.of(heading), Part.RELATED);
  }

  private static boolean isNextSection(Block block, Block heading) {
    return block.isHeading() && block != heading && block.level() <= heading.level();
  }

  /// Whether a heading of the first level stands in an element of its own, after which no more comes
  /// of the elements before: on an endless page, the next article.
  private boolean isOfAnother(Block heading, Set<Element> parents) {
    return !parents.contains(heading.element().parent())
        && choice.from(heading).stream().noneMatch(b -> isAmong(b, parents));
  }

  private static boolean isAmong(Block block, Set<Element> parents) {
    return block.isProse() && parents.contains(block.element().parent());
  }

  /// Drops the lines at the end that speak of the author or to the reader.
  void dropClosing() {
    // Where the writer speaks to the reader all along, the end may do so too.
    boolean isPersonal = share(choice.inOrder()) > MOST_PERSONAL;
    while (choice.indices().size() > FEWEST_ABOVE) {
      Block last = choice.last();
      boolean isClosing =
          Credits.isAboutTheAuthor(last)
              || (isPersonal ? Asides.isOfForm(last) : Asides.isClosing(last));
      if (Notes.isNote(last.text()) || !isClosing) {
        break;
      }
      choice.drop(last, Part.AROUND);
    }
    dropSitesOwn();
  }

  /// Drops what stands in elements of its own below the text and is mostly about the site. An
  /// article speaks of its matter; a site that speaks of itself says "we" and "you".
  private void dropSitesOwn() {
    List<Block> text = choice.inOrder();
    double all = Choice.prose(text);
    double sum = 0;
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : text) {
      if (sum > BEGINNING * all) {
        break;
      }
      sum += block.prose();
      parents.add(block.element().parent());
      parents.add(block.element());
    }
    List<Block> group = new ArrayList<>();
    for (Block block : text.reversed()) {
      if (parents.contains(block.element().parent()) || parents.contains(block.element())) {
        break;
      }
      group.add(block);
    }
    List<Block> above = text.subList(0, text.size() - group.size());
    if (!group.isEmpty()
        && above.size() >= FEWEST_ABOVE - 1
        && share(group) >= HALF
        && share(above) < share(group) / 2) {
      choice.dropAll(group.stream().filter(b -> !Notes.isNote(b.text())).toList(), Part.OUTSIDE);
    }
  }

  private static double share(List<Block> some) {
    Set<Block> longer =
        new HashSet<>(some.stream().filter(b -> b.words() >= FEWEST_WORDS).toList());
    return longer.isEmpty()
        ? 0
        : (double) longer.stream().filter(Asides::isOfTheSite).count() / longer.size();
  }

  /// Drops headings without text below them, and labels below the last paragraph.
  void dropEdges() {
    while (choice.indices().size() > 1) {
      Block last = choice.last();
      boolean isLabel =
          !last.isProse() && last.words() < FEWEST_WORDS && !Words.endsSentence(last.text());
      boolean leadsAway = last.linkShare() >= HALF && last.words() <= LABEL_WORDS;
      if (!last.isHeading() && !isLabel && !leadsAway) {
        return;
      }
      choice.drop(last, leadsAway ? Part.RELATED : Part.AROUND);
    }
  }
}
