package org.variorum.compare.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.compare.inner.CheckedText.age;
import static org.variorum.compare.inner.CheckedText.aged;
import static org.variorum.compare.inner.CheckedText.checked;
import static org.variorum.compare.inner.CheckedText.quote;
import static org.variorum.compare.inner.CheckedText.titled;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What one report says in two ways of one person, building or quotation.
class OneThingChecksTest {
  @Test
  void onePersonWithTwoAgesIsToldUnlessOfAnotherTime() {
    String text = "Lindqvist, 52, spoke first.\nLater Lindqvist, 53, left.";
    assertThat(aged(text, "52", "53"))
        .isEqualTo("age “53”: Lindqvist is 52 in one place and 53 in another.");
    String then = "Lindqvist, 52, spoke first.\nLindqvist, 40 at the time, built it.";
    assertThat(aged(then, "52", "40")).isEmpty();
  }

  @Test
  void anAgeInACaptionOneOffIsTold() {
    String text = "A 46-year-old baker is rescued\nThe baker, Ole Brandt, 47, was unhurt.";
    assertThat(titled(text, age(text, "46-year-old", 46), age(text, "47", 47)))
        .isEqualTo("headline “46-year-old”: The headline has “46-year-old”, the body “47”.");
    String far = "A 46-year-old baker is rescued\nThe diver, Ole Brandt, 31, was unhurt.";
    assertThat(titled(far, age(far, "46-year-old", 46), age(far, "31", 31))).isEmpty();
  }

  @Test
  void aNameSpelledInTwoWaysIsTold() {
    assertThat(checked("Then Petra Lindqvist came.\nLater Lindqvist spoke.\nNow Linqvist left."))
        .isEqualTo("name “Linqvist”: The name is spelled “Lindqvist” and “Linqvist”.");
    assertThat(checked("Then Marta Oldsen came.\nSoon Martha Oldsen left."))
        .startsWith("name “Martha”");
  }

  @Test
  void namesOfTwoPeopleAreLetBe() {
    assertThat(checked("Then Petra Hansen came.\nLater Jonas Hanson spoke.")).isEmpty();
    assertThat(checked("Then Martin Oldsen came.\nLater Marvin Holm spoke.")).isEmpty();
    assertThat(checked("From Pakistan came a Pakistani.\nIn Texas a Texan stayed.")).isEmpty();
  }

  @Test
  void aMiddleNameDoesNotHideASlip() {
    assertThat(checked("Then Marisel Ana Duarte came.\nLater Marisol Duarte left."))
        .startsWith("name “Marisol”");
    assertThat(checked("Then Anders Leon Holm came.\nSoon Petter Lean Holm left.")).isEmpty();
    assertThat(checked("Then in Northeast Paris.\nSoon in Northwest Paris.")).isEmpty();
  }

  @Test
  void distanceCountsASwapAsOne() {
    assertThat(Spellings.distance("fensatras", "fenastras")).isEqualTo(1);
    assertThat(Spellings.distance("smelly", "smelley")).isEqualTo(1);
    assertThat(Spellings.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void oneBuildingStandsAtOneCrossing() {
    assertThat(
            checked(
                "It was a bar on Elm and Third.\nPolice went to the bar on Elm near Ninth late."))
        .isEqualTo(
            "place “Elm near Ninth”: The bar is at “Elm and Third” in one place and at “Elm near"
                + " Ninth” in another.");
    assertThat(
            checked("It was a bar on Elm and Third.\nPolice went to the bar on Elm near Third St."))
        .isEmpty();
  }

  @Test
  void oneQuotationHasOneWordingAndOneSpeaker() {
    String text =
        "We have lost everything that we ever owned here.\n"
            + "We have lost everything that we ever loved here.";
    List<String> lines = text.lines().toList();
    assertThat(checked(text, quote(text, lines.get(0), "Ek"), quote(text, lines.get(1), "Ek")))
        .startsWith("quote “We have lost everything that we ever loved")
        .endsWith("One quotation is given in two wordings.");
    String shorter = lines.get(0) + "\nWe have lost everything that we ever owned.";
    assertThat(
            checked(
                shorter,
                quote(shorter, lines.get(0), "Ek"),
                quote(shorter, "We have lost everything that we ever owned.", "Ek")))
        .isEmpty();
  }
}
