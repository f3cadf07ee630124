package org.variorum.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The guide, as its pages stand in the sources.
class GuideTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path FILES = Path.of("src/site/resources");

  private final Guide guide = Guide.of(GuideTest::file);

  @Test
  void bothPagesAreInIt() {
    assertThat(guide.headings()).filteredOn(h -> h.level() == 1).hasSize(Guide.PAGES.size());
    assertThat(guide.headings()).extracting(Block.Heading::name).doesNotHaveDuplicates();
  }

  @Test
  void itsPicturesAreThere() {
    assertThat(guide.blocks())
        .filteredOn(Block.Picture.class::isInstance)
        .isNotEmpty()
        .allSatisfy(block -> {
          Block.Picture picture = (Block.Picture) block;
          assertThat(FILES.resolve(picture.file())).exists();
          assertThat(picture.words()).isNotBlank();
        });
  }

  @Test
  void itsLinksLeadSomewhere() {
    List<String> links =
        guide.blocks().stream()
            .filter(Block.Words.class::isInstance)
            .flatMap(b -> ((Block.Words) b).runs().stream())
            .map(Block.Run::target)
            .filter(t -> !t.isEmpty() && !t.startsWith("https://"))
            .toList();

    assertThat(links).allSatisfy(link -> assertThat(guide.target(link)).as(link).isPresent());
  }

  @Test
  void whatTheProgramOpensItAtIsThere() {
    assertThat(guide.headings())
        .extracting(Block.Heading::name)
        .contains(
            "start",
            "read",
            "five-views",
            "hand-on",
            "mark-and-correct-by-hand",
            "search",
            "settings-and-keys");
  }

  @Test
  void markdownIsReadAsBlocks() {
    List<Block> blocks =
        PageReader.read(
            """
            # A page

            Some **bold** words and `code`,
            with a [link](guide.html#a-page).

            - one
            - two

            ![A view](images/view.png)
            """);

    assertThat(blocks).element(0).isEqualTo(new Block.Heading(1, "a-page", "A page"));
    Block.Words words = (Block.Words) blocks.get(1);
    assertThat(words.text()).isEqualTo("Some bold words and code, with a link.");
    assertThat(words.runs())
        .contains(
            new Block.Run("bold", "strong", ""),
            new Block.Run("link", "link", "guide.html#a-page"));
    assertThat(((Block.Words) blocks.get(3)).text()).isEqualTo("•  two");
    assertThat(blocks).last().isEqualTo(new Block.Picture("images/view.png", "A view"));
    assertThat(new Guide(blocks).target("guide.html#a-page")).isPresent();
    assertThat(new Guide(blocks).target("guide.html#nowhere")).isEmpty();
  }

  @Test
  void wordsAreFoundInAnyCaseAndRoundTheEnd() {
    List<Integer> places = Places.of("Find", "find a finding, FIND");

    assertThat(places).containsExactly(0, 7, 16);
    assertThat(Places.next(places, 1, 1)).isEqualTo(1);
    assertThat(Places.next(places, 17, 1)).isZero();
    assertThat(Places.next(places, -1, -1)).isEqualTo(2);
    assertThat(Places.of(" ", "a b")).isEmpty();
  }

  private static InputStream file(String name) {
    try {
      return Files.newInputStream(PAGES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
