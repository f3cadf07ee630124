package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Sentence;
import org.variorum.model.Span;

class LinesTest {
  @Test
  void aLineIsSetAsWhatItDoes() {
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(0, 5), Sentence.Role.TITLE, 0, List.of()),
            new Sentence(new Span(6, 10), Sentence.Role.METADATA, 1, List.of()),
            new Sentence(new Span(12, 17), Sentence.Role.BODY, 2, List.of()));

    assertThat(Lines.styles("Title\nDate\n\nBody.", sentences))
        .containsExactly("title-line", "metadata-line", "blank", "");
  }

  @Test
  void ofSeveralBlankLinesOneIsLeft() {
    assertThat(Lines.styles("\nOne\n\n \n\nTwo", List.of()))
        .containsExactly("nothing", "", "blank", "nothing", "nothing", "");
  }
}
