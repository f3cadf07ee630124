package org.variorum.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// A folder of `src/test/resources/cases`: the reports of one story, and what a careful reader
/// finds in them.
record GoldenCase(String name, Story story, List<String> expected) {
  static final String EXPECTED = "expected.txt";

  private static final Path CASES = Path.of("src/test/resources/cases");

  /// All cases, by name.
  static Stream<GoldenCase> all() {
    return folders().stream().map(GoldenCase::read);
  }

  Path table() {
    return CASES.resolve(name).resolve(EXPECTED);
  }

  /// The name alone, for the list of tests.
  @Override
  public String toString() {
    return name;
  }

  private static GoldenCase read(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      Intake intake = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
      List<Report> reports = new ArrayList<>();
      for (Path file :
          entries.filter(f -> !f.endsWith(EXPECTED)).sorted(Comparator.naturalOrder()).toList()) {
        switch (intake.file(file)) {
          case Outcome.Accepted accepted -> reports.add(accepted.report());
          case Outcome.Refused refused -> throw new AssertionError(refused);
          case Outcome.Withheld withheld -> throw new AssertionError(withheld);
        }
      }
      String name = folder.getFileName().toString();
      return new GoldenCase(
          name,
          new Story(new StoryId(1), name, reports),
          Files.readAllLines(folder.resolve(EXPECTED)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
