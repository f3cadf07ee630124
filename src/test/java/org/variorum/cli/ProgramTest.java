package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the program is called: with a command, with files, wrongly, or for what it is.
class ProgramTest extends AtTheTerminal {
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
}
