package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutShortTest {
  private static final Source SOURCE =
      new Source("a.html", Instant.EPOCH, "0".repeat(64), 1, "UTF-8");
  private static final String TEXT =
      "A ferry with 214 people on board ran onto rocks off the island of Tarn shortly before dawn.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe for one crown a week to read the rest of this story.",
        "You have read your three free articles this month",
        "Log in to continue reading.",
        "To keep reading, create a free account.",
        "This article is only for subscribers.",
        "Dieser Artikel ist nur für Abonnenten.",
        "Article réservé aux abonnés",
        "Suscríbete para seguir leyendo"
      })
  void aGateBelowAShortTextCutsItShort(String gate) {
    assertThat(CutShort.of(report(TEXT, LeftOut.Sort.RELATED, gate))).contains(CutShort.PAYWALL);
    assertThat(CutShort.of(report(TEXT, LeftOut.Sort.HIDDEN, gate))).isEmpty();
    assertThat(CutShort.of(report((TEXT + "\n\n").repeat(30), LeftOut.Sort.RELATED, gate)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to our newsletter",
        "Already a subscriber? Log in",
        "Read more: Second light put off again",
        "Sign up for the Morning Tide, free every day."
      })
  void whatEveryPageAsksForCutsNothingShort(String piece) {
    assertThat(CutShort.of(report(TEXT, LeftOut.Sort.RELATED, piece))).isEmpty();
  }

  @Test
  void dotsAndAnOpenSentenceAtTheEndShowIt() {
    String open = TEXT.substring(0, TEXT.length() - 1);

    assertThat(of(open + " […]")).contains(CutShort.DOTS);
    assertThat(of(open + "... Read more")).contains(CutShort.DOTS);
    assertThat(of(open + " [+1234 chars]")).contains(CutShort.DOTS);
    assertThat(of(open + " and the")).contains(CutShort.MID_SENTENCE);
    assertThat(of(open + ",")).contains(CutShort.MID_SENTENCE);
  }

  @Test
  void aTextThatEndsIsWhole() {
    assertThat(of(TEXT)).isEmpty();
    assertThat(of(TEXT + "\n\nMara Lind and")).isEmpty();
    assertThat(of(TEXT.substring(0, TEXT.length() - 1))).isEmpty();
    assertThat(of("")).isEmpty();
  }

  private static Optional<CutShort> of(String text) {
    return CutShort.of(new Report(new ReportId("A"), SOURCE, Metadata.none("en"), text));
  }

  private static Report report(String text, LeftOut.Sort sort, String piece) {
    Article article =
        new Article(new Span(0, text.length()), List.of(LeftOut.at(text.length(), sort, piece)));
    return new Report(
        new ReportId("A"), SOURCE, Metadata.none("en"), text, article, Optional.empty());
  }
}
