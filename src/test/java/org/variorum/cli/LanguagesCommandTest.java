package org.variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.language.TinyPack;

class LanguagesCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final TinyPack tiny = TinyPack.nowhere();

  @Test
  void listsWhatIsThereAndWhatCouldBeHad() throws IOException {
    assertThat(run("languages")).isZero();
    assertThat(out.toString(UTF_8))
        .startsWith("es\tSpanish\tnot installed; 0 MB to fetch from nowhere.invalid");

    assertThat(run("languages", "install", "ES", "--from", archive())).isZero();
    assertThat(err.toString(UTF_8)).endsWith("Spanish is installed.\n");

    out.reset();
    assertThat(run("languages", "list")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("es\tSpanish\tinstalled, 0 MB\tCoreNLP 1, GPL-3");

    assertThat(run("languages", "remove", "es")).isZero();
    out.reset();
    run("languages", "list");
    assertThat(out.toString(UTF_8)).contains("not installed");
  }

  @Test
  void whatIsRefusedEndsWithOneAndItsReason() {
    assertThat(run("languages", "install", "es")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("There is no site of the name nowhere.invalid");
    assertThat(run("languages", "install", "tlh")).isEqualTo(1);
    assertThat(run("languages", "remove", "tlh")).isEqualTo(1);
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(run("languages", "install")).isEqualTo(2);
    assertThat(run("languages", "fetch", "es")).isEqualTo(2);
  }

  private String archive() throws IOException {
    return Files.write(folder.resolve("models.jar"), tiny.archive()).toString();
  }

  private int run(String... arguments) {
    Program.Parts parts =
        new Program.Parts(
            files -> List.of(),
            (reports, corrections, progress) -> {
              throw new AssertionError();
            },
            (compared, format, to) -> {},
            (dossier, analysis, picture) -> new byte[0],
            (store, files, console) -> true);
    return new Program(parts, tiny.installer(folder.resolve("packs")), out, err).run(arguments);
  }
}
