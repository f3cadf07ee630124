package org.variorum.intake.page.data;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;

/// Reads when an article was published and updated from what its page states and shows.
final class PageDates {
  private static final String PUBLISHED =
      "[property~=datePublished], [property~=dc:created], [itemprop~=datePublished], time[pubdate],"
          + " abbr.published, .published[title], time.published, time.entry-date";
  private static final String SHOWN =
      "[class*=publish], [class*=pubdate], [class*=date], [class*=Date], [class*=timestamp],"
          + " [class*=posted], [id*=date], [class*=time], [class*=datum], [class*=fecha],"
          + " [class*=publi], [class*=data], [class*=submitted], [class*=info], [class*=meta]";
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:datePublished|publish(?:ed)?_?(?:at|date|on|time)|first_?published(?:_?at)?|pub_?date)\"\\s*:\\s*\"?([^\",}]{8,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UPDATE =
      Pattern.compile(
          "updat|modif|aktualis|actualiz|mis à jour|bearbeitet|edited|aggiornat|bijgewerkt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands before the day of publication.
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:(?:first |originally"
              + " )?publish(?:ed)?|posted|created|issued|veröffentlicht|erstellt"
              + "|publié(?:e)?|publicado|pubblicato|publicada|gepubliceerd|publicerad)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Where pages keep the day of an element that shows "5 h ago".
  private static final String[] ATTRIBUTES = {
    "datetime",
    "content",
    "title",
    "data-datetime",
    "data-date",
    "data-published",
    "data-timestamp",
    "data-time",
    "data-seconds"
  };

  private static final int MOST_NEAR = 60;
  private static final int LONGEST_DATE = 120;
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_SCRIPT = 2_000_000;

  private final JsonLd json;
  private final MetaTags tags;
  private final Near near;
  private final Days days;

  PageDates(JsonLd json, MetaTags tags, Near near, Days days) {
    this.json = json;
    this.tags = tags;
    this.near = near;
    this.days = days;
  }

  /// @param address of the page
  Optional<Metadatum<LocalDate>> published(Optional<Metadatum<String>> address) {
    Optional<LocalDate> inAddress = address.flatMap(a -> days.inAddress(a.value()));
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

  Optional<Metadatum<LocalDate>> updated() {
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
            tags.of("parsely-page")
                .flatMap(s ->
                    JsonLd.field(s.value(), "pub_date").stream().map(v -> new Stated(v, s.from()))),
            json.text("dateCreated", "uploadDate").stream()
                .map(t -> new Stated(t, Provenance.JSON_LD)),
            dated(
                "article time, main time, [class*=article] time, [class*=post] time, time",
                Provenance.TIME_ELEMENT))
        .flatMap(Function.identity());
  }

  private Stream<Stated> dated(String selector, Provenance from) {
    return near.all(selector).stream()
        .filter(e -> from != Provenance.TIME_ELEMENT || !isUpdate(e))
        .limit(5)
        .flatMap(e -> Stream.of(ATTRIBUTES).map(e::attr))
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
    return near.page().select("script:not([src])").stream()
        .map(Element::data)
        .filter(d -> d.length() < LONGEST_SCRIPT)
        .flatMap(d -> IN_SCRIPT.matcher(d).results().limit(3).map(m -> m.group(1)))
        .flatMap(t -> days.read(t).stream())
        .findFirst()
        .map(d -> Metadatum.given(d, Provenance.META));
  }

  /// From what readers see, the nearest to the article that has a date.
  private Optional<Metadatum<LocalDate>> shown() {
    return near.outwards().stream().map(this::shown).flatMap(Optional::stream).findFirst();
  }

  private Optional<Metadatum<LocalDate>> shown(Element within) {
    return within.select(SHOWN).stream()
        .limit(MOST_NEAR)
        .filter(e -> e.text().length() < LONGEST_DATE && !isUpdate(e))
        .flatMap(e -> Stream.concat(Stream.of(e.text()), Stream.of(ATTRIBUTES).map(e::attr)))
        .flatMap(t -> read(t).stream())
        .findFirst();
  }

  /// The day of a line: the one behind the word that says when it was published; none where it only
  /// says when it was updated.
  private Optional<Metadatum<LocalDate>> read(String line) {
    Matcher label = LABEL.matcher(line);
    boolean isLabelled = label.find();
    if (line.isBlank() || !isLabelled && UPDATE.matcher(line).find()) {
      return Optional.empty();
    }
    return days.read(isLabelled ? line.substring(label.end()) : line)
        .or(() -> UPDATE.matcher(line).find() ? Optional.empty() : days.read(line))
        .map(d -> Metadatum.given(d, Provenance.PAGE).readFrom(line));
  }

  /// From a short line that stands above the article.
  Optional<Metadatum<LocalDate>> inLines(String above) {
    return above
        .lines()
        .filter(l -> l.length() < LONGEST_LINE)
        .flatMap(l -> read(l).stream())
        .findFirst();
  }
}
