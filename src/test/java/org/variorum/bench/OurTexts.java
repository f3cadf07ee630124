package org.variorum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Report;

/// The texts that are measured on: our own, and the seeds of the project where they are at hand.
final class OurTexts {
  private static final Path SAMPLE = Path.of("resources/org/variorum/sample");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path SEEDS =
      Path.of(System.getProperty("bench.seeds", "/work/shared/seeds"));

  private static final Intake INTAKE = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private OurTexts() {}

  /// The reports of the sample story.
  static List<Report> sample() {
    return reports(SAMPLE, "index.txt");
  }

  /// The five seeds; empty where they are not on this machine.
  static Optional<List<Report>> seeds() {
    return Files.isDirectory(SEEDS) ? Optional.of(reports(SEEDS, "")) : Optional.empty();
  }

  /// The files of the seeds, or of the sample where there are none.
  static List<Path> filesOfSeeds() throws IOException {
    Path folder = Files.isDirectory(SEEDS) ? SEEDS : SAMPLE;
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".txt") && !f.endsWith("index.txt"))
          .sorted()
          .toList();
    }
  }

  /// The reports of all golden cases.
  static List<Report> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().flatMap(f -> reports(f, "expected.txt").stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Report report(String text) {
    return accepted(INTAKE.pasted(text));
  }

  private static List<Report> reports(Path folder, String but) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".txt") && !f.endsWith(but))
          .sorted()
          .map(f -> accepted(INTAKE.file(f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report accepted(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> accepted.report();
      case Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
      case Outcome.Withheld withheld -> throw new IllegalStateException(withheld.name());
    };
  }
}
