package org.variorum.intake.page.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.metadata.OutletNames;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// What a page says of its article, the most reliable place first: JSON-LD, Open Graph, other meta
/// tags, microdata, `time` elements, the visible byline, and the page's own address.
public final class PageFacts {
  private static final String BYLINES =
      "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .by-line,"
          + " .article-author, .author-name, .authors, .author, .post-author, .entry-author,"
          + " [class*=byline], [class*=Byline], [class*=author-name], [class*=authorName],"
          + " [class*=autor], [class*=auteur], [class*=redact]";
  private static final String PUBLISHED =
      "[itemprop~=datePublished], time[pubdate], abbr.published, .published[title], time.published,"
          + " time.entry-date";
  private static final String SHOWN =
      "[class*=publish], [class*=pubdate], [class*=date], [class*=Date], [class*=timestamp],"
          + " [class*=posted], [id*=date], [class*=time], [class*=datum], [class*=fecha],"
          + " [class*=publi], [class*=data], [class*=submitted], [class*=info], [class*=meta]";
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:datePublished|publish(?:ed)?_?(?:at|date|on|time)|first_?published(?:_?at)?|pub_?date)\"\\s*:\\s*\"?([^\",}]{8,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATE =
      Pattern.compile("updat|modif|aktualis|actualiz|mis à jour", Pattern.CASE_INSENSITIVE);
  private static final int LEVELS = 6;
  private static final int MOST_NEAR = 60;
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_DATE = 120;
  private static final int LONGEST_SCRIPT = 2_000_000;

  private final Document page;
  private final JsonLd json;
  private final MetaTags tags;
  private final Days days;
  private Element about;

  /// @param today as `Days` has it
  public PageFacts(Document page, LocalDate today) {
    this.page = page;
    this.about = page;
    this.json = JsonLd.of(page);
    this.tags = MetaTags.of(page);
    this.days = new Days(today, isMonthFirst());
  }

  /// Lets what readers see of bylines and dates be looked for near the article first: a page may
  /// show those of others too.
  public void isAbout(Element body) {
    about = body;
  }

  /// The elements that a selector finds, from those nearest to the article only.
  private List<Element> near(String selector) {
    List<Element> all = page.select(selector);
    @Nullable Element e = about;
    for (int i = 0; i < LEVELS && e != null && !all.isEmpty(); i++) {
      List<Element> found = e.select(selector);
      if (!found.isEmpty()) {
        return found.subList(0, Math.min(MOST_NEAR, found.size()));
      }
      e = e.parent();
    }
    return all.subList(0, Math.min(MOST_NEAR, all.size()));
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
                "twitter:site"))
        .flatMap(Function.identity())
        .filter(s -> s.value().length() < 80 && !s.value().startsWith("http"))
        .findFirst()
        .map(s -> Metadatum.given(s.value(), s.from()));
  }

  /// Those who wrote it, as "Jane Doe, John Roe".
  public Optional<Metadatum<String>> byline() {
    List<Stated> statements = new ArrayList<>();
    List<String> inJson = json.names("author");
    if (inJson.isEmpty()) {
      inJson = json.names("creator");
    }
    if (!inJson.isEmpty()) {
      statements.add(new Stated(String.join("; ", inJson), Provenance.JSON_LD));
    }
    joined(
        tags.of(
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
            "bt:author"),
        statements);
    shownBylines(statements);
    String outlet = outlet().map(Metadatum::value).orElse("").toLowerCase(Locale.ROOT);
    Optional<Metadatum<String>> second = Optional.empty();
    for (Stated stated : statements) {
      List<String> names = Authors.names(List.of(stated.value()));
      if (names.isEmpty()) {
        continue;
      }
      if (names.size() > 1 && names.stream().anyMatch(n -> !OutletNames.isOutlet(n))) {
        names = names.stream().filter(n -> !OutletNames.isOutlet(n)).toList();
      }
      String joined = String.join(", ", names);
      Metadatum<String> found = Metadatum.given(joined, stated.from());
      if (!joined.equals(stated.value())) {
        found = found.readFrom(stated.value());
      }
      boolean isOutlet = List.of(joined.split(", ")).stream().allMatch(n -> isSame(n, outlet));
      if (!isOutlet) {
        return Optional.of(found);
      }
      second = second.isPresent() ? second : Optional.of(found);
    }
    return second;
  }

  private static boolean isSame(String name, String outlet) {
    return !outlet.isEmpty() && name.toLowerCase(Locale.ROOT).equals(outlet);
  }

  /// Tags of one name belong together; those of the next name say the same in other words.
  private static void joined(Stream<Stated> tags, List<Stated> into) {
    tags.filter(t -> !t.value().startsWith("http") && !t.value().startsWith("/"))
        .forEach(into::add);
  }

  private void shownBylines(List<Stated> into) {
    for (String selector : BYLINES.split(", ")) {
      List<String> texts =
          near(selector).stream()
              .filter(e ->
                  e.closest("[class*=comment], [id*=comment], aside, footer, [class*=related]")
                      == null)
              .map(e -> e.hasText() ? e.text() : e.attr("content"))
              .filter(t -> !t.isBlank() && t.length() < LONGEST_BYLINE)
              .distinct()
              .limit(4)
              .toList();
      boolean isMicrodata = selector.contains("itemprop");
      Provenance from = isMicrodata ? Provenance.MICRODATA : Provenance.PAGE;
      boolean isOneEach = selector.equals("[rel=author]") || isMicrodata;
      if (isOneEach && !texts.isEmpty()) {
        into.add(new Stated(String.join("; ", texts), from));
      } else {
        texts.stream().limit(1).forEach(t -> into.add(new Stated(t, from)));
      }
    }
  }

  public Optional<Metadatum<LocalDate>> published() {
    Optional<LocalDate> inAddress = address().flatMap(a -> days.inAddress(a.value()));
    Optional<Metadatum<LocalDate>> stated = first(publishedStatements());
    boolean isNextDay =
        stated.isPresent()
            && inAddress.isPresent()
            && Math.abs(stated.get().value().toEpochDay() - inAddress.get().toEpochDay()) == 1;
    if (stated.isPresent() && !isNextDay) {
      return stated;
    }
    // A time stated for Greenwich falls on another day there than where the report was published.
    return inAddress
        .map(day -> Metadatum.given(day, Provenance.ADDRESS))
        .or(() -> stated)
        .or(this::inScripts)
        .or(this::shown);
  }

  public Optional<Metadatum<LocalDate>> updated() {
    return first(
        Stream.of(
                json.text("dateModified").stream().map(t -> new Stated(t, Provenance.JSON_LD)),
                tags.of(
                    "article:modified_time",
                    "og:updated_time",
                    "article:modified",
                    "last-modified",
                    "dcterms.modified",
                    "dc.date.modified",
                    "datemodified",
                    "lastmod",
                    "revised"),
                dated("[itemprop~=dateModified], time.updated", Provenance.MICRODATA))
            .flatMap(Function.identity()));
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

  private Stream<Stated> publishedStatements() {
    return Stream.of(
            json.text("datePublished").stream().map(t -> new Stated(t, Provenance.JSON_LD)),
            tags.of(
                "article:published_time",
                "article:published",
                "og:published_time",
                "og:article:published_time",
                "og:pubdate"),
            tags.of(
                "datepublished",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "published",
                "publication_date",
                "publication-date",
                "published_time",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dcterms.date",
                "dc.date",
                "article.published",
                "originalpublicationdate",
                "cxenseparse:recs:publishtime",
                "ptime",
                "pdate",
                "dat",
                "displaydate",
                "timestamp",
                "article_date_original",
                "citation_publication_date",
                "citation_date",
                "shareaholic:article_published_time",
                "rbpubdate",
                "date_published",
                "bt:pubdate",
                "date"),
            dated(PUBLISHED, Provenance.MICRODATA),
            json.text("dateCreated", "uploadDate").stream()
                .map(t -> new Stated(t, Provenance.JSON_LD)),
            dated(
                "article time, main time, [class*=article] time, [class*=post] time, time",
                Provenance.TIME_ELEMENT))
        .flatMap(Function.identity());
  }

  private Stream<Stated> dated(String selector, Provenance from) {
    return near(selector).stream()
        .filter(e -> from != Provenance.TIME_ELEMENT || !isUpdate(e))
        .limit(5)
        .flatMap(e -> Stream.of("datetime", "content", "title").map(e::attr))
        .filter(t -> !t.isBlank())
        .map(t -> new Stated(t, from));
  }

  private static boolean isUpdate(Element time) {
    Element parent = time.parent();
    String around =
        time.className() + (parent == null ? "" : parent.ownText() + parent.className());
    return UPDATE.matcher(around).find()
        || time.closest("[class*=comment], [id*=comment], aside, footer, nav, [class*=related]")
            != null;
  }

  private Optional<Metadatum<LocalDate>> first(Stream<Stated> statements) {
    return statements
        .flatMap(s ->
            days
                .read(s.value())
                .map(d -> Metadatum.given(d, s.from()).readFrom(s.value()))
                .stream())
        .findFirst();
  }

  private Optional<Metadatum<LocalDate>> inScripts() {
    return page.select("script:not([src])").stream()
        .map(Element::data)
        .filter(d -> d.length() < LONGEST_SCRIPT)
        .flatMap(d -> IN_SCRIPT.matcher(d).results().limit(3).map(m -> m.group(1)))
        .flatMap(t -> days.read(t).stream())
        .findFirst()
        .map(d -> Metadatum.given(d, Provenance.META));
  }

  /// From what readers see, the nearest to the article that has a date.
  private Optional<Metadatum<LocalDate>> shown() {
    @Nullable Element e = about;
    for (int i = 0; i < LEVELS && e != null; i++) {
      Optional<Metadatum<LocalDate>> found = shown(e);
      if (found.isPresent()) {
        return found;
      }
      e = e.parent();
    }
    return shown(page);
  }

  private Optional<Metadatum<LocalDate>> shown(Element within) {
    return within.select(SHOWN).stream()
        .limit(MOST_NEAR)
        .filter(e -> e.text().length() < LONGEST_DATE && !isUpdate(e))
        .flatMap(e ->
            days
                .read(e.text())
                .map(d -> Metadatum.given(d, Provenance.PAGE).readFrom(e.text()))
                .stream())
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
