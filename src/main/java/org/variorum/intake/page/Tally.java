package org.variorum.intake.page;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How much text of which sort the elements of a page hold, in words.
final class Tally {
  /// What one element holds.
  private static final class Sum {
    double prose;
    double clutter;
    int words;
    int linked;
    int blocks;
    @Nullable Block first;

    void add(Sum inner) {
      prose += inner.prose;
      clutter += inner.clutter;
      words += inner.words;
      linked += inner.linked;
      blocks += inner.blocks;
      first = inner.first;
    }
  }

  private static final Sum NOTHING = new Sum();

  private final Map<Element, Sum> sums = new IdentityHashMap<>();

  /// Counts these blocks for every element below a root that they lie in, and for the root.
  static Tally of(Element root, Collection<Block> blocks) {
    Tally tally = new Tally();
    for (Block block : blocks) {
      Sum sum = tally.sums.computeIfAbsent(block.element(), e -> new Sum());
      sum.prose += block.prose();
      sum.clutter += block.clutter();
      sum.words += block.words();
      sum.linked += block.linked();
      sum.blocks++;
      sum.first = block;
    }
    // From the last to the first, every element is done before the one that it lies in.
    for (Element element : root.getAllElements().reversed()) {
      Sum sum = tally.sums.get(element);
      Element parent = element.parent();
      if (sum != null && parent != null && element != root) {
        tally.sums.computeIfAbsent(parent, e -> new Sum()).add(sum);
      }
    }
    return tally;
  }

  double prose(Element element) {
    return of(element).prose;
  }

  double clutter(Element element) {
    return of(element).clutter;
  }

  int words(Element element) {
    return of(element).words;
  }

  /// The text of an element that holds one block; empty where it holds none or more.
  Optional<Block> only(Element element) {
    Sum sum = of(element);
    return sum.blocks == 1 ? Optional.ofNullable(sum.first) : Optional.empty();
  }

  int blocks(Element element) {
    return of(element).blocks;
  }

  /// The share of words that are links, from 0 to 1.
  double linkShare(Element element) {
    Sum sum = of(element);
    return sum.words == 0 ? 0 : (double) sum.linked / sum.words;
  }

  private Sum of(Element element) {
    return sums.getOrDefault(element, NOTHING);
  }
}
