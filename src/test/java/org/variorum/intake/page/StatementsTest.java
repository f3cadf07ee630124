package org.variorum.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.intake.content.Content;
import org.variorum.intake.content.Origin;
import org.variorum.model.Metadatum;

/// Who wrote an article and when, in the many ways in which pages state and show it.
class StatementsTest {
  private static final String TEXT =
      "<p>The ferry ran aground off Tarn in the night, and lifeboats took off everyone within two"
          + " hours.</p><p>Nobody was hurt, and the ship will be towed to the yard at Ostrow as"
          + " soon as the wind drops.</p><p>It is the third grounding in the sound since a light on"
          + " the outer rock went out.</p>";

  /// @param body of the page, in which `$` stands for the article's paragraphs
  record Case(String name, String head, String body, String authors, String day) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void authorsAndDayAreRead(Case said) {
    Content.Readable page = page(said.head(), said.body());

    assertThat(page.metadata().byline().map(Metadatum::value).orElse("-"))
        .isEqualTo(said.authors());
    assertThat(page.metadata().publishedOn().map(LocalDate::toString).orElse("-"))
        .isEqualTo(said.day());
  }

  @Test
  void theNameBehindTheTitleIsTheOutletWhereNothingElseNamesIt() {
    assertThat(page("", "$").metadata().outlet().map(Metadatum::value)).contains("Coast Courier");
  }

  static Stream<Case> cases() {
    return Stream.of(
        of(
            "graph",
            ld(
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"@id\":\"#p\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"author\":{\"@id\":\"#ada\"},\"datePublished\":\"2024-03-05T08:00:00+00:00\"},{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada"
                    + " Quill\"}]}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "array",
            ld(
                "[{\"@type\":\"Organization\",\"name\":\"Coast"
                    + " Courier\"},{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada"
                    + " Quill\"},{\"@type\":\"Person\",\"name\":\"Tom"
                    + " Orr\"}],\"datePublished\":\"2024-03-05\"}]"),
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "broken newline",
            ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"A \n"
                    + " B\",\"author\":\"Ada Quill\",\"datePublished\":\"2024-03-05\",}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "unquoted inner",
            ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\""
                    + " twice\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada"
                    + " Quill\"},\"datePublished\":\"2024-03-05T10:00:00Z\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "two roots",
            ld(
                "{\"@type\":\"Organization\"}{\"@type\":\"NewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "author url",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":\"https://courier.example/ada\",\"datePublished\":\"2024-03-05\"}"),
            "<div class=byline>By <a href=/ada>Ada Quill</a></div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "author org then byline",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Coast"
                    + " Courier\"},\"datePublished\":\"2024-03-05\"}"),
            "<div class=byline>By Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "names list in name",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\"Ada"
                    + " Quill\",\"Tom Orr\"]},\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "given family",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Quill\"},\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "reporter type ReportageNewsArticle",
            ld(
                "{\"@type\":\"ReportageNewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "nested article of other",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\",\"hasPart\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-01-01\"}]}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "itemlist of others first",
            ld(
                    "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Swans\",\"author\":\"Bo"
                        + " Rex\",\"datePublished\":\"2019-01-01\"}]}")
                + ld(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry aground off"
                        + " Tarn\",\"author\":\"Ada Quill\",\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "og time",
            "<meta property='article:published_time' content='2024-03-05T23:30:00-05:00'><meta"
                + " property='article:modified_time' content='2024-03-07'><meta name=author"
                + " content='Ada Quill, Coast Courier'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "url greenwich",
            "<meta property='article:published_time' content='2024-03-06T03:30:00Z'><link"
                + " rel=canonical href='https://c.example/2024/03/05/ferry'>",
            "<p class=byline>ADA QUILL</p>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "parsely",
            "<meta name=parsely-pub-date content='2024-03-05T08:00:00Z'><meta name=parsely-author"
                + " content='Ada Quill'><meta name=parsely-author content='Tom Orr'>",
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "parsely-page",
            "<meta name='parsely-page'"
                + " content='{\"title\":\"x\",\"pub_date\":\"2024-03-05T08:00:00Z\",\"authors\":[\"Ada"
                + " Quill\"]}'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "sailthru",
            "<meta name='sailthru.date' content='2024-03-05 08:00:00'><meta name='sailthru.author'"
                + " content='Ada Quill'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "dc",
            "<meta name='DC.date.issued' content='2024-03-05'><meta name='DC.creator'"
                + " content='Quill, Ada'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "cxense",
            "<meta name='cXenseParse:recs:publishtime' content='2024-03-05T08:00:00Z'><meta"
                + " name='cXenseParse:author' content='Ada Quill'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "article:author fb",
            "<meta property='article:author' content='https://www.facebook.com/adaquill'><meta"
                + " name='twitter:creator' content='@adaquill'>",
            "<span class='author-name'>Ada Quill</span><span class=date>March 5, 2024</span>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "twitter label",
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1'"
                + " content='Ada Quill'>",
            "<time datetime='2024-03-05'>x</time>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "microdata",
            "",
            "<div itemscope><span itemprop=author itemscope><span itemprop=name>Ada"
                + " Quill</span></span><meta itemprop=datePublished content='2024-03-05'></div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "rdfa",
            "",
            "<div><span property=author>Ada Quill</span> <span property=datePublished"
                + " content='2024-03-05'>5 March</span></div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "plain by",
            "",
            "<p>By Ada Quill</p><p>Published: 5 March 2024</p>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "by staff",
            "",
            "<p>By Ada Quill, Staff Writer | March 5, 2024, 8:15 a.m. EST</p>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "by div",
            "",
            "<div class=meta-row><span>By</span> <a href='/author/ada-quill'>Ada Quill</a>"
                + " <span>Mar 5, 2024</span></div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "author link only",
            "",
            "<div class=q7><a href='/authors/ada-quill/'>Ada Quill</a></div><div class=q8>Mar. 5,"
                + " 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "rel author",
            "",
            "<a rel=author href=/x>Ada Quill</a> and <a rel=author href=/y>Tom Orr</a><div>Tuesday"
                + " 5 March 2024 10.15 GMT</div>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "By STAFF",
            "<meta name=author content='By STAFF'>",
            "<div class=byline>By Ada Quill and Tom Orr</div><div"
                + " class=timestamp>03/05/2024</div>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "two dates",
            "",
            "<div class=dates><span class=updated>Updated: March 9, 2024</span> <span"
                + " class=published>Published: March 5, 2024</span></div>$",
            "-",
            "2024-03-05"),
        of(
            "updated time first",
            "",
            "<time class=updated datetime='2024-03-09'>Updated</time><time class=published"
                + " datetime='2024-03-05'>x</time>$",
            "-",
            "2024-03-05"),
        of(
            "one line two dates",
            "",
            "<div class=stamp>Updated March 9, 2024 · First published March 5, 2024</div>$",
            "-",
            "2024-03-05"),
        of(
            "german",
            "",
            "<div class=autor>Von Jörg Müßig</div><div class=datum>Dienstag, 5. März 2024, 21:10"
                + " Uhr</div>$",
            "Jörg Müßig",
            "2024-03-05"),
        of(
            "spanish",
            "",
            "<div class=firma>Por Ana Ruiz</div><div class=fecha>5 de marzo de 2024</div>$",
            "Ana Ruiz",
            "2024-03-05"),
        of(
            "french",
            "",
            "<div class=signature>Par Léa Petit</div><div class=pub>Publié le 5 mars 2024 à"
                + " 10h15</div>$",
            "Léa Petit",
            "2024-03-05"),
        of(
            "posted on",
            "",
            "<div class=entry-meta>Posted on March 5, 2024 by Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "posted by",
            "",
            "<p>Posted by Ada Quill at 10:15 PM, Tuesday, March 5, 2024</p>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "url only",
            "<link rel=canonical href='https://c.example/news/2024/03/05/ferry-aground'>",
            "<p>By Ada Quill</p>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "byline with role newline",
            "",
            "<div class=byline><span>Ada Quill</span><br><span>Political correspondent</span><br>5"
                + " March 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "byline name title after comma",
            "",
            "<div class=byline>By Ada Quill, Health Editor, and Tom Orr in Ostrow</div><time"
                + " datetime='2024-03-05T10:00'></time>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        of(
            "agency",
            "<meta name=author content='Reuters'>",
            "<time datetime='2024-03-05T10:00'></time>$",
            "Reuters",
            "2024-03-05"),
        of(
            "author with bio box first",
            "",
            "<div class='author-box'><h4>About the author</h4></div><p class=credit-line>Words by"
                + " Ada Quill</p><time datetime='2024-03-05T10:00'></time>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "most popular author first",
            "",
            "<div class=popular><span class=author>Bo Rex</span><span class=date>Jan 1,"
                + " 2019</span></div><article><header><h1>Ferry aground off Tarn</h1><span"
                + " class=author>Ada Quill</span> <span class=date>Mar 5,"
                + " 2024</span></header>$</article>",
            "Ada Quill",
            "2024-03-05"),
        of(
            "data-attrs",
            "",
            "<div class=date data-datetime='5 March 2024'>5 h ago</div><div class=author>Ada"
                + " Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "unix ms",
            "",
            "<abbr class=published title='2024-03-05T10:00:00+0000'>x</abbr><span"
                + " class='by-line'>Ada Quill</span>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "state",
            "<script>window.__S__={\"article\":{\"publishedAt\":\"2024-03-05T10:00:00Z\",\"byline\":\"Ada"
                + " Quill\"}}</script>",
            "$",
            "-",
            "2024-03-05"),
        of(
            "copyright only",
            "",
            "<p>By Ada Quill</p>$<footer>© 2024 Coast Courier, updated 1 January 2025</footer>",
            "Ada Quill",
            "-"),
        of(
            "event date in text",
            "",
            "<p>By Ada Quill</p>$<p>The ship was built on 4 May 1998.</p>",
            "Ada Quill",
            "-"),
        of(
            "html entities",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ada"
                    + " O&#39;Quill\"},\"datePublished\":\"Tue Mar 05 2024 10:00:00 GMT+0000\"}"),
            "$",
            "Ada O'Quill",
            "2024-03-05"),
        of(
            "by with email",
            "",
            "<p class=byline>ada.quill@courier.example (Ada Quill)</p><time"
                + " datetime='2024-03-05T10:00'></time>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "by Special",
            "",
            "<div class=byline>Ada Quill Special to the Courier</div><div class=date>5 Mar"
                + " 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "Author: label",
            "",
            "<div>Author: Ada Quill</div><div>Date: 2024-03-05</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "ld dateCreated + og",
            "<meta name=date content='2024-03-05'>" + ld("{\"@type\":\"WebSite\",\"name\":\"x\"}"),
            "<div class=contributor>Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        of(
            "place behind the name",
            "",
            "<p class=byline>Von Ada Quill, Tarn</p><time datetime='2024-03-05'></time>$",
            "Ada Quill",
            "2024-03-05"));
  }

  private static Case of(String name, String head, String body, String authors, String day) {
    return new Case(name, head, body, authors, day);
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static Content.Readable page(String head, String body) {
    String html =
        "<html lang=en><head><title>Ferry aground off Tarn | Coast Courier</title>"
            + head
            + "</head><body><h1>Ferry aground off Tarn</h1>"
            + body.replace("$", TEXT)
            + "</body></html>";
    return (Content.Readable)
        new PageReader().read(html, Origin.file(Optional.empty(), LocalDate.of(2026, 11, 22)));
  }
}
