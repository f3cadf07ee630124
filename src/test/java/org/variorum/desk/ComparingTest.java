package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.Status;

class ComparingTest {
  @TempDir private Path folder;
  private final Comparing comparing =
      new Comparing(new Intake(Clock.systemUTC()), new PairAnalyser());

  @Test
  void filesBecomeAStoryInTheirOrder() throws IOException {
    Path b = Files.writeString(folder.resolve("b.txt"), "x=1");
    Path a = Files.writeString(folder.resolve("a.txt"), "x=2");

    Comparing.Result result = comparing.compare("Title", List.of(b, a), Map.of(), Progress.NONE);

    assertThat(result.story().title()).isEqualTo("Title");
    assertThat(result.story().reports()).extracting(Report::text).containsExactly("x=1", "x=2");
    assertThat(result.analysis().orElseThrow().comparison().count(Status.CONFLICTING)).isOne();
  }

  @Test
  void theSameFileTwiceIsTwoReports() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "x=1");

    Comparing.Result result = comparing.compare("T", List.of(a, a), Map.of(), Progress.NONE);

    assertThat(result.story().reports()).extracting(Report::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aGivenDayReplacesTheOneRead() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "x=1");
    LocalDate day = LocalDate.of(2024, 9, 30);

    Comparing.Result result = comparing.compare("T", List.of(a), Map.of("A", day), Progress.NONE);

    assertThat(result.story().reports().getFirst().metadata().publishedOn()).contains(day);
  }

  @Test
  void whatCannotBeReadIsNamedAndNothingIsComparedWithoutReports() {
    Comparing.Result result =
        comparing.compare("T", List.of(folder.resolve("none.txt")), Map.of(), Progress.NONE);

    assertThat(result.analysis()).isEmpty();
    assertThat(result.refused())
        .singleElement()
        .satisfies(r -> assertThat(r.name()).endsWith("none.txt"));
  }
}
