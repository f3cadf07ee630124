package org.variorum.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "😀",
        "a😀b😀😀c",
        "é🇨🇻𝔸 family 👨‍👩‍👧",
        "broken \uD83D and \uDE00 halves"
      })
  void countsAsStringDoes(String text) {
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(points.at(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }
}
