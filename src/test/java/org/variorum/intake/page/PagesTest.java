package org.variorum.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.LeftOut;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// Pages that we wrote, each with a difficulty of real ones, and the article that a reader sees in
/// them: `NAME.html` and `NAME.txt`.
class PagesTest {
  private static final Path PAGES = Path.of("src/test/resources/org/variorum/intake/page/pages");

  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @MethodSource("names")
  void theArticleIsFoundAndNothingElse(String name) throws IOException {
    Content.Readable page = page(name);

    assertThat(page.article().span().in(page.text()) + "\n")
        .isEqualTo(Files.readString(PAGES.resolve(name + ".txt")));
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".html"))
          .map(f -> f.substring(0, f.length() - 5))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boxes    | Third grounding in five years            | Mara Lind                | MICRODATA    | 2024-03-07
          captions | Two hours off Tarn                       | Mara Lind, Jon Rask      | JSON_LD      | 2024-03-05
          comments | Lorries barred from Old Mill Bridge      | Henrik Dahl              | META         | 2023-09-12
          bylines  | Fire destroys three houses in Vardby    | Anna Lund                | PAGE         | 2025-10-14
          fonttable| Vardby Post: Fire destroys three houses in Vardby | Anna Lund      | PAGE         | 2003-10-14
          spanish  | Un incendio destruye tres casas en Vardby | Ana Ruiz               | PAGE         | 2025-10-14
          wordpress| Fire destroys three houses in Vardby    | Anna Lund                | PAGE         | 2025-10-14
          german   | Fähre vor Tarn auf Grund gelaufen        | Jörg Müßig               | PAGE         | 2024-03-05
          live     | Ferry grounding: as it happened          | Courier staff, Mara Lind | JSON_LD      | 2024-03-05
          nameless | A bridge and a town                      | Greta Holm               | PAGE         | 2023-09-12
          tables   | Vale Gazette: Hail flattens barley       | Olaf Winter              | PAGE         | 2003-07-18
          weblog   | Ferry runs onto rocks off Tarn           | Mara Lind                | JSON_LD      | 2024-03-05
          """)
  void whatThePageSaysOfItIsFoundToo(
      String name, String title, String byline, Provenance from, LocalDate published)
      throws IOException {
    Content.Readable page = page(name);

    assertThat(page.metadata().title().map(Metadatum::value)).contains(title);
    assertThat(page.metadata().byline().map(Metadatum::value)).contains(byline);
    assertThat(page.metadata().byline().map(Metadatum::from)).contains(from);
    assertThat(page.metadata().publishedOn()).contains(published);
    assertThat(page.text()).startsWith(title + "\n\n");
  }

  @Test
  void whatIsLeftOutIsKeptWithTheReason() throws IOException {
    List<LeftOut> left = page("weblog").article().leftOut();

    assertThat(left)
        .anyMatch(l ->
            l.sort() == LeftOut.Sort.RELATED
                && l.text().equals("READ MORE: Second light on outer rock put off again"))
        .anyMatch(l -> l.sort() == LeftOut.Sort.CAPTION && l.text().contains("at low water"))
        .anyMatch(l -> l.sort() == LeftOut.Sort.COMMENT && l.text().contains("thirty years"))
        .anyMatch(l -> l.sort() == LeftOut.Sort.FURNITURE && l.text().equals("Obituaries"));
  }

  @Test
  void theEncodingIsReadFromTheLettersAgainstAWrongStatement() {
    String html =
        "<html><head><meta charset='windows-1251'><title>Fähre</title></head><body><p>Auf der Insel"
            + " Tarn ist am Dienstag früh eine Fähre auf Grund gelaufen.</p></body></html>";

    assertThat(readable(html.getBytes(UTF_8)).text()).contains("früh eine Fähre");
  }

  @Test
  void aPageWithoutTextIsRefusedWithWhatToDo() {
    Content read =
        reader.read(
            "<html><body><div id=root></div></body></html>".getBytes(UTF_8), circumstances());

    assertThat(read).isInstanceOf(Content.Unreadable.class);
    assertThat(((Content.Unreadable) read).reason())
        .asString()
        .contains("copy the text there and paste it");
  }

  @ParameterizedTest
  @CsvSource({
    "<div>",
    "<ul><li>",
    "<table><tr><td>",
    "<b>",
    "<div class=card><h3><a href=/x>t</a></h3>",
    "<div><form><input></form>",
    "<div><img><footer>Correction: it was so.</footer>"
  })
  void manyNestedOrRepeatedTagsAreReadInTime(String tag) {
    byte[] nested = (tag.repeat(30_000) + "The ferry ran aground off Tarn.").getBytes(UTF_8);
    byte[] flat = ("<p>The ferry ran aground." + tag + "x</div>").repeat(1_500).getBytes(UTF_8);

    for (byte[] page : List.of(nested, flat)) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> reader.read(page, circumstances()));
    }
  }

  private Content.Readable page(String name) throws IOException {
    return readable(Files.readAllBytes(PAGES.resolve(name + ".html")));
  }

  private Content.Readable readable(byte[] bytes) {
    Content read = reader.read(bytes, circumstances());
    assertThat(read).isInstanceOf(Content.Readable.class);
    return (Content.Readable) read;
  }

  private static Circumstances circumstances() {
    return Circumstances.file(Optional.empty(), LocalDate.of(2026, 11, 22));
  }
}
