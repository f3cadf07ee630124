package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Drops what a page says more than once: labels between the paragraphs, paragraphs that are shown
/// twice, sentences that are pulled out of the text to catch the eye.
final class Repeats {
  private static final int FEWEST_WORDS = 8;
  private static final int LONGEST_LABEL = 4;
  private static final int OFTEN = 3;
  private static final int SHORTEST_QUOTE = 4;
  private static final int SHORTEST_PARAGRAPH = 6;
  private static final int LONGEST_QUOTE = 45;

  /// Parts of lists and tables often say the same.
  private static final Set<String> LISTED = Set.of("li", "td", "th", "dd", "dt");

  private Repeats() {}

  static void drop(Choice choice) {
    dropLabels(choice);
    dropPulled(choice);
    Set<List<String>> seen = new HashSet<>();
    for (Block block : choice.inOrder()) {
      if (block.words() >= FEWEST_WORDS && !seen.add(Words.of(block.text()))) {
        choice.drop(block, Part.AROUND);
      }
    }
  }

  /// Drops short lines that come again and again, whatever they say: "AD", "Share", "Reply".
  private static void dropLabels(Choice choice) {
    Map<String, Integer> times = new HashMap<>();
    choice.inOrder().stream()
        .filter(Repeats::isLabel)
        .forEach(b -> times.merge(b.text(), 1, Integer::sum));
    choice.inOrder().stream()
        .filter(b -> isLabel(b) && times.getOrDefault(b.text(), 0) >= OFTEN)
        .forEach(b -> choice.drop(b, Part.AROUND));
  }

  private static boolean isLabel(Block block) {
    return block.words() <= LONGEST_LABEL
        && !block.isHeading()
        && !LISTED.contains(block.element().normalName())
        && !Words.endsSentence(block.text());
  }

  /// Drops blocks whose words all stand in one longer paragraph of the text too, and the line below
  /// such a block that says whose words they are.
  private static void dropPulled(Choice choice) {
    List<Block> blocks = choice.inOrder();
    List<List<String>> words = blocks.stream().map(b -> Words.of(b.text())).toList();
    Map<List<String>, List<Integer>> quotes = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isQuote(blocks.get(i)) && words.get(i).size() >= SHORTEST_QUOTE) {
        quotes
            .computeIfAbsent(words.get(i).subList(0, SHORTEST_QUOTE), w -> new ArrayList<>())
            .add(i);
      }
    }
    Set<Integer> pulled = new TreeSet<>();
    for (List<String> text : words) {
      for (int at = 0; at + SHORTEST_QUOTE <= text.size(); at++) {
        for (int quote : quotes.getOrDefault(text.subList(at, at + SHORTEST_QUOTE), List.of())) {
          if (isWithin(words.get(quote), text, at)) {
            pulled.add(quote);
          }
        }
      }
    }
    for (int i : pulled) {
      choice.drop(blocks.get(i), Part.AROUND);
      if (i + 1 < blocks.size() && isSource(blocks.get(i + 1), blocks.get(i))) {
        choice.drop(blocks.get(i + 1), Part.AROUND);
      }
    }
  }

  private static boolean isWithin(List<String> quote, List<String> text, int at) {
    return text.size() > quote.size()
        && at + quote.size() <= text.size()
        && text.subList(at, at + quote.size()).equals(quote);
  }

  private static boolean isQuote(Block block) {
    return !block.isHeading()
        && !LISTED.contains(block.element().normalName())
        && block.words()
            >= (block.element().normalName().equals("p") ? SHORTEST_PARAGRAPH : SHORTEST_QUOTE)
        && block.words() <= LONGEST_QUOTE;
  }

  private static boolean isSource(Block block, Block quote) {
    return block.words() <= FEWEST_WORDS
        && !block.isHeading()
        && !Words.endsSentence(block.text())
        && (block.element().parent() == quote.element().parent()
            || block.element() == quote.element().parent());
  }
}
