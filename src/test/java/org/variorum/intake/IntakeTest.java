package org.variorum.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

class IntakeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final String TEXT =
      """
      Ferry runs aground off Tarn Island

      2025-02-14

      TARN, Feb. 14 (Coast Wire) – A ferry with “forty” people aboard ran onto rocks, police said.
      """;

  @TempDir Path folder;

  private final Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aFileBecomesAReportWithItsSourceAndMetadata() throws IOException {
    Path file = write("ferry.txt", TEXT.getBytes(UTF_8));

    Outcome.Accepted accepted = accepted(intake.file(file));

    Report report = accepted.report();
    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(accepted.original()).isEqualTo(TEXT.getBytes(UTF_8));
    assertThat(report.source().path()).isEqualTo(file.toString());
    assertThat(report.source().retrieved()).isEqualTo(NOW);
    assertThat(report.source().size()).isEqualTo(Files.size(file));
    assertThat(report.source().charset()).isEqualTo("UTF-8");
    assertThat(report.id()).isEqualTo(ReportId.of(report.source().sha256(), 1));
    assertThat(report.metadata().title().map(Metadatum::value))
        .contains("Ferry runs aground off Tarn Island");
    assertThat(report.metadata().publishedOn()).contains(LocalDate.of(2025, 2, 14));
    assertThat(report.metadata().language()).isEqualTo("en");
  }

  @Test
  void theHashIsThatOfTheOriginalBytes() throws IOException {
    // The test vector of FIPS 180-4.
    Report report = accepted(intake.file(write("abc.txt", "abc".getBytes(UTF_8)))).report();

    assertThat(report.source().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void lineEndsBecomePlainAndNothingElseChanges() throws IOException {
    byte[] bytes = "\uFEFFOne\r\n\r\n  Two\t\rThree \n\n\fFour\u00a0".getBytes(UTF_8);

    assertThat(accepted(intake.file(write("a.txt", bytes))).report().text())
        .isEqualTo("One\n\n  Two\t\nThree \n\n\fFour\u00a0");
  }

  @Test
  void pastedTextIsReadLikeAFile() {
    Report report = accepted(intake.pasted(TEXT.replace("\n", "\r\n"))).report();

    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(report.source().path()).isEqualTo("pasted text");
  }

  @Test
  void aDateInTheFileNameServesWhereTheTextHasNone() throws IOException {
    Path file = write("2024-09-30-ferry.txt", "Ferry lost\n\nIt sank.".getBytes(UTF_8));

    assertThat(accepted(intake.file(file)).report().metadata().published())
        .contains(Metadatum.given(LocalDate.of(2024, 9, 30), Provenance.FILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GIF89a rest               | This is a picture (GIF), not a text.
          ÿØÿà rest                 | This is a picture (JPEG), not a text.
          """)
  void knownKindsAreRefusedByName(String head, String reason) throws IOException {
    assertThat(refused(intake.file(write("x.txt", head.getBytes(ISO_8859_1))))).isEqualTo(reason);
  }

  @Test
  void emptyAndBlankFilesAreRefused() throws IOException {
    assertThat(refused(intake.file(write("a.txt", new byte[0])))).contains("empty");
    assertThat(refused(intake.file(write("b.txt", "\uFEFF \r\n\t\u00a0\u200b".getBytes(UTF_8)))))
        .contains("only blanks");
    assertThat(refused(intake.pasted(" \n "))).contains("only blanks");
  }

  @Test
  void binaryFilesAreRefused() throws IOException {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    byte[] controls = "\u0001\u0002\u0003 text with controls \u0004".getBytes(UTF_8);
    byte[] zeros = "text with a\0 zero in it".getBytes(UTF_8);

    for (byte[] bytes : List.of(noise, controls, zeros)) {
      assertThat(refused(intake.file(write("a.txt", bytes))))
          .isEqualTo("This file is not a text: it holds bytes that no text has.");
    }
  }

  @Test
  void aFileOverTheLimitIsRefusedWithBothSizes() throws IOException {
    byte[] tooMany = new byte[Intake.LIMIT + 1];
    java.util.Arrays.fill(tooMany, (byte) 'a');

    assertThat(refused(intake.file(write("b.txt", tooMany))))
        .isEqualTo("This file has 50.1 MB; a file may have up to 50 MB.");
  }

  @Test
  void aTextOverTheLimitIsRefused() throws IOException {
    byte[] most = new byte[KindReaders.LONGEST];
    java.util.Arrays.fill(most, (byte) 'a');
    byte[] tooMany = java.util.Arrays.copyOf(most, KindReaders.LONGEST + 1);
    tooMany[KindReaders.LONGEST] = 'a';

    assertThat(intake.file(write("a.txt", most))).isInstanceOf(Outcome.Accepted.class);
    assertThat(refused(intake.file(write("b.txt", tooMany)))).contains("up to 5 million");
  }

  @Test
  void aPageIsReadByWhatItIsWhateverItIsCalled() throws IOException {
    String page =
        "<!-- saved --><html><head><title>Ferry aground - The Courier</title></head><body><nav><a"
            + " href='/'>Home</a></nav><h1>Ferry aground</h1><p>A ferry ran onto rocks off the"
            + " island of Tarn on Tuesday, and all were saved.</p></body></html>";

    Outcome.Accepted accepted = accepted(intake.file(write("a.txt", page.getBytes(UTF_8))));

    assertThat(accepted.report().text())
        .isEqualTo(
            "Ferry aground\n\n"
                + "A ferry ran onto rocks off the island of Tarn on Tuesday, and all were saved.");
    assertThat(accepted.report().article().span().in(accepted.report().text()))
        .startsWith("A ferry ran");
    assertThat(accepted.original()).isEqualTo(page.getBytes(UTF_8));
  }

  @Test
  void missingUnreadableAndWrongPathsAreRefused() throws IOException {
    assertThat(refused(intake.file(folder.resolve("none.txt"))))
        .isEqualTo("There is no file of this name.");
    assertThat(refused(intake.file(folder))).isEqualTo("This is a folder, not a file.");
  }

  @Test
  void aFileWithoutLeaveToReadIsRefused() throws IOException {
    Path file = write("secret.txt", TEXT.getBytes(UTF_8));
    assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "needs POSIX permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "the superuser may read everything");

    assertThat(refused(intake.file(file)))
        .isEqualTo("This file cannot be read: access to it is denied.");
  }

  @Test
  void aFolderGivesItsTextsByNameAndNamesTheRest() throws IOException {
    write("b.txt", TEXT.getBytes(UTF_8));
    write("a.TXT", TEXT.getBytes(UTF_8));
    write("notes.md", TEXT.getBytes(UTF_8));
    write("gold.json", "{}".getBytes(UTF_8));
    write(".hidden.txt", TEXT.getBytes(UTF_8));
    Files.createDirectory(folder.resolve("inner.txt"));

    FolderContent content = intake.folder(folder);

    assertThat(content.readable())
        .extracting(p -> p.getFileName().toString())
        .containsExactly("a.TXT", "b.txt", "notes.md");
    assertThat(content.left())
        .extracting(r -> Path.of(r.name()).getFileName().toString())
        .containsExactly("gold.json");
  }

  @Test
  void onTheCommandLineTheSameBytesTwiceAreTwoReports() {
    List<Outcome> numbered =
        Duplicates.numbered(
            List.of(intake.pasted(TEXT), intake.pasted("Another"), intake.pasted(TEXT)));

    assertThat(numbered)
        .extracting(o -> accepted(o).report().id().value())
        .satisfies(ids -> {
          assertThat(ids).doesNotHaveDuplicates();
          assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2");
        });
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void unicodeWithAMarkIsReadByIt(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    Report report = accepted(intake.file(write("a.txt", bytes))).report();

    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(report.source().charset()).isEqualTo(charset);
  }

  @Test
  void utf16WithoutAMarkIsReadByItsZeros() throws IOException {
    String russian = "Паром сел на мель\n\nНа борту были 40 человек, сообщила полиция.\n";
    for (String text : List.of(TEXT, russian)) {
      for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
        Report report = accepted(intake.file(write("a.txt", text.getBytes(charset)))).report();

        assertThat(report.text()).isEqualTo(text);
        assertThat(report.source().charset()).isEqualTo(charset.name());
      }
    }
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Outcome.Accepted accepted(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return (Outcome.Accepted) outcome;
  }

  private static String refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason().toString();
  }
}
