package org.variorum.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Stories;

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
    assertThat(card.entries().getFirst().outlet()).isEqualTo("r0.txt");
    assertThat(card.silent()).containsExactly("C");
    assertThat(card.why()).isEqualTo("So it is conflicting.");
  }

  @Test
  void aContradictionInsideOneReportHasACardToo() {
    focus.choose("x1");

    Card card = Card.of(focus.sight()).orElseThrow();

    assertThat(card.entries())
        .singleElement()
        .satisfies(e -> assertThat(e.letter()).isEqualTo("A"));
    assertThat(card.why()).isEqualTo("It does not add up.");
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

  @Test
  void aLineGroupsThoseWhoSayTheSame() {
    Focus three = Stories.focus("place=Kabul", "place=Herat", "place=Kabul");

    Line line =
        Line.of(
            three.sight().items().getFirst(), three.sight(), three.sight().story().orElseThrow());

    assertThat(line.letters()).containsExactly("A", "B", "C");
    assertThat(line.answers())
        .containsExactly(
            new Line.Answer(List.of("A", "C"), "Kabul"), new Line.Answer(List.of("B"), "Herat"));
  }
}
