package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
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

    assertThat(Prose.pieces(word)).allMatch(p -> p.length() <= 16);
    assertThat(String.join("", Prose.pieces(word))).isEqualTo(word);
  }

  @Test
  void marksBetweenWordsAreRunsOfTheirOwn() {
    assertThat(Prose.pieces("وقال: «نعم!» (Star 42)"))
        .containsExactly("وقال", ":", " ", "«", "نعم", "!»", " ", "(", "Star", " ", "42", ")");
  }

  @Test
  void whatJoinsLettersOrIsWrittenOverThemStaysWithThem() {
    assertThat(Prose.pieces("عبّارة می\u200cنویسد"))
        .containsExactly("عبّارة", " ", "می\u200cنویسد");
  }

  @Test
  void theFirstLetterThatHasADirectionTurnsTheWhole() {
    Prose quotation = new Prose("“", "quote").add("غرقت", "quoted").add(" Star", "quote-words");

    assertThat(quotation.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(new Prose("Star ", "quote").add("غرقت").getNodeOrientation())
        .isEqualTo(NodeOrientation.INHERIT);
  }
}
