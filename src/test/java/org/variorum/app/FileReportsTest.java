package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.cli.Arrival;
import org.variorum.intake.Intake;

class FileReportsTest {
  @TempDir Path folder;

  private final FileReports reports = new FileReports(new Intake(Clock.systemUTC()));

  @Test
  void filesAndTheFilesOfFoldersArriveInOrder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path b = Files.writeString(inner.resolve("b.txt"), "Second");
    Path a = Files.writeString(inner.resolve("a.txt"), "First");
    Path gold = Files.writeString(inner.resolve("gold.json"), "{}");
    Path last = Files.writeString(folder.resolve("last.txt"), "Last");
    Path none = folder.resolve("none.txt");

    List<Arrival> arrivals = reports.read(List.of(inner, last, none));

    assertThat(arrivals)
        .extracting(FileReportsTest::told)
        .containsExactlyInAnyOrder(
            "left " + gold, "taken " + a, "taken " + b, "taken " + last, "refused " + none);
    assertThat(arrivals)
        .filteredOn(Arrival.Taken.class::isInstance)
        .extracting(FileReportsTest::told)
        .containsExactly("taken " + a, "taken " + b, "taken " + last);
  }

  @Test
  void theSameTextTwiceIsTwoReports() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "The same");
    Path b = Files.writeString(folder.resolve("b.txt"), "The same");

    assertThat(reports.read(List.of(a, b)))
        .extracting(arrival -> ((Arrival.Taken) arrival).report().id().value())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  private static String told(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Taken taken -> "taken " + taken.report().source().path();
      case Arrival.Left left -> "left " + left.name();
      case Arrival.Refused refused -> "refused " + refused.name();
    };
  }
}
