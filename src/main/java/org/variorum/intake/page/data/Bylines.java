package org.variorum.intake.page.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.variorum.intake.metadata.OutletNames;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// Reads who wrote an article from what its page states and shows. An outlet is named only where no
/// person is.
final class Bylines {
  private static final String[] SHOWN = {
    "[rel=author]",
    "[itemprop=author] [itemprop=name]",
    "[itemprop=author]",
    "[property=author]",
    ".byline",
    ".by-line",
    ".article-author",
    ".author-name",
    ".authors",
    ".author",
    ".post-author",
    ".entry-author",
    "[class*=byline]",
    "[class*=Byline]",
    "[class*=author-name]",
    "[class*=authorName]",
    "[class*=autor]",
    "[class*=auteur]",
    "[class*=redact]",
    "[class*=contributor]",
    ".writer, .reporter, .signature, .firma",
  };

  /// Where the pages of writers stand, by their addresses.
  private static final String OF_WRITERS =
      "a[href*=/author/], a[href*=/authors/], a[href*=/autor/], a[href*=/autores/],"
          + " a[href*=/auteur/], a[href*=/by/], a[href*=/staff/], a[href*=/profile/],"
          + " a[href*=/journalist/], a[href*=/reporter/], a[href*=/contributor/]";

  private static final String NOT_OF_ARTICLE =
      "[class*=comment], [id*=comment], aside, footer, [class*=related], [class*=popular]";

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|da|del|van|von|der|bin|al|la)){1,4}");

  private static final Pattern IN_LINE =
      Pattern.compile("(?:^|[\\s|·])(?i:by|von|por|par|door|di)\\s+(?=\\p{Lu}).*");

  private static final int LONGEST = 200;
  private static final int LONGEST_LINE = 120;
  private static final int MOST = 4;

  private final JsonLd json;
  private final MetaTags tags;
  private final Near near;

  Bylines(JsonLd json, MetaTags tags, Near near) {
    this.json = json;
    this.tags = tags;
    this.near = near;
  }

  /// The names, as "Jane Doe, John Roe".
  Optional<Metadatum<String>> find(String outlet) {
    List<Stated> statements = new ArrayList<>();
    List<String> inJson = json.names("author");
    if (inJson.isEmpty()) {
      inJson = json.names("creator");
    }
    if (!inJson.isEmpty()) {
      statements.add(new Stated(String.join("; ", inJson), Provenance.JSON_LD));
    }
    statements.addAll(inTags());
    shown(statements);
    Optional<Metadatum<String>> second = Optional.empty();
    for (Stated stated : statements) {
      Optional<Metadatum<String>> found = read(stated);
      boolean isOutlet =
          found
              .filter(f -> List.of(f.value().split(", ")).stream().allMatch(n -> isSame(n, outlet)))
              .isPresent();
      if (found.isPresent() && !isOutlet) {
        return found;
      }
      second = second.or(() -> found);
    }
    return second;
  }

  private static Optional<Metadatum<String>> read(Stated stated) {
    List<String> names = Authors.names(List.of(stated.value()));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.size() > 1 && names.stream().anyMatch(n -> !OutletNames.isOutlet(n))) {
      names = names.stream().filter(n -> !OutletNames.isOutlet(n)).toList();
    }
    String joined = String.join(", ", names);
    Metadatum<String> found = Metadatum.given(joined, stated.from());
    return Optional.of(joined.equals(stated.value()) ? found : found.readFrom(stated.value()));
  }

  /// Whether a name is that of the outlet, with or without its article.
  private static boolean isSame(String name, String outlet) {
    return !outlet.isEmpty() && plain(name).equals(plain(outlet));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }

  private List<Stated> inTags() {
    List<Stated> found =
        new ArrayList<>(
            tags.together(
                v -> !v.startsWith("http") && !v.startsWith("/"),
                "author",
                "article:author",
                "article:author_name",
                "parsely-author",
                "sailthru.author",
                "byl",
                "dc.creator",
                "dcterms.creator",
                "dc.contributor",
                "citation_author",
                "cxenseparse:author",
                "og:author",
                "authors",
                "article.author",
                "rbauthors",
                "bt:author"));
    tags.labelled("(?i)(?:written )?by|author|autor|von|escrito por|écrit par|verfasst von")
        .forEach(found::add);
    tags.of("parsely-page")
        .flatMap(s -> JsonLd.field(s.value(), "authors").stream().map(v -> new Stated(v, s.from())))
        .forEach(found::add);
    return found;
  }

  private void shown(List<Stated> into) {
    for (String selector : SHOWN) {
      List<String> texts =
          near.all(selector).stream()
              .filter(e -> e.closest(NOT_OF_ARTICLE) == null)
              .map(e -> e.hasText() ? inPieces(e) : e.attr("content"))
              .filter(t -> !t.isBlank() && t.length() < LONGEST)
              .distinct()
              .limit(MOST)
              .toList();
      boolean isMicrodata = selector.contains("itemprop") || selector.contains("property");
      Provenance from = isMicrodata ? Provenance.MICRODATA : Provenance.PAGE;
      boolean isOneEach = selector.equals("[rel=author]") || isMicrodata;
      if (isOneEach && !texts.isEmpty()) {
        into.add(new Stated(String.join("; ", texts), from));
      } else {
        texts.stream().limit(1).forEach(t -> into.add(new Stated(t, from)));
      }
    }
    List<Element> links =
        near.all(OF_WRITERS).stream()
            .filter(e -> e.closest(NOT_OF_ARTICLE) == null && NAME.matcher(e.text()).matches())
            .toList();
    List<String> names =
        links.stream()
            .filter(e -> e.parent() == links.getFirst().parent())
            .map(Element::text)
            .distinct()
            .limit(MOST)
            .toList();
    if (!names.isEmpty()) {
      into.add(new Stated(String.join("; ", names), Provenance.PAGE));
    }
  }

  /// The text of an element with a bar where a line or a box ends: behind it comes what the writer
  /// is.
  private static String inPieces(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : (Iterable<Node>) element.nodeStream()::iterator) {
      if (node instanceof TextNode words) {
        text.append(words.text());
      } else if (node instanceof Element e
          && e != element
          && (e.normalName().equals("br") || e.isBlock())) {
        text.append(" | ");
      }
    }
    return text.toString().strip();
  }

  /// From a short line that stands above the article: "Posted on 5 March by Jane Doe".
  static Optional<Metadatum<String>> inLines(String above) {
    return above
        .lines()
        .filter(l -> l.length() < LONGEST_LINE)
        .flatMap(l -> {
          Matcher by = IN_LINE.matcher(l);
          return by.find()
              ? Authors.names(List.of(by.group().strip())).stream()
                  .filter(n -> NAME.matcher(n).matches())
              : java.util.stream.Stream.empty();
        })
        .distinct()
        .limit(MOST)
        .reduce((a, b) -> a + ", " + b)
        .map(names -> Metadatum.given(names, Provenance.PAGE));
  }
}
