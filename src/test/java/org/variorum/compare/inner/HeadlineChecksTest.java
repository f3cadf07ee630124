package org.variorum.compare.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.compare.inner.CheckedText.age;
import static org.variorum.compare.inner.CheckedText.dozens;
import static org.variorum.compare.inner.CheckedText.mention;
import static org.variorum.compare.inner.CheckedText.titled;
import static org.variorum.compare.inner.CheckedText.toll;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Amount;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// The title of a report against what stands under it.
class HeadlineChecksTest {
  @Test
  void aTollInTheHeadlineThatTheBodyDoesNotBearOutIsTold() {
    String text = "Five dead in bridge fall\nFour workers died, the mayor said.";
    assertThat(titled(text, toll(text, "Five", 5), toll(text, "Four", 4)))
        .isEqualTo("headline “Five”: The headline has “Five”, the body “Four”.");
  }

  @Test
  void aTollThatTheBodyGivesInPartsOrVaguelyIsNot() {
    String parts = "Five dead in bridge fall\nFour workers died.\nOne driver died as well.";
    assertThat(titled(parts, toll(parts, "Five", 5), toll(parts, "Four", 4), toll(parts, "One", 1)))
        .isEmpty();
    String vague = "Five dead in bridge fall\nSeveral workers died.";
    Mention several =
        mention(
            vague,
            "Several",
            new Value.Quantity(
                new Amount(3, 9, Amount.Exactness.VAGUE),
                "worker",
                Optional.of("killed"),
                Optional.empty(),
                false));
    assertThat(titled(vague, toll(vague, "Five", 5), several)).isEmpty();
  }

  @Test
  void anAgeInTheHeadlineIsHeldAgainstTheBody() {
    String text = "Six year old girl saved\nA diver carried the seven year old girl out.";
    assertThat(titled(text, age(text, "Six year old", 6), age(text, "seven year old", 7)))
        .isEqualTo(
            "headline “Six year old”: The headline has “Six year old”, the body “seven year old”.");
    String both = text + "\nHer sister, a six year old girl, was safe.";
    assertThat(
            titled(
                both,
                age(both, "Six year old", 6),
                age(both, "seven year old", 7),
                age(both, "six year old", 6)))
        .isEmpty();
  }

  @Test
  void aHedgeThatTheHeadlineDropsIsTold() {
    String text = "Five dead in bridge fall\nAt least five workers died.";
    Mention hedged =
        mention(
            text,
            "At least five",
            new Value.Quantity(
                new Amount(5, Double.POSITIVE_INFINITY, Amount.Exactness.AT_LEAST),
                "worker",
                Optional.of("killed"),
                Optional.empty(),
                false));
    assertThat(titled(text, toll(text, "Five", 5), hedged))
        .isEqualTo("headline “Five”: The headline has “Five”, the body “At least five”.");
    String both = text + "\nThe five people killed were painters.";
    assertThat(titled(both, toll(both, "Five", 5), hedged, toll(both, "five people killed", 5)))
        .isEmpty();
  }

  @Test
  void oneFateInTheTitleOfTwoInTheBodyIsTold() {
    String text = "Dozens of smugglers caught\nDozens of them were caught or killed at the border.";
    Mention above = dozens(text, "Dozens of smugglers");
    Mention below = dozens(text, "Dozens of them");
    assertThat(titled(text, above, below))
        .isEqualTo(
            "headline “Dozens of smugglers caught”:"
                + " The headline tells of one thing only, the body of “caught or killed”.");
    String open = text.replace("smugglers caught", "smugglers caught or killed");
    assertThat(titled(open, dozens(open, "Dozens of smugglers"), dozens(open, "Dozens of them")))
        .isEmpty();
  }
}
