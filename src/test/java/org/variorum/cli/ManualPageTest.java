package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.variorum.desk.language.Installer;

class ManualPageTest {
  /// A line of the list of commands in the help.
  private static final Pattern COMMAND = Pattern.compile("(?m)^  (\\w+) {2,}");

  @Test
  void tellsOfEveryCommand() throws Exception {
    String manual = Files.readString(Path.of("installer/linux/variorum.1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Program(
            new Program.Parts(
                files -> List.of(),
                (reports, corrections, progress) -> {
                  throw new AssertionError();
                },
                (compared, format, to) -> {},
                (dossier, analysis, picture) -> new byte[0],
                (store, files, console) -> true),
            Installer.none(),
            out,
            OutputStream.nullOutputStream())
        .run("--help");

    List<String> commands =
        COMMAND
            .matcher(out.toString(StandardCharsets.UTF_8))
            .results()
            .map((MatchResult r) -> r.group(1))
            .toList();
    assertThat(commands).contains("compare", "verify");
    assertThat(commands).allSatisfy(c -> assertThat(manual).contains(".B " + c + "\n"));
  }
}
