package org.variorum.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.metadata.LanguageFinder;
import org.variorum.intake.metadata.MetadataFinder;
import org.variorum.intake.page.data.PageFacts;
import org.variorum.intake.page.data.PageState;
import org.variorum.model.Article;
import org.variorum.model.LeftOut;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Span;
import org.variorum.model.reason.Refusal;

/// Reads a web page: its title, a blank line, and the paragraphs of its article.
public final class PageReader {
  private static final Content NOTHING = new Content.Unreadable(Refusal.NO_ARTICLE_IN_PAGE.of());

  /// Elements whose blocks stand close together.
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final int LINES_ABOVE = 12;

  /// A page that shows fewer words may make its text by scripts.
  private static final int LITTLE = 40;

  /// A cell of a table with as many words is a paragraph.
  private static final int PARAGRAPH = 20;

  private final MetadataFinder finder = new MetadataFinder();

  public Content read(byte[] bytes, Circumstances circumstances) {
    Document page = PageDecoder.decode(bytes, circumstances.charset());
    return read(page, page.charset().name(), circumstances);
  }

  /// Reads a page that came as text.
  public Content read(String html, Circumstances circumstances) {
    return read(Jsoup.parse(html), "UTF-8", circumstances);
  }

  private Content read(Document page, String charset, Circumstances circumstances) {
    PageFacts facts = new PageFacts(page, circumstances.today());
    Optional<Metadatum<String>> title = facts.title();
    String heading = title.map(Metadatum::value).orElse("");
    ArticleFinder.Sorted sorted = ArticleFinder.find(page.body(), heading);
    facts.isAbout(sorted.body());
    Optional<StatedBody> stated = facts.body().map(StatedBody::of);
    stated.ifPresent(s -> s.correct(sorted.blocks(), sorted.parts()));
    StringBuilder text = new StringBuilder(heading);
    if (!heading.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    Optional<StatedBody> better =
        stated
            .or(() -> Optional.of(page).filter(p -> showsLittle(sorted)).flatMap(this::ofScripts))
            .filter(s -> s.isBetterThan(sorted.article()));
    better.ifPresent(s -> text.append(String.join("\n\n", s.paragraphs())));
    List<LeftOut> leftOut = write(sorted, text, better.isEmpty());
    Span article = new Span(start, text.length());
    if (article.in(text.toString()).isBlank()) {
      return NOTHING;
    }
    return new Content.Readable(
        text.toString(),
        new Article(article, leftOut),
        metadata(facts, sorted, text.toString(), circumstances),
        charset);
  }

  private static boolean showsLittle(ArticleFinder.Sorted sorted) {
    return sorted.article().stream().mapToInt(Block::words).sum() < LITTLE;
  }

  private Optional<StatedBody> ofScripts(Document page) {
    return PageState.text(page).map(StatedBody::of);
  }

  /// Writes the article, and says what is not of it and where it would stand.
  ///
  /// @param writes whether the page's own paragraphs are written
  private static List<LeftOut> write(
      ArticleFinder.Sorted sorted, StringBuilder text, boolean writes) {
    List<LeftOut> left = new ArrayList<>();
    @Nullable Block before = null;
    for (Block block : sorted.blocks()) {
      @Nullable Part part = sorted.parts().get(block);
      if (part == Part.ARTICLE && writes) {
        if (before != null) {
          boolean isText = before.words() >= PARAGRAPH && block.words() >= PARAGRAPH;
          boolean isCells = CELLS.contains(block.element().normalName());
          boolean isClose = isClose(before.element(), block.element()) && !(isCells && isText);
          text.append(isClose ? "\n" : "\n\n");
        }
        text.append(block.text());
        before = block;
      } else if (part != null) {
        int place = text.length();
        part.leftOut().ifPresent(sort -> left.add(LeftOut.at(place, sort, block.text())));
      }
    }
    return left;
  }

  private static boolean isClose(Element one, Element next) {
    return one != next
        && (CELLS.contains(one.normalName()) && CELLS.contains(next.normalName())
            || ITEMS.contains(one.normalName()) && ITEMS.contains(next.normalName()));
  }

  /// The page's text from the heading on, as a plain text would begin.
  private static String above(ArticleFinder.Sorted sorted, Optional<Metadatum<String>> title) {
    List<Block> article = sorted.article();
    if (article.isEmpty()) {
      return "";
    }
    // Below a line under the title the byline may still come.
    int first =
        article.stream()
            .filter(b -> b.words() >= PARAGRAPH)
            .findFirst()
            .orElse(article.getFirst())
            .index();
    int from = Math.max(0, first - LINES_ABOVE);
    for (Block block : sorted.blocks().subList(from, first)) {
      boolean isTitle = title.map(Metadatum::value).filter(block.text()::equals).isPresent();
      from = isTitle || block.level() == 1 ? block.index() : from;
    }
    StringBuilder text = new StringBuilder();
    for (Block block : sorted.blocks().subList(from, first + 1)) {
      text.append(block.text()).append("\n\n");
    }
    return text.toString();
  }

  /// What was read on the page outside the report's text, so that no span of it holds it.
  private static <T> Optional<Metadatum<T>> shown(Optional<Metadatum<T>> above) {
    return above.map(m -> Metadatum.given(m.value(), Provenance.PAGE));
  }

  private Metadata metadata(
      PageFacts facts, ArticleFinder.Sorted sorted, String text, Circumstances circumstances) {
    Optional<Metadatum<String>> title = facts.title();
    Metadata inText = finder.find(text, circumstances.fileName());
    String lines = above(sorted, title);
    Metadata above = finder.find(lines, Optional.empty());
    Span first = new Span(0, title.map(t -> t.value().length()).orElse(0));
    String language = inText.language();
    if (language.equals(LanguageFinder.UNKNOWN)) {
      language = facts.language().orElse(language);
    }
    return inText
        .withTitle(title.map(t -> t.at(first)))
        .withOutlet(facts.outlet().or(inText::outlet))
        .withByline(
            facts
                .byline()
                .or(() -> shown(above.byline()))
                .or(() -> facts.bylineIn(lines))
                .or(inText::byline))
        .withPublished(
            facts
                .published()
                .or(() -> shown(above.published()))
                .or(() -> facts.publishedIn(lines))
                .or(inText::published))
        .withUpdated(facts.updated().or(() -> shown(above.updated())).or(inText::updated))
        .withAddress(
            facts
                .address()
                .or(() -> circumstances.address().map(a -> Metadatum.given(a, Provenance.ADDRESS))))
        .withLanguage(language);
  }
}
