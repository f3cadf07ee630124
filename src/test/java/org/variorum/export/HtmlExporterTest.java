package org.variorum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.model.Report;
import org.variorum.model.Status;

class HtmlExporterTest {
  private final Compared compared = Tale.compared();
  private final String html = written();
  private final Document page = Jsoup.parse(html);

  @Test
  void isWellFormedAsXml() throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void isHtmlWithoutErrors() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(html, "", parser);
    List<String> errors =
        parser.getErrors().stream()
            .map(ParseError::toString)
            // HTML has no self-closing tags but forgives the slash, which XML needs.
            .filter(e -> !e.contains("closing"))
            .toList();

    assertThat(errors).isEmpty();
  }

  @Test
  void hostileTextComesOutAsText() {
    assertThat(page.select("script, img, iframe, object, [onerror], [style]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo("Ferry & " + Tale.HOSTILE);
    assertThat(page.select("#text-A .text").text()).contains(Tale.HOSTILE);
  }

  @Test
  void allowsItsOwnStyleSheetAndNothingElse() throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(page.select("style").first().data().getBytes(StandardCharsets.UTF_8));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe");
    assertThat(html).doesNotContain("http://", "https://", "url(", "@import");
  }

  @Test
  void everyLinkLeadsSomewhereOnThePageAndIdsAreUnique() {
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    List<String> links = page.select("a").eachAttr("href");
    assertThat(links).isNotEmpty().allSatisfy(l -> assertThat(ids).contains(l.substring(1)));
  }

  @Test
  void showsTheTextsWholeAndUnchanged() {
    for (Report report : compared.story().reports()) {
      Element text =
          page.select("#text-" + compared.story().letter(report.id()) + " .text").first();
      String shown =
          text.select("p").stream().map(Element::wholeText).collect(Collectors.joining("\n"));
      assertThat(shown)
          .isEqualTo(
              report.text().lines().filter(l -> !l.isBlank()).collect(Collectors.joining("\n")));
    }
  }

  @Test
  void marksReadingsByTheirStatus() {
    assertThat(page.select("#text-A .mark.conflicting").text()).isEqualTo("Twelve people");
    assertThat(page.select("#text-B .mark.conflicting").text()).isEqualTo("At least 14");
    assertThat(page.select("#text-A .mark.agreeing").text()).isEqualTo("Monday");
    assertThat(page.select("#text-B .mark.unique").text()).isEqualTo("41");
    assertThat(page.select("#text-B .mark.unique").attr("href")).isEqualTo("#f3");
  }

  @Test
  void leadsFromAPassageToTheSameInTheNextReport() {
    assertThat(page.select("#A-p1").attr("href")).isEqualTo("#B-p1");
    assertThat(page.select("#A-p1").attr("aria-label")).isEqualTo("passage 1, also told by B");
    assertThat(page.select("#B-p1").attr("href")).isEqualTo("#A-p1");
    assertThat(page.select("#A-p1").first().nextElementSibling().id())
        .as("the passage begins with a reading")
        .isEqualTo("A-f1");
  }

  @Test
  void conflictsComeFirstWithPassageValueAndWhy() {
    List<String> order = page.select("section").eachAttr("aria-labelledby");
    assertThat(order)
        .containsExactly(
            "reports", "conflicting", "agreeing", "unique", "odds", "event", "texts", "method");
    Element card = page.select("#f1").first();
    assertThat(card.text())
        .contains(
            "killed · how many",
            "update",
            "12 and at least 14 cannot both hold.",
            "Twelve people were killed on Monday, police said.",
            "12 person killed",
            "police (said)",
            "2 independent origins",
            "Silent: C");
    assertThat(card.select("mark").eachText()).containsExactly("Twelve people", "At least 14");
  }

  @Test
  void signsStandBesideColours() {
    assertThat(page.select(".counts li .sign").eachText()).containsExactly("▲", "◆", "●", "○", "!");
    String css = page.select("style").first().data();
    for (Status status : Status.values()) {
      assertThat(css)
          .contains(
              ".mark."
                  + status.word()
                  + ".ends::after { content: \"\\2060"
                  + Sign.of(status).mark());
    }
  }

  /// Each colour of writing against each ground that it stands on, in the light, the dark and the
  /// print palette, by the formula of WCAG 2.2.
  @Test
  void contrastIsEnoughInEveryPalette() {
    String css = page.select("style").first().data();
    List<String> palettes = new ArrayList<>();
    for (int at = css.indexOf("--paper:"); at >= 0; at = css.indexOf("--paper:", at + 1)) {
      palettes.add(css.substring(at, css.indexOf('}', at)));
    }
    assertThat(palettes).hasSize(3);
    for (String palette : palettes) {
      for (String ground : Set.of("paper", "sheet")) {
        for (String ink :
            Set.of("ink", "soft", "conflicting", "differing", "agreeing", "unique", "odds")) {
          assertThat(contrast(colour(palette, ink), colour(palette, ground)))
              .as(ink + " on " + ground + " in " + palette)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      for (String tint : Set.of("conflicting", "odds")) {
        assertThat(contrast(colour(palette, tint), colour(palette, tint + "-tint")))
            .as(tint + " on its tint in " + palette)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static int colour(String palette, String name) {
    int at = palette.indexOf("--" + name + ": #") + name.length() + 5;
    return Integer.parseInt(palette.substring(at, at + 6), 16);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double c = (channel & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private String written() {
    StringWriter out = new StringWriter();
    try {
      new HtmlExporter().write(compared, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
