package org.variorum.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The pages of the guide, one after the other.
record Guide(List<Block> blocks) {
  /// In their order.
  static final List<String> PAGES = List.of("guide.md", "how-findings-are-made.md");

  private static final String FOLDER = "/org/variorum/guide/";

  Guide {
    blocks = List.copyOf(blocks);
  }

  /// The guide that came with the program.
  static Guide ofThisProgram() {
    return of(Guide::resource);
  }

  /// @param files gives the file of a name, relative to the pages; null where there is none
  static Guide of(Function<String, @Nullable InputStream> files) {
    List<Block> blocks = new ArrayList<>();
    for (String page : PAGES) {
      try (InputStream in = files.apply(page)) {
        if (in == null) {
          throw new IllegalStateException("the guide lacks " + page);
        }
        blocks.addAll(PageReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Guide(blocks);
  }

  /// A file beside the pages; null where there is none.
  static @Nullable InputStream resource(String name) {
    return Guide.class.getResourceAsStream(FOLDER + name);
  }

  List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /// Where a link leads inside the guide: to a heading of it, or to the beginning of a page. Empty for
  /// what is elsewhere.
  Optional<Block.Heading> target(String link) {
    int hash = link.indexOf('#');
    if (hash >= 0) {
      String name = link.substring(hash + 1);
      return headings().stream().filter(h -> h.name().equals(name)).findFirst();
    }
    int page = PAGES.indexOf(link.replace(".html", ".md"));
    return headings().stream()
        .filter(h -> h.level() == 1)
        .skip(Math.max(0, page))
        .findFirst()
        .filter(h -> page >= 0);
  }
}
