package org.variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.language.Installer;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Doing;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.Plain;

/// The commands with reading, comparing, writing and drawing that are as simple as can be, so that
/// what is tested is what the command line itself does.
class ProgramTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Optional<Path>> opened = new ArrayList<>();
  private final List<Path> openedFiles = new ArrayList<>();

  @Test
  void comparesTheFilesAsOneStory() throws IOException {
    String a = file("a.txt", "First");
    String b = file("b.txt", "Second");

    assertThat(run("compare", a, b)).isZero();

    assertThat(out()).isEqualTo("TEXT First: A=First B=Second\n");
    assertThat(err()).contains("Comparing");
  }

  @ParameterizedTest
  @CsvSource({"text, TEXT", "json, JSON", "html, HTML", "csv, CSV", "JSON, JSON"})
  void writesTheFormatAskedFor(String name, String format) throws IOException {
    assertThat(run("compare", "--format", name, file("a.txt", "First"))).isZero();

    assertThat(out()).startsWith(format + " ");
  }

  @Test
  void writesToAFile() throws IOException {
    Path target = folder.resolve("out.txt");
    Files.writeString(target, "what was there before");

    assertThat(run("compare", file("a.txt", "First"), "-o", target.toString())).isZero();

    assertThat(target).hasContent("TEXT First: A=First");
    assertThat(out()).isEmpty();
    assertThat(names(folder)).containsExactly("a.txt", "out.txt");
  }

  @Test
  void aFileThatIsWrittenCanBeReadByWhoeverCanReadOthersBesideIt() throws IOException {
    Path target = folder.resolve("out.txt");
    String a = file("a.txt", "First");
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");

    run("compare", a, "-o", target.toString());

    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(Path.of(a)));
  }

  @Test
  void whatIsReadFromFilesIsWrittenALineEach() throws IOException {
    String a = file("a.txt", "First");
    String bad = file("bad.txt", "bad");

    assertThat(run("extract", "--format", "jsonl", a, bad)).isOne();

    List<String> lines = out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("\"title\":\"First\"", "\"article\":\"First\"", "\"from\":{\"title\":\"file\"}");
    assertThat(lines.get(1)).isEqualTo("{\"path\":\"" + bad + "\",\"refused\":\"It is bad.\"}");
    assertThat(err()).contains("bad.txt: refused. It is bad.");
    assertThat(run("extract", "--format", "xml", a)).isEqualTo(2);
  }

  @Test
  void reportsAreImportedIntoAStoryOfAStore() throws IOException {
    String store = folder.resolve("s.db").toString();
    String a = file("a.txt", "First");
    String again = file("again.txt", "First");
    String b = file("b.txt", "Second");

    assertThat(run("import", "--store", store, "--story", "Ferry", a, again, b)).isZero();
    assertThat(err()).contains("a.txt: added.", "again.txt: left. Report A has the same text.");
    assertThat(run("verify", store)).isZero();
    assertThat(out()).contains("nothing is wrong");
  }

  @Test
  void anotherVersionOfAReportIsLeftOrTakenAsTheUserSays() throws IOException {
    String store = folder.resolve("versions.db").toString();
    String page =
        "The ferry ran onto the rocks off the island before dawn on Tuesday with two hundred people"
            + " on board and lifeboats took off everyone within the hour while the crew stayed"
            + " behind to see to the pumps, %s said.";
    String a = file("morning/ferry.txt", page.formatted("the coastguard"));
    String b = file("evening/ferry.txt", page.formatted("the harbour office"));

    assertThat(run("import", "--store", store, "--story", "Ferry", a, b)).isZero();
    assertThat(err())
        .contains("ferry.txt: left. It seems to be another version of report A; say --versions=");
    assertThat(run("import", "--store", store, "--story", "Ferry", "--versions=taken", b)).isZero();
    assertThat(err()).contains("ferry.txt: added as a version of report A.");
    assertThat(run("import", "--store", store, "--story", "Ferry", a)).isZero();
    assertThat(err()).contains("ferry.txt: left. Report A has the same text.");
    assertThat(run("verify", store)).isZero();
  }

  @Test
  void aRefusedFileIsNamedAndTheRestIsDone() throws IOException {
    assertThat(run("compare", file("bad.txt", "bad"), file("b.txt", "Second"))).isOne();

    assertThat(out()).isEqualTo("TEXT Second: A=Second\n");
    assertThat(err()).contains("bad.txt: refused. It is bad.");
  }

  @Test
  void withoutAnyReportThereIsNothingToCompare() throws IOException {
    assertThat(run("compare", file("bad.txt", "bad"))).isOne();

    assertThat(out()).isEmpty();
    assertThat(err()).contains("There is no report to compare.");
  }

  @Test
  void aDayGivenByLetterOverridesTheReports() throws IOException {
    String a = file("a.txt", "First");
    String b = file("b.txt", "Second");

    assertThat(run("compare", "--published", "B=2024-09-30", a, b)).isZero();

    assertThat(out()).isEqualTo("TEXT First: A=First B=Second@2024-09-30\n");
  }

  @Test
  void wrongUseIsToldAndIsTwo() throws IOException {
    String a = file("a.txt", "First");
    String dir = folder.toString();

    assertWrong("--published", "compare", a, "--published", "B=2024-09-30");
    assertWrong("2024-09-30", "compare", a, "--published", "A=tomorrow");
    assertWrong("json, html, csv or text", "compare", a, "--format", "pdf");
    assertWrong("not both", "compare", a, "--stories", dir);
    assertWrong("not both", "compare");
    assertWrong("Stories are written as JSON", "compare", "--format", "html", "--stories", dir);
    assertWrong("side-by-side", "render", a, "--view", "upside-down");
    assertWrong("400 to 8000", "render", a, "--width", "9000");
    assertWrong("LIGHT, DARK", "render", a, "--theme", "blue");
    assertWrong("no finding f9", "render", a, "--finding", "f9");
    assertWrong("jsonl", "extract", a, "--format", "xml");
    assertThat(out()).isEmpty();
  }

  @Test
  void storiesAreALineEachInTheOrderGiven() throws IOException {
    List<String> directories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = "s" + (20 - i);
      file(name + "/a.txt", "Report " + i);
      file(name + "/notes.json", "{}");
      directories.add(folder.resolve(name) + "/");
    }

    assertThat(run(with(directories, "compare", "--format", "json", "--stories"))).isZero();

    assertThat(out().lines().toList())
        .isEqualTo(
            IntStream.range(0, 20)
                .mapToObj(
                    i -> "JSON_LINE s" + (20 - i) + ": A=Report " + i + " in " + directories.get(i))
                .toList());
    assertThat(err()).contains("notes.json: left. Not a text.").contains("[20/20]");
  }

  @Test
  void aStoryThatFailsDoesNotEndTheOthers() throws IOException {
    file("one/a.txt", "First");
    file("two/a.txt", "fails");
    file("three/a.txt", "overflows");
    Files.createDirectory(folder.resolve("empty"));
    file("last/a.txt", "Last");
    List<String> directories =
        Stream.of("one", "two", "three", "empty", "none", "last")
            .map(name -> folder.resolve(name).toString())
            .toList();

    assertThat(run(with(directories, "compare", "--stories"))).isOne();

    assertThat(out().lines().map(line -> line.split(" in ")[0]))
        .containsExactly("JSON_LINE one: A=First", "JSON_LINE last: A=Last");
    assertThat(err())
        .contains("two: failed.")
        .contains("three: failed.")
        .contains("empty: refused. There is no report in it.")
        .contains("none: refused. There is no folder of this name.");
  }

  @Test
  void anAnalysisThatFailsIsToldOnce() throws IOException {
    assertThat(run("compare", file("a.txt", "fails"))).isOne();

    assertThat(err()).containsOnlyOnce("Failed by a fault of the program");
  }

  @Test
  void aTargetThatCannotBeWrittenIsTold() throws IOException {
    String nowhere = folder.resolve("none/out.txt").toString();

    assertThat(run("compare", file("a.txt", "First"), "-o", nowhere)).isOne();

    assertThat(err()).contains("Failed: there is no folder for");
  }

  @Test
  void drawsThePictureAskedFor() throws IOException {
    Path png = folder.resolve("a.png");

    assertThat(
            run(
                "render",
                file("a.txt", "First"),
                "--theme",
                "dark",
                "--width",
                "1200",
                "--height",
                "800",
                "-o",
                png.toString()))
        .isZero();

    assertThat(pictures)
        .containsExactly(
            new Picture(
                Picture.View.SIDE_BY_SIDE,
                Picture.Theme.DARK,
                new Picture.Size(1200, 800),
                Optional.empty(),
                Picture.Eyes.MOST));
    assertThat(png).hasContent("PNG of First");
  }

  @Test
  void drawsInTheUsualSizeToStandardOutput() throws IOException {
    assertThat(run("render", "--view", "side-by-side", file("a.txt", "First"))).isZero();

    assertThat(pictures)
        .containsExactly(
            new Picture(
                Picture.View.SIDE_BY_SIDE,
                Picture.Theme.LIGHT,
                new Picture.Size(1600, 1000),
                Optional.empty(),
                Picture.Eyes.MOST));
    assertThat(out()).isEqualTo("PNG of First");
  }

  @Test
  void withoutACommandTheDesktopOpens() {
    assertThat(run()).isZero();
    assertThat(run("--store", "stories.db")).isZero();

    assertThat(opened).containsExactly(Optional.empty(), Optional.of(Path.of("stories.db")));
    assertThat(openedFiles).isEmpty();
  }

  @Test
  void theDesktopOpensWithFiles() {
    assertThat(run("story.variorum", "second.txt")).isZero();

    assertThat(openedFiles)
        .containsExactly(
            Path.of("story.variorum").toAbsolutePath(), Path.of("second.txt").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void saysWhatItIs(String option) {
    assertThat(run(option)).isZero();

    assertThat(out()).containsIgnoringCase("variorum");
  }

  private void assertWrong(String word, String... arguments) {
    err.reset();
    assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
    assertThat(err()).contains(word);
  }

  private int run(String... arguments) {
    Program.Parts parts =
        new Program.Parts(
            ProgramTest::read, ProgramTest::compare, ProgramTest::write, this::draw, this::open);
    return new Program(parts, Installer.none(), out, err).run(arguments);
  }

  private static List<Arrival> read(List<Path> files) {
    return files.stream()
        .flatMap(file ->
            Files.isDirectory(file) ? names(file).stream().map(file::resolve) : Stream.of(file))
        .map(ProgramTest::arrival)
        .toList();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static Arrival arrival(Path file) {
    if (!file.toString().endsWith(".txt")) {
      return new Arrival.Left(file.toString(), "Not a text.");
    }
    String text = text(file);
    if (text.equals("bad")) {
      return new Arrival.Refused(file.toString(), "It is bad.");
    }
    Source source = new Source(file.toString(), Instant.EPOCH, sha256(text), 1, "UTF-8");
    Metadata metadata =
        Metadata.none("en")
            .withTitle(Optional.of(Metadatum.given(text, org.variorum.model.Provenance.FILE)));
    return new Arrival.Taken(
        new Report(new ReportId(file.toString()), source, metadata, text), text.getBytes(UTF_8));
  }

  private static Analysis compare(
      List<Report> reports, Corrections corrections, Progress progress) {
    if (reports.getFirst().text().equals("fails")) {
      throw new IllegalStateException("a fault");
    }
    if (reports.getFirst().text().equals("overflows")) {
      throw new StackOverflowError();
    }
    progress.at(Doing.of(Doing.Sort.COMPARING), 0.5);
    Comparison comparison =
        new Comparison(
            reports.stream().map(Report::id).toList(),
            new SameEvent(SameEvent.Verdict.SAME, Plain.reason("")),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Analysis(Map.of(), comparison);
  }

  private static void write(Format format, Compared compared, java.io.Writer to)
      throws IOException {
    String reports =
        compared.story().reports().stream()
            .map(r -> compared.story().letter(r.id()) + "=" + r.text() + day(r))
            .collect(Collectors.joining(" "));
    String directory = compared.directory().map(d -> " in " + d).orElse("");
    to.write(format + " " + compared.story().title() + ": " + reports + directory + "\n");
  }

  private static String day(Report report) {
    return report.metadata().publishedOn().map(LocalDate::toString).map(d -> "@" + d).orElse("");
  }

  private byte[] draw(Dossier dossier, Analysis analysis, Picture picture) {
    pictures.add(picture);
    return ("PNG of " + dossier.story().title()).getBytes(UTF_8);
  }

  private boolean open(Optional<Path> store, List<Path> files, Console console) {
    opened.add(store);
    openedFiles.addAll(files);
    return true;
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String[] with(List<String> last, String... first) {
    return Stream.concat(Stream.of(first), last.stream()).toArray(String[]::new);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
