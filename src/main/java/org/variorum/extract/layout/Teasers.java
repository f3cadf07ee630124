package org.variorum.extract.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Sentence.Role;

/// Finds headlines of other reports among the headings of a report.
///
/// Pages set links to other stories between the paragraphs without a word to say so. A heading
/// speaks of what its report speaks of; a line of which hardly a word occurs anywhere else in the
/// report heads another one. Words are compared by their first letters, which is crude but needs no
/// grammar.
final class Teasers {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int STEM = 5;

  /// With fewer words than this a heading can miss the report's words by chance.
  private static final int FEWEST_WORDS = 5;

  private static final double MOST_SHARED = 0.2;

  private final String text;

  Teasers(String text) {
    this.text = text;
  }

  void settle(List<Block> blocks) {
    Map<String, Integer> blocksWith = new HashMap<>();
    for (Block block : blocks) {
      for (String stem : stems(block)) {
        blocksWith.merge(stem, 1, Integer::sum);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == Role.HEADING && isForeign(stems(block), blocksWith)) {
        blocks.set(i, block.as(Role.BOILERPLATE));
      }
    }
  }

  private static boolean isForeign(Set<String> stems, Map<String, Integer> blocksWith) {
    long shared = stems.stream().filter(s -> blocksWith.get(s) > 1).count();
    return stems.size() >= FEWEST_WORDS && shared <= MOST_SHARED * stems.size();
  }

  private Set<String> stems(Block block) {
    Set<String> stems = new HashSet<>();
    WORD.matcher(block.span().in(text).toLowerCase(Locale.ROOT))
        .results()
        .map(r -> r.group().substring(0, Math.min(STEM, r.group().length())))
        .forEach(stems::add);
    return stems;
  }
}
