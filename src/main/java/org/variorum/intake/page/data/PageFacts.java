package org.variorum.intake.page.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// What a page says of its article, the most reliable place first: JSON-LD, Open Graph, other meta
/// tags, microdata, `time` elements, the visible byline, and the page's own address.
public final class PageFacts {

  private final Document page;
  private final JsonLd json;
  private final MetaTags tags;
  private final Days days;
  private Near near;

  /// @param today as `Days` has it
  public PageFacts(Document page, LocalDate today) {
    this.page = page;
    this.near = new Near(page, page);
    this.json = JsonLd.of(page);
    this.tags = MetaTags.of(page);
    this.days = new Days(today, isMonthFirst());
  }

  /// Lets what readers see of bylines and dates be looked for near the article first: a page may
  /// show those of others too.
  public void isAbout(Element body) {
    near = new Near(page, body);
  }

  /// The text of the article as it is stated for machines.
  public Optional<String> body() {
    return json.text("articleBody");
  }

  public Optional<Metadatum<String>> title() {
    return new PageTitle(page, json, tags).find();
  }

  public Optional<Metadatum<String>> outlet() {
    return Stream.of(
            tags.of("og:site_name"),
            json.names("publisher").stream().map(n -> new Stated(n, Provenance.JSON_LD)),
            tags.of(
                "application-name",
                "publisher",
                "dc.publisher",
                "apple-mobile-web-app-title",
                "twitter:site"),
            new PageTitle(page, json, tags).site().stream())
        .flatMap(Function.identity())
        .filter(s -> s.value().length() < 80 && !s.value().startsWith("http"))
        .findFirst()
        .map(s -> Metadatum.given(s.value(), s.from()));
  }

  /// Those who wrote it, as "Jane Doe, John Roe".
  public Optional<Metadatum<String>> byline() {
    return new Bylines(json, tags, near).find(outlet().map(Metadatum::value).orElse(""));
  }

  public Optional<Metadatum<LocalDate>> published() {
    return dates().published(address());
  }

  public Optional<Metadatum<LocalDate>> updated() {
    return dates().updated();
  }

  /// Who wrote it, by the lines above the article that readers see.
  public Optional<Metadatum<String>> bylineIn(String above) {
    return Bylines.inLines(above);
  }

  /// When it was published, by the lines above the article that readers see.
  public Optional<Metadatum<LocalDate>> publishedIn(String above) {
    return dates().inLines(above);
  }

  private PageDates dates() {
    return new PageDates(json, tags, near, days);
  }

  public Optional<Metadatum<String>> address() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(
            Optional.ofNullable(canonical)
                .map(l -> new Stated(l.attr("href"), Provenance.LINK))
                .stream(),
            tags.of("og:url"),
            json.text("url", "mainEntityOfPage").stream()
                .map(t -> new Stated(t, Provenance.JSON_LD)))
        .flatMap(Function.identity())
        .filter(s -> s.value().startsWith("http") && s.value().length() > 12)
        .findFirst()
        .map(s -> Metadatum.given(s.value(), s.from()));
  }

  /// The language as the page states it; empty where it does not.
  public Optional<String> language() {
    Element html = page.selectFirst("html[lang]");
    return Stream.concat(
            Optional.ofNullable(html).map(h -> h.attr("lang")).stream(),
            tags.of("og:locale", "content-language", "language", "dc.language").map(Stated::value))
        .map(l -> l.strip().toLowerCase(Locale.ROOT).split("[-_,;]")[0])
        .filter(l -> l.matches("[a-z]{2}"))
        .findFirst();
  }

  /// Of the places that write English, only the United States put the month first.
  private boolean isMonthFirst() {
    Element html = page.selectFirst("html[lang]");
    String lang = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    String host =
        address().map(Metadatum::value).orElse("").replaceFirst("^https?://([^/]*).*", "$1");
    boolean isElsewhere =
        host.matches(".*\\.(?:uk|au|nz|in|ie|za|ng|ke|pk|sg|my|eu|ca)$")
            || lang.matches("en-(?:gb|au|nz|in|ie|za|ca)");
    return (lang.isEmpty() || lang.startsWith("en")) && !isElsewhere;
  }
}
