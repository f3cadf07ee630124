package org.variorum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExporterTest {
  @Test
  void tellsTheMostUrgentFirst() throws IOException {
    assertThat(written(80))
        .containsSubsequence(
            "▲ 1 conflicting · ◆ 0 differing · ● 1 agreeing · ○ 1 unique",
            "A  =Evening Sheet",
            "C  Inland Post",
            "Doubtful. C may be another event.",
            "▲ WHAT CONFLICTS",
            "● WHAT AGREES",
            "○ WHAT ONLY ONE REPORT SAYS",
            "! AT ODDS WITH ITSELF");
  }

  @Test
  void saysOfAConflictWhoSaysWhatAndWhy() throws IOException {
    assertThat(written(80))
        .containsSubsequence(
            "▲ killed · how many (f1, update)",
            "  A  “Twelve people” = 12 person killed, on the word of police (said), via an",
            "| MINDELO – Twelve people were killed on Monday, police said.",
            "  B  “At least 14” = at least 14 person killed",
            "silent: C",
            "why: 12 and at least 14 cannot both hold. (2 independent origins)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 60, 80, 200})
  void keepsToTheWidth(int width) throws IOException {
    assertThat(written(width).lines())
        .allSatisfy(
            line -> assertThat(Columns.taken(line)).isLessThanOrEqualTo(Math.max(40, width)));
  }

  @Test
  void leavesOutAHeadingWithNothingBelow() throws IOException {
    assertThat(written(80)).doesNotContain("DIFFERS");
  }

  @Test
  void cannotBeMadeToSteerTheTerminal() {
    assertThat(Columns.plain("a\u001b[31mb\u202Ec\u0007\u009bd\ne")).isEqualTo("a[31mbcd e");
  }

  @Test
  void countsTheColumnsThatCharactersTake() {
    assertThat(Columns.taken("abc")).isEqualTo(3);
    assertThat(Columns.taken("日本")).isEqualTo(4);
    assertThat(Columns.taken("e\u0301")).isEqualTo(1);
    assertThat(Columns.taken("😀")).isEqualTo(2);
  }

  private static String written(int width) throws IOException {
    StringWriter out = new StringWriter();
    new TextExporter(width).write(Tale.compared(), out);
    return out.toString();
  }
}
