package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void aTextFromLeftToRightStaysWhole() {
    assertThat(Prose.pieces("One two.")).containsExactly("One two.");
    assertThat(Prose.pieces("")).isEmpty();
  }

  @Test
  void aTextFromRightToLeftIsCutAroundItsSpaces() {
    assertThat(Prose.pieces("מעבורת טבעה ליד")).containsExactly("מעבורת", " ", "טבעה", " ", "ליד");
  }

  @Test
  void aVeryLongWordIsCutToo() {
    String word = "ש".repeat(40);

    assertThat(Prose.pieces(word)).allMatch(p -> p.length() <= 12);
    assertThat(String.join("", Prose.pieces(word))).isEqualTo(word);
  }
}
