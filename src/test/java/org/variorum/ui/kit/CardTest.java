package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Report;
import org.variorum.model.Span;

class CardTest {
  private final Focus focus =
      Stories.focus("It was at place=Kabul.\nNext line. oops", "At place=Herat.", "Nothing.");

  @Test
  void aCardQuotesEveryReadingInItsSentence() {
    focus.choose("f1");

    Card card = Card.of(focus.sight()).orElseThrow();

    assertThat(card.entries()).extracting(Card.Entry::letter).containsExactly("A", "B");
    assertThat(card.entries().getFirst().quote())
        .isEqualTo(new Quote("It was at place=", "Kabul", "."));
    assertThat(card.entries().getFirst().name()).isEqualTo(new ReportName("r0.txt"));
    assertThat(card.silent()).containsExactly("C");
    assertThat(card.why().orElseThrow()).asString().isEqualTo("So it is conflicting.");
  }

  @Test
  void aContradictionInsideOneReportHasACardToo() {
    focus.choose("x1");

    Card card = Card.of(focus.sight()).orElseThrow();

    assertThat(card.entries())
        .singleElement()
        .satisfies(e -> assertThat(e.letter()).isEqualTo("A"));
    assertThat(card.why().orElseThrow()).asString().isEqualTo("It does not add up.");
  }

  @Test
  void whatIsNotChosenHasACardAllTheSame() {
    Item first = focus.sight().items().getFirst();

    assertThat(Card.of(focus.sight(), first)).map(Card::item).contains(first);
  }

  @Test
  void withoutAChoiceThereIsNoCard() {
    assertThat(Card.of(focus.sight())).isEmpty();
  }

  @Test
  void aPlaceOutsideAnySentenceIsQuotedInItsLine() {
    Report report = Stories.report("r", "One line\nanother  line\nlast");

    assertThat(Quote.of(report, new Span(9, 16), Optional.empty()))
        .isEqualTo(new Quote("", "another", " line"));
  }

  @Test
  void aVeryLongSentenceIsCutBetweenWords() {
    Report report = Stories.report("r", "word ".repeat(200) + "here" + " word".repeat(200));

    Quote quote = Quote.of(report, new Span(1000, 1004), Optional.empty());

    assertThat(quote.words()).isEqualTo("here");
    assertThat(quote.before()).startsWith("… word").hasSizeLessThan(240);
    assertThat(quote.after()).endsWith("word …").hasSizeLessThan(240);
  }
}
