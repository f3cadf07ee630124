package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/// The text of an article as the page states it for machines (`articleBody` of schema.org), set
/// against the paragraphs that were found.
///
/// Such texts are often cut short, or an abstract, so that they correct what was found only where
/// they agree with most of it.
final class StatedBody {
  private static final int FEWEST_WORDS = 60;

  /// So much of a paragraph is in the text that it belongs to it, and so much of the found
  /// paragraphs that the text is trusted.
  private static final double IS_IN = 0.75;

  private static final double TRUSTED = 0.8;
  private static final int LONG = 12;

  private final String text;
  private final List<String> words;
  private final Set<List<String>> shingles;

  private StatedBody(String text) {
    this.text = text;
    this.words = Words.of(text);
    this.shingles = Words.shingles(words);
  }

  /// @param stated as it stands on the page, perhaps with tags of HTML in it
  static StatedBody of(String stated) {
    boolean isHtml = stated.contains("</") || stated.contains("<p") || stated.contains("<br");
    if (!isHtml) {
      return new StatedBody(stated);
    }
    List<String> paragraphs =
        Blocks.of(Jsoup.parse(Jsoup.clean(stated, Safelist.relaxed())).body()).stream()
            .map(Block::text)
            .toList();
    return new StatedBody(String.join("\n", paragraphs));
  }

  /// Its paragraphs, for a page that shows its text only by its scripts.
  List<String> paragraphs() {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /// Whether the text is a whole article of which the page shows little.
  boolean isBetterThan(List<Block> found) {
    int shown = found.stream().mapToInt(Block::words).sum();
    return words.size() >= FEWEST_WORDS && shown < words.size() / 2 && share(found) < TRUSTED
        || words.size() >= FEWEST_WORDS && shown < words.size() / 3;
  }

  /// Takes in paragraphs that the text holds and leaves out what it does not, where it is trusted.
  ///
  /// @param parts of the page's blocks, which are changed
  void correct(List<Block> blocks, Map<Block, Part> parts) {
    List<Block> found = blocks.stream().filter(b -> parts.get(b) == Part.ARTICLE).toList();
    if (words.size() < FEWEST_WORDS || share(found) < TRUSTED) {
      return;
    }
    TreeSet<Integer> in = new TreeSet<>();
    Set<List<String>> seen = new HashSet<>();
    for (Block block : blocks) {
      if (block.words() >= LONG && isIn(block) && seen.add(Words.of(block.text()))) {
        in.add(block.index());
      }
    }
    if (in.isEmpty()) {
      return;
    }
    boolean isWhole = coverage(in, blocks) >= TRUSTED;
    for (Block block : blocks) {
      boolean isFound = parts.get(block) == Part.ARTICLE;
      if (!isFound && in.contains(block.index()) && isWhole) {
        parts.put(block, Part.ARTICLE);
      } else if (isFound && isStray(block, in)) {
        parts.put(block, Part.RELATED);
      }
    }
  }

  /// Running text that the stated text lacks, between paragraphs that it has. Below the last of
  /// them the stated text may have been cut short.
  private boolean isStray(Block block, TreeSet<Integer> in) {
    boolean isBetween = in.lower(block.index()) != null && in.higher(block.index()) != null;
    return isBetween && block.words() >= LONG && block.linked() > 0 && share(List.of(block)) < 0.2;
  }

  private boolean isIn(Block block) {
    return Words.shared(Words.shingles(Words.of(block.text())), shingles) >= IS_IN;
  }

  private double share(List<Block> found) {
    List<List<String>> all = new ArrayList<>();
    found.stream()
        .filter(b -> b.words() >= LONG)
        .forEach(b -> all.addAll(Words.shingles(Words.of(b.text()))));
    return Words.shared(new HashSet<>(all), shingles);
  }

  private double coverage(TreeSet<Integer> in, List<Block> blocks) {
    Set<List<String>> shown = new HashSet<>();
    in.forEach(i -> shown.addAll(Words.shingles(Words.of(blocks.get(i).text()))));
    return Words.shared(shingles, shown);
  }
}
