package org.variorum.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/// A piece of text that a page sets apart: a paragraph, a heading, an item of a list.
///
/// @param index its place among the blocks of the page, from 0
/// @param element the innermost element that sets it apart
/// @param text with blanks collapsed and line breaks as `\n`
/// @param words how many there are
/// @param linked how many of them are links
/// @param prose how much running text it is, in words; 0 for headings, links, labels and other short
///     pieces
record Block(int index, Element element, String text, int words, int linked, double prose) {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> FLOWING = Set.of("p", "blockquote", "pre", "q");
  private static final Set<String> LISTED = Set.of("li", "td", "th", "dd", "dt", "label");

  private static final int FEWEST_WORDS = 8;
  private static final int MANY_WORDS = 25;
  private static final double MOST_LINKED = 0.35;
  private static final double MOST_LINKED_OF_MANY = 0.5;

  /// What a sentence counts that may be a caption, an item or a teaser.
  private static final double HALF = 0.5;

  static Block of(int index, Element element, String text, int linked) {
    int words = Words.count(text);
    Block block = new Block(index, element, text, words, Math.min(linked, words), 0);
    return new Block(index, element, text, words, block.linked, weight(block));
  }

  boolean isHeading() {
    return HEADINGS.contains(element.normalName());
  }

  /// The level of a heading from 1; 7 for what is none.
  int level() {
    return isHeading() ? element.normalName().charAt(1) - '0' : HEADINGS.size() + 1;
  }

  /// The share of words that are links, from 0 to 1.
  double linkShare() {
    return words == 0 ? 0 : (double) linked / words;
  }

  /// Whether it reads as running text.
  boolean isProse() {
    return prose > 0;
  }

  /// How much else it is: words that are no running text and no heading of
  /// their own; one that links is that of another report.
  double clutter() {
    boolean isOwnHeading = isHeading() && linkShare() < HALF;
    return isProse() || isOwnHeading ? 0 : Math.max(1, words);
  }

  private static double weight(Block block) {
    boolean fewLinks =
        block.linkShare() < MOST_LINKED
            || block.words >= MANY_WORDS && block.linkShare() < MOST_LINKED_OF_MANY;
    if (block.isHeading() || block.words < FEWEST_WORDS || !fewLinks) {
      return 0;
    }
    String name = block.element.normalName();
    double kind = FLOWING.contains(name) ? 1 : LISTED.contains(name) ? 0.6 : 0.85;
    double sentence = Words.endsSentence(block.text) ? 1 : HALF;
    return (block.words - block.linked) * kind * sentence;
  }
}
