package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.cli.Program;
import org.variorum.desk.PairAnalyser;
import org.variorum.desk.language.Installer;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrections;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Mark;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Stamp;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;

/// Exporting and checking from a terminal, with real files and a real store.
class ExportCommandTest {
  @TempDir Path folder;

  private final PairAnalyser analyser = new PairAnalyser();
  private final Intake intake = new Intake(Clock.systemUTC());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void filesAreExportedInTheFormatAskedFor() throws IOException {
    assertThat(run("export", "--format", "markdown", file("a", "Leeds"), file("b", "York")))
        .isZero();

    assertThat(out.toString(UTF_8)).contains("# Fire", "▲ where", "**York**");
  }

  @Test
  void filtersLimitWhatIsWritten() throws IOException {
    String a = file("a", "Leeds day=Monday");
    String b = file("b", "York day=Monday");

    assertThat(run("export", "--format", "csv", "--status", "agreeing", a, b)).isZero();

    assertThat(out.toString(UTF_8)).contains("Monday").doesNotContain("York,");
  }

  @Test
  void aStoryOfAStoreGoesOutWithItsVerdicts() throws IOException {
    Path store = store();

    assertThat(
            run(
                "export",
                "--store",
                store.toString(),
                "--story",
                "the fire",
                "--format",
                "csv",
                "--verdict",
                "same"))
        .isZero();

    assertThat(out.toString(UTF_8)).contains("the same thing", "Ana Reis");
  }

  @Test
  void aDossierOfAStoreIsSoundUntilAByteIsChanged() throws IOException {
    Path dossier = folder.resolve("fire.zip");
    assertThat(
            run(
                "export",
                "--store",
                store().toString(),
                "--story",
                "The Fire",
                "--format",
                "dossier",
                "-o",
                dossier.toString()))
        .isZero();

    assertThat(run("verify", dossier.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("nothing is wrong with it");

    byte[] bytes = Files.readAllBytes(dossier);
    bytes[bytes.length / 2] ^= 1;
    Files.write(dossier, bytes);
    assertThat(run("verify", dossier.toString())).isOne();
  }

  @Test
  void aStoreIsCheckedToo() throws IOException {
    assertThat(run("verify", store().toString())).isZero();
    assertThat(run("verify", file("a", "Leeds"))).isOne();
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    String a = file("a", "Leeds");

    assertThat(run("export", a)).isEqualTo(2);
    assertThat(run("export", "--format", "wax", a)).isEqualTo(2);
    assertThat(run("export", "--format", "csv")).isEqualTo(2);
    assertThat(run("export", "--format", "csv", "--store", "x.db")).isEqualTo(2);
    assertThat(run("export", "--format", "csv", "--kind", "colour", a)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("there is no wax", "go together", "no colour");
    assertThat(run("export", "--format", "csv", "--store", "no.db", "--story", "x")).isOne();
    assertThat(err.toString(UTF_8)).contains("There is no store no.db.");
  }

  private int run(String... arguments) {
    Program.Parts parts =
        new Program.Parts(
            new FileReports(intake),
            (reports, corrections, progress) ->
                analyser.analyse(reports, corrections, Map.of(), progress),
            (format, compared, to) -> {},
            (dossier, analysis, picture) -> new byte[0],
            (store, files, console) -> false);
    return new Program(parts, Installer.none(), out, err).run(arguments);
  }

  private String file(String name, String place) throws IOException {
    Path file = folder.resolve(name + ".txt");
    return Files.writeString(file, "Fire\n\nIt was seen at where=" + place + " at night.\n")
        .toString();
  }

  private Path store() throws IOException {
    Path file = folder.resolve("stories.db");
    try (Store store = Store.open(file)) {
      Story empty = store.create("The fire");
      List<Outcome.Accepted> accepted =
          List.of(
              (Outcome.Accepted) intake.file(Path.of(file("a", "Leeds"))),
              (Outcome.Accepted) intake.file(Path.of(file("b", "York"))));
      accepted.forEach(a -> store.add(empty.id(), a.report(), a.original()));
      List<Report> reports = accepted.stream().map(Outcome.Accepted::report).toList();
      Story story = empty.withReports(reports);
      Analysis analysis = analyser.analyse(reports, Corrections.NONE, Map.of(), Progress.NONE);
      store.saveAnalysis(story, analysis);
      Stamp stamp = new Stamp("Ana Reis", Instant.parse("2025-05-07T12:00:00Z"));
      Subject subject = Subject.of(analysis.comparison().findings().getFirst(), story);
      store.saveMarkup(
          story.id(),
          Markup.NONE.with(
              Mark.on("m1", subject, stamp)
                  .with(Optional.of(Decision.of(new Verdict.SameThing())), stamp)));
    }
    return file;
  }
}
