package org.variorum.extract;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.variorum.extract.layout.Block;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.parse.Parser;

/// Parses a report block by block, so that what the library holds is that of a paragraph.
final class BlockParser {
  private BlockParser() {}

  /// The sentences of all blocks, in their order. In a pool that shares its work, each block is for
  /// whichever thread is free: where one report of a story is as long as all others, one thread would
  /// be left with it.
  static List<Parsed> parse(Parser parser, String text, List<Block> blocks) {
    List<ForkJoinTask<List<Parsed>>> parsings =
        IntStream.range(0, blocks.size())
            .mapToObj(i ->
                ForkJoinTask.adapt(
                    () -> parser.parse(text, blocks.get(i).span(), blocks.get(i).role(), i)))
            .toList();
    if (ForkJoinTask.inForkJoinPool()) {
      ForkJoinTask.invokeAll(parsings);
    } else {
      parsings.forEach(ForkJoinTask::invoke);
    }
    return parsings.stream().flatMap(p -> p.join().stream()).toList();
  }
}
