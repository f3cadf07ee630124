package org.variorum.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Metadatum;

/// Who wrote an article and when, in the many ways in which pages show it to readers.
class ShownStatementsTest {
  @ParameterizedTest
  @MethodSource("pages")
  void authorsAndDayAreRead(StatingPage page) {
    page.check();
  }

  @Test
  void theNameBehindTheTitleIsTheOutletWhereNothingElseNamesIt() {
    assertThat(StatingPage.page("", "$").metadata().outlet().map(Metadatum::value))
        .contains("Coast Courier");
  }

  static Stream<StatingPage> pages() {
    return Stream.of(
        new StatingPage(
            "plain by",
            "",
            "<p>By Ada Quill</p><p>Published: 5 March 2024</p>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "by staff",
            "",
            "<p>By Ada Quill, Staff Writer | March 5, 2024, 8:15 a.m. EST</p>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "by div",
            "",
            "<div class=meta-row><span>By</span> <a href='/author/ada-quill'>Ada Quill</a>"
                + " <span>Mar 5, 2024</span></div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "author link only",
            "",
            "<div class=q7><a href='/authors/ada-quill/'>Ada Quill</a></div><div class=q8>Mar. 5,"
                + " 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "rel author",
            "",
            "<a rel=author href=/x>Ada Quill</a> and <a rel=author href=/y>Tom Orr</a><div>Tuesday"
                + " 5 March 2024 10.15 GMT</div>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "two dates",
            "",
            "<div class=dates><span class=updated>Updated: March 9, 2024</span> <span"
                + " class=published>Published: March 5, 2024</span></div>$",
            "-",
            "2024-03-05"),
        new StatingPage(
            "updated time first",
            "",
            "<time class=updated datetime='2024-03-09'>Updated</time><time class=published"
                + " datetime='2024-03-05'>x</time>$",
            "-",
            "2024-03-05"),
        new StatingPage(
            "one line two dates",
            "",
            "<div class=stamp>Updated March 9, 2024 · First published March 5, 2024</div>$",
            "-",
            "2024-03-05"),
        new StatingPage(
            "german",
            "",
            "<div class=autor>Von Jörg Müßig</div><div class=datum>Dienstag, 5. März 2024, 21:10"
                + " Uhr</div>$",
            "Jörg Müßig",
            "2024-03-05"),
        new StatingPage(
            "spanish",
            "",
            "<div class=firma>Por Ana Ruiz</div><div class=fecha>5 de marzo de 2024</div>$",
            "Ana Ruiz",
            "2024-03-05"),
        new StatingPage(
            "french",
            "",
            "<div class=signature>Par Léa Petit</div><div class=pub>Publié le 5 mars 2024 à"
                + " 10h15</div>$",
            "Léa Petit",
            "2024-03-05"),
        new StatingPage(
            "posted on",
            "",
            "<div class=entry-meta>Posted on March 5, 2024 by Ada Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "posted by",
            "",
            "<p>Posted by Ada Quill at 10:15 PM, Tuesday, March 5, 2024</p>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "url only",
            "<link rel=canonical href='https://c.example/news/2024/03/05/ferry-aground'>",
            "<p>By Ada Quill</p>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "byline with role newline",
            "",
            "<div class=byline><span>Ada Quill</span><br><span>Political correspondent</span><br>5"
                + " March 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "byline name title after comma",
            "",
            "<div class=byline>By Ada Quill, Health Editor, and Tom Orr in Ostrow</div><time"
                + " datetime='2024-03-05T10:00'></time>$",
            "Ada Quill, Tom Orr",
            "2024-03-05"),
        new StatingPage(
            "author with bio box first",
            "",
            "<div class='author-box'><h4>About the author</h4></div><p class=credit-line>Words by"
                + " Ada Quill</p><time datetime='2024-03-05T10:00'></time>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "most popular author first",
            "",
            "<div class=popular><span class=author>Bo Rex</span><span class=date>Jan 1,"
                + " 2019</span></div><article><header><h1>Ferry aground off Tarn</h1><span"
                + " class=author>Ada Quill</span> <span class=date>Mar 5,"
                + " 2024</span></header>$</article>",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "data-attrs",
            "",
            "<div class=date data-datetime='5 March 2024'>5 h ago</div><div class=author>Ada"
                + " Quill</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "unix ms",
            "",
            "<abbr class=published title='2024-03-05T10:00:00+0000'>x</abbr><span"
                + " class='by-line'>Ada Quill</span>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "copyright only",
            "",
            "<p>By Ada Quill</p>$<footer>© 2024 Coast Courier, updated 1 January 2025</footer>",
            "Ada Quill",
            "-"),
        new StatingPage(
            "event date in text",
            "",
            "<p>By Ada Quill</p>$<p>The ship was built on 4 May 1998.</p>",
            "Ada Quill",
            "-"),
        new StatingPage(
            "by with email",
            "",
            "<p class=byline>ada.quill@courier.example (Ada Quill)</p><time"
                + " datetime='2024-03-05T10:00'></time>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "by Special",
            "",
            "<div class=byline>Ada Quill Special to the Courier</div><div class=date>5 Mar"
                + " 2024</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "Author: label",
            "",
            "<div>Author: Ada Quill</div><div>Date: 2024-03-05</div>$",
            "Ada Quill",
            "2024-03-05"),
        new StatingPage(
            "place behind the name",
            "",
            "<p class=byline>Von Ada Quill, Tarn</p><time datetime='2024-03-05'></time>$",
            "Ada Quill",
            "2024-03-05"));
  }
}
