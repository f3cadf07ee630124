package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short run of what the benchmark does two hundred times.
class KillsTest {
  @TempDir private Path folder;

  @Test
  void allThatWasShownAsDoneIsThereAfterAKill() throws Exception {
    Kills kills = new Kills(folder, 20261122);
    kills.kill(12);
    assertThat(kills.lost()).isEmpty();
    assertThat(kills.hits().values())
        .as("kills in the middle of an act: %s", kills.hits())
        .anySatisfy(hits -> assertThat(hits).isPositive());
    assertThat(kills.acts()).as("acts that were done before the kills").isGreaterThan(20);
  }
}
