package org.variorum.model.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Span;

class AnchorTest {
  private static final String TEXT =
      """
      The ferry left the northern pier at dawn with 84 passengers on board, the harbour master said.
      Twelve people were still missing when the search was called off for the night.
      """;

  @Test
  void isFoundWhereItWas() {
    assertThat(anchor("84 passengers").find(TEXT)).contains(span(TEXT, "84 passengers"));
  }

  @Test
  void isFoundBehindTextThatWasPutBeforeIt() {
    String changed = "Updated at noon.\n\n" + TEXT;

    assertThat(anchor("84").find(changed)).contains(span(changed, "84"));
  }

  @Test
  void isFoundWhereOneSideOfItWasRewritten() {
    String changed = TEXT.replace("at dawn with", "before the sun was up, carrying");

    assertThat(anchor("84 passengers").find(changed)).contains(span(changed, "84 passengers"));
  }

  @Test
  void isLostWhereItsWordsAreGone() {
    assertThat(anchor("84 passengers").find(TEXT.replace("84", "90"))).isEmpty();
  }

  @Test
  void doesNotMoveToALookAlike() {
    String changed =
        TEXT.replace("with 84 passengers on board", "fully booked")
            + "\nBus number 84 takes mourners to the chapel every hour from the town hall square.";

    assertThat(anchor("84").find(changed)).isEmpty();
  }

  @Test
  void isLostWhereTheSameSentenceStandsTwiceAndNeitherIsWhereItWas() {
    String twice = "A note.\n" + TEXT + TEXT;

    assertThat(anchor("84 passengers").find(twice)).isEmpty();
  }

  @Test
  void staysAtItsPlaceWhereTheSameSentenceComesAgainLater() {
    assertThat(anchor("84 passengers").find(TEXT + TEXT)).contains(span(TEXT, "84 passengers"));
  }

  @Test
  void isToldFromTheSameWordsInOtherSurroundings() {
    String changed = "On Monday 84 boats lay in the bay, more than ever before.\n" + TEXT;

    assertThat(anchor("84").find(changed))
        .contains(new Span(changed.lastIndexOf("84"), changed.lastIndexOf("84") + 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nothing of it."})
  void isLostInAnotherText(String text) {
    assertThat(anchor("84").find(text)).isEmpty();
  }

  @Test
  void standsAtTheEdgesOfAText() {
    Anchor whole = Anchor.of(Tales.report("r1", "Fire."), new Span(0, 5));

    assertThat(whole.find("Fire.")).isEqualTo(Optional.of(new Span(0, 5)));
  }

  private static Anchor anchor(String words) {
    return Anchor.of(Tales.report("r1", TEXT), span(TEXT, words));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
