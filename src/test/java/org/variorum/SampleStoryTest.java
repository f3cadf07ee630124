package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The story that the program brings along is whole: its index names its files and no others.
class SampleStoryTest {
  private static final Path FOLDER = Path.of("resources/org/variorum/sample");

  @Test
  void indexNamesATitleAndEveryFile() throws IOException {
    List<String> index = Files.readAllLines(FOLDER.resolve("index.txt"));

    assertThat(index.getFirst()).startsWith("title: ");
    assertThat(index.subList(1, index.size())).containsExactlyInAnyOrderElementsOf(files());
  }

  /// Six reports that are no copies of each other, of a length at which comparing them is work.
  @Test
  void reportsAreOfANewsLength() throws IOException {
    assertThat(files()).hasSize(6);
    for (String file : files()) {
      assertThat(Files.readString(FOLDER.resolve(file)).split("\\s+").length)
          .as(file)
          .isBetween(250, 400);
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.equals("index.txt"))
          .sorted()
          .toList();
    }
  }
}
