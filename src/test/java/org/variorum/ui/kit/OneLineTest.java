package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void leavesWordsFromLeftToRightAsTheyAre() {
    assertThat(OneLine.of("14 March 2025")).isEqualTo("14 March 2025");
  }

  @Test
  void keepsTheOrderOfArabicWordsBehindALetterOfTheScreen() {
    String date = "14 مارس 2025";
    String line = "A  " + OneLine.of(date);

    // Day, month and year are all at odd levels or nested in them: read from the right.
    Bidi order = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    assertThat(order.getLevelAt(0)).isZero();
    assertThat(order.getLevelAt(line.indexOf("مارس"))).isEqualTo(1);
    assertThat(order.getLevelAt(line.indexOf("14"))).isEqualTo(2);
    assertThat(new Bidi("A  " + date, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(3)).isZero();
  }

  @Test
  void drawsNoBoxForSignsWithoutShape() {
    assertThat(OneLine.of("\u200fآتش\u200cسوزی")).isEqualTo("\u2068آتش\u200aسوزی\u2069");
  }
}
