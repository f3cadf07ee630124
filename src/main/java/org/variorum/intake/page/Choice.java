package org.variorum.intake.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The blocks of a page that are held to be its article while it is being found, and what those are
/// that were given away.
final class Choice {
  private final List<Block> blocks;
  private final Map<Block, Part> parts = new HashMap<>();
  private final TreeSet<Integer> chosen = new TreeSet<>();

  Choice(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// All blocks of the page.
  List<Block> all() {
    return blocks;
  }

  Map<Block, Part> parts() {
    return parts;
  }

  /// The indices of the blocks that are held to be the article.
  TreeSet<Integer> indices() {
    return chosen;
  }

  /// The blocks that are held to be the article, in their order; a copy, so that some can be dropped
  /// on the way.
  List<Block> inOrder() {
    return chosen.stream().map(blocks::get).toList();
  }

  /// Those from one on.
  List<Block> from(Block first) {
    return chosen.tailSet(first.index()).stream().map(blocks::get).toList();
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  boolean has(Block block) {
    return chosen.contains(block.index());
  }

  Block last() {
    return blocks.get(chosen.last());
  }

  void drop(Block block, Part part) {
    chosen.remove(block.index());
    parts.put(block, part);
  }

  void dropAll(Collection<Block> gone, Part part) {
    gone.forEach(b -> drop(b, part));
  }

  static double prose(Collection<Block> some) {
    return some.stream().mapToDouble(Block::prose).sum();
  }
}
