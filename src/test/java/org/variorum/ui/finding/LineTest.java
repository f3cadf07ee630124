package org.variorum.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Stories;

class LineTest {
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
