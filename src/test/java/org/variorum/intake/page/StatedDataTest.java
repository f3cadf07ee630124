package org.variorum.intake.page;

import static org.variorum.intake.page.StatingPage.ld;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who wrote an article and when, in the many ways in which pages state it for programs.
class StatedDataTest {
  @ParameterizedTest
  @MethodSource("pages")
  void authorsAndDayAreRead(StatingPage page) {
    page.check();
  }

  static Stream<StatingPage> pages() {
    return Stream.of(
        new StatingPage(
            "graph",
            ld(
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"@id\":\"#p\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"author\":{\"@id\":\"#ada\"},\"datePublished\":\"2024-03-05T08:00:00+00:00\"},{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada"
                    + " Quill\"}]}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "array",
            ld(
                "[{\"@type\":\"Organization\",\"name\":\"Coast"
                    + " Courier\"},{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada"
                    + " Quill\"},{\"@type\":\"Person\",\"name\":\"Tom"
                    + " Orr\"}],\"datePublished\":\"2024-03-05\"}]"),
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "broken newline",
            ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"A \n"
                    + " B\",\"author\":\"Ada Quill\",\"datePublished\":\"2024-03-05\",}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "unquoted inner",
            ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\""
                    + " twice\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada"
                    + " Quill\"},\"datePublished\":\"2024-03-05T10:00:00Z\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "two roots",
            ld(
                "{\"@type\":\"Organization\"}{\"@type\":\"NewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "author url",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":\"https://courier.example/ada\",\"datePublished\":\"2024-03-05\"}"),
            "<div class=byline>By <a href=/ada>Ada Quill</a></div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "author org then byline",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Coast"
                    + " Courier\"},\"datePublished\":\"2024-03-05\"}"),
            "<div class=byline>By Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "names list in name",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":[\"Ada"
                    + " Quill\",\"Tom Orr\"]},\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "given family",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Quill\"},\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "reporter type ReportageNewsArticle",
            ld(
                "{\"@type\":\"ReportageNewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\"}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "nested article of other",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":\"Ada"
                    + " Quill\",\"datePublished\":\"2024-03-05\",\"hasPart\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-01-01\"}]}"),
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
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
        new StatingPage(
            "og time",
            "<meta property='article:published_time' content='2024-03-05T23:30:00-05:00'><meta"
                + " property='article:modified_time' content='2024-03-07'><meta name=author"
                + " content='Ada Quill, Coast Courier'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "url greenwich",
            "<meta property='article:published_time' content='2024-03-06T03:30:00Z'><link"
                + " rel=canonical href='https://c.example/2024/03/05/ferry'>",
            "<p class=byline>ADA QUILL</p>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "parsely",
            "<meta name=parsely-pub-date content='2024-03-05T08:00:00Z'><meta name=parsely-author"
                + " content='Ada Quill'><meta name=parsely-author content='Tom Orr'>",
            "$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "parsely-page",
            "<meta name='parsely-page'"
                + " content='{\"title\":\"x\",\"pub_date\":\"2024-03-05T08:00:00Z\",\"authors\":[\"Ada"
                + " Quill\"]}'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "sailthru",
            "<meta name='sailthru.date' content='2024-03-05 08:00:00'><meta name='sailthru.author'"
                + " content='Ada Quill'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "dc",
            "<meta name='DC.date.issued' content='2024-03-05'><meta name='DC.creator'"
                + " content='Quill, Ada'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "cxense",
            "<meta name='cXenseParse:recs:publishtime' content='2024-03-05T08:00:00Z'><meta"
                + " name='cXenseParse:author' content='Ada Quill'>",
            "$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "article:author fb",
            "<meta property='article:author' content='https://www.facebook.com/adaquill'><meta"
                + " name='twitter:creator' content='@adaquill'>",
            "<span class='author-name'>Ada Quill</span><span class=date>March 5, 2024</span>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "twitter label",
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1'"
                + " content='Ada Quill'>",
            "<time datetime='2024-03-05'>x</time>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "microdata",
            "",
            "<div itemscope><span itemprop=author itemscope><span itemprop=name>Ada"
                + " Quill</span></span><meta itemprop=datePublished content='2024-03-05'></div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "rdfa",
            "",
            "<div><span property=author>Ada Quill</span> <span property=datePublished"
                + " content='2024-03-05'>5 March</span></div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "By STAFF",
            "<meta name=author content='By STAFF'>",
            "<div class=byline>By Ada Quill and Tom Orr</div><div"
                + " class=timestamp>03/05/2024</div>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "agency",
            "<meta name=author content='Reuters'>",
            "<time datetime='2024-03-05T10:00'></time>$",
            "Reuters",
            "2024-03-05"),
        new StatingPage(
            "state",
            "<script>window.__S__={\"article\":{\"publishedAt\":\"2024-03-05T10:00:00Z\",\"byline\":\"Ada"
                + " Quill\"}}</script>",
            "$",
            "-",
            "2024-03-05"),
        new StatingPage(
            "html entities",
            ld(
                "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ada"
                    + " O&#39;Quill\"},\"datePublished\":\"Tue Mar 05 2024 10:00:00 GMT+0000\"}"),
            "$",
            "Ada O'Quill",
            "2024-03-05"),
        new StatingPage(
            "ld dateCreated + og",
            "<meta name=date content='2024-03-05'>" + ld("{\"@type\":\"WebSite\",\"name\":\"x\"}"),
            "<div class=contributor>Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"));
  }
}
