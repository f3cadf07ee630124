package org.variorum.compare.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.compare.inner.CheckedText.checked;
import static org.variorum.compare.inner.CheckedText.count;
import static org.variorum.compare.inner.CheckedText.counted;
import static org.variorum.compare.inner.CheckedText.others;
import static org.variorum.compare.inner.CheckedText.person;
import static org.variorum.compare.inner.CheckedText.titled;
import static org.variorum.compare.inner.CheckedText.toll;

import org.junit.jupiter.api.Test;

/// How many of something one report tells of, in parts and in all.
class CountChecksTest {
  @Test
  void twoNumbersOfChildrenOfOneMotherAreTold() {
    assertThat(checked("She was a mother of three.\nNow her four children are with their aunt."))
        .isEqualTo("quantity “four”: The report speaks of 3 children and of 4.");
    assertThat(checked("She was a mother of three.\nNow her 3 children are with their aunt."))
        .isEmpty();
    assertThat(checked("She was a mother of three.\nHe leaves his four children.")).isEmpty();
  }

  @Test
  void partsThatAreMoreThanTheWholeAreTold() {
    String text = "Five people, including three men and four women, were hurt.";
    assertThat(
            checked(
                text,
                count(text, "Five people", 5),
                count(text, "three men", 3),
                count(text, "four women", 4)))
        .isEqualTo(
            "sum “Five people, including three men and four women”:"
                + " The parts are more than the whole: 7 of 5.");
    assertThat(
            checked(
                text,
                count(text, "Five people", 7),
                count(text, "three men", 3),
                count(text, "four women", 4)))
        .isEmpty();
  }

  @Test
  void whoKilledHimselfTooIsAmongTheDead() {
    String text = "Three dead in mill\nHe shot two people, then himself.";
    assertThat(titled(text, toll(text, "Three", 3), toll(text, "two people", 2))).isEmpty();
  }

  @Test
  void oneAndSoManyOthersAreMoreThanSoMany() {
    String text = "Seven people died.\nMaria Lund and seven others died.";
    assertThat(checked(text, person(text, "Maria Lund"), toll(text, "Seven", 7), others(text, 7)))
        .isEqualTo(
            "sum “seven others”: “seven others” is told of somebody more, but “Seven” of them"
                + " all.");
    String right = "Eight people died.\nMaria Lund and seven others died.";
    assertThat(
            checked(right, person(right, "Maria Lund"), toll(right, "Eight", 8), others(right, 7)))
        .isEmpty();
  }

  @Test
  void allPartsMakeTheWhole() {
    String text = "Five people, two men and two women, were hurt.";
    assertThat(
            checked(
                text,
                count(text, "Five people", 5),
                counted(text, "two men", "man"),
                counted(text, "two women", "woman")))
        .isEqualTo("sum “Five people, two men and two women”: The parts make 4, the whole is 5.");
    String more = "Five people, two men and two women and a boy, were hurt.";
    assertThat(
            checked(
                more,
                count(more, "Five people", 5),
                counted(more, "two men", "man"),
                counted(more, "two women", "woman")))
        .isEmpty();
  }
}
