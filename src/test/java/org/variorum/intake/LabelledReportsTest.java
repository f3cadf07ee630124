package org.variorum.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;

/// Reads the heads of real reports, where the labelled sets lie beside the sources.
class LabelledReportsTest {
  private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";

  private final Intake intake = new Intake(Clock.systemUTC());

  @Test
  void theDaysOfTheGoldStoriesAreFound() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path gold : files("gold.json")) {
      for (JsonNode report : new ObjectMapper().readTree(gold.toFile()).get("reports")) {
        Path file = gold.resolveSibling(report.get("file").asText());
        JsonNode day = report.get("published");
        String found = metadata(file).publishedOn().map(Object::toString).orElse("null");
        if (!found.equals(day.asText("null"))) {
          wrong.add(file + ": " + found + " instead of " + day);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTitleAboveADateIsFoundWithTheDate() throws IOException {
    int right = 0;
    List<Path> wrong = new ArrayList<>();
    for (Path file : files(".txt")) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > 2 && lines.get(2).matches(ISO_DATE)) {
        Metadata found = metadata(file);
        Optional<String> title = found.title().map(Metadatum::value);
        boolean isRight =
            title.filter(lines.getFirst()::startsWith).isPresent()
                && found.publishedOn().map(Object::toString).equals(Optional.of(lines.get(2)));
        right += isRight ? 1 : 0;
        if (!isRight) {
          wrong.add(file);
        }
      }
    }
    assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(right / 100);
  }

  private Metadata metadata(Path file) {
    Outcome outcome = intake.file(file);
    assertThat(outcome).as("%s", file).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).report().metadata();
  }

  private static List<Path> files(String end) throws IOException {
    Path shared =
        Optional.ofNullable(System.getenv("VARIORUM_SHARED"))
            .map(Path::of)
            .orElse(Path.of("../shared"));
    Path sets = shared.resolve("eval/dev");
    assumeTrue(Files.isDirectory(sets), "the labelled sets are not beside the sources");
    try (Stream<Path> files = Files.walk(sets)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }
}
