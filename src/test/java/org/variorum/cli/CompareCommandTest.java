package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `compare`: files as one story, and folders as many.
class CompareCommandTest extends AtTheTerminal {
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

  private static String[] with(List<String> last, String... first) {
    return Stream.concat(Stream.of(first), last.stream()).toArray(String[]::new);
  }
}
