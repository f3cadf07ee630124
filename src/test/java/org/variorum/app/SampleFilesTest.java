package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.cli.Console;
import org.variorum.desk.Analyser;
import org.variorum.intake.Intake;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.reason.Plain;

class SampleFilesTest {
  private static final SameEvent SAME =
      new SameEvent(SameEvent.Verdict.SAME, Plain.reason("They are."));

  @TempDir Path folder;

  private final StringWriter said = new StringWriter();
  private final Console console = new Console(new PrintWriter(said));
  private final SampleFiles files = new SampleFiles(new Exports(), new Camera());

  @Test
  void writesThePageAndThePictureAndSaysWhere() throws IOException {
    assertThat(write((basis, known, progress) -> nothingFound(basis.reports()))).isTrue();

    Path page = folder.resolve("variorum-sample.html");
    Path picture = folder.resolve("variorum-sample.png");
    assertThat(page).content().containsIgnoringCase("<!doctype html>").contains("ferry");
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    assertThat(said.toString()).contains(page.toString()).contains(picture.toString());
  }

  @Test
  void saysWhyThereIsNothing() throws IOException {
    Analyser failing =
        (basis, known, progress) -> {
          throw new IllegalStateException("no models");
        };

    assertThat(write(failing)).isFalse();

    assertThat(said.toString()).contains("could not be compared", "V-").doesNotContain("no models");
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private boolean write(Analyser analyser) throws IOException {
    try (ScratchDesk scratch = ScratchDesk.open(new Intake(Clock.systemUTC()), analyser)) {
      return files.write(scratch.desk(), folder, console);
    }
  }

  private static Analysis nothingFound(List<Report> reports) {
    Map<ReportId, Extraction> extractions =
        reports.stream().collect(Collectors.toMap(Report::id, SampleFilesTest::empty));
    Map<ReportId, SameEvent> each =
        reports.stream()
            .collect(Collectors.toMap(Report::id, Function.identity().andThen(r -> SAME)));
    List<ReportId> ids = reports.stream().map(Report::id).toList();
    return new Analysis(
        extractions,
        new Comparison(ids, SAME, each, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static Extraction empty(Report report) {
    return new Extraction(
        report.id(),
        new Extraction.Basis("test", report.metadata().publishedOn(), 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
