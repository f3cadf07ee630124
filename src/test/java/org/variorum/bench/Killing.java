package org.variorum.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.store.Kills;

/// How many acts that were shown as done are lost when the program is killed at two hundred moments,
/// and in the middle of which acts it was.
final class Killing implements Measurement {
  private static final int ROUNDS = 200;
  private static final long SEED = 7;

  @Override
  public void measure(Figures figures) throws Exception {
    Path folder = Files.createTempDirectory("variorum-bench");
    try {
      Kills kills = new Kills(folder, SEED);
      kills.kill(ROUNDS);
      kills.lost().forEach(System.out::println);
      figures.tell("kill_rounds", ROUNDS);
      figures.tell("kill_acts", kills.acts());
      kills.hits().forEach((act, hits) -> figures.tell("kill_in_" + act, hits));
      figures.tell("kill_lost", kills.lost().size(), Goal.atMost(0));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws Exception {
    List<Path> inner;
    try (Stream<Path> files = Files.walk(folder)) {
      inner = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : inner) {
      Files.delete(file);
    }
  }
}
