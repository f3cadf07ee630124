package org.variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.language.Installer;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Doing;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Progress;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.mark.Corrections;
import org.variorum.model.reason.Plain;

/// The commands with reading, comparing, writing and drawing that are as simple as can be, so that
/// what is tested is what the command line itself does.
abstract class AtTheTerminal {
  @TempDir Path folder;

  final List<Picture> pictures = new ArrayList<>();
  final List<Optional<Path>> opened = new ArrayList<>();
  final List<Path> openedFiles = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /// Runs the program.
  ///
  /// @return its status
  final int run(String... arguments) {
    Program.Parts parts =
        new Program.Parts(
            AtTheTerminal::read,
            AtTheTerminal::compare,
            AtTheTerminal::write,
            this::draw,
            this::open);
    return new Program(parts, Installer.none(), out, err).run(arguments);
  }

  /// Runs the program as it cannot be run, of which it tells in a word.
  final void assertWrong(String word, String... arguments) {
    err.reset();
    assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
    assertThat(err()).contains(word);
  }

  /// What the program said on standard output.
  final String out() {
    return out.toString(UTF_8);
  }

  /// What the program said on standard error.
  final String err() {
    return err.toString(UTF_8);
  }

  /// Writes a file, whose text says how it fares: "bad" is refused, "fails" ends the analysis.
  final String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /// The names of the files in a folder.
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Arrival> read(List<Path> files) {
    return files.stream()
        .flatMap(file ->
            Files.isDirectory(file) ? names(file).stream().map(file::resolve) : Stream.of(file))
        .map(AtTheTerminal::arrival)
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
        Metadata.none("en").withTitle(Optional.of(Metadatum.given(text, Provenance.FILE)));
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

  private static void write(Format format, Compared compared, Writer to) throws IOException {
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

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
