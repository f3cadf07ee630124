package org.variorum.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.model.Span;

class WordDiffTest {
  @Test
  void wordsThatChangedAreShownWhole() {
    assertThat(
            diff(
                "Four workers died when the bridge fell on Monday.",
                "Five workers died when the old bridge fell."))
        .isEqualTo(
            """
            CHANGED |Four|Five|
            INSERTED ||old|
            DELETED |on Monday||\
            """);
  }

  @Test
  void caseQuotesAndLineBreaksAreNoDifference() {
    assertThat(diff("The “old” bridge — it\nfell", "the \"old\" Bridge – it fell")).isEmpty();
  }

  @Test
  void aNumberIsOneWord() {
    assertThat(diff("at 1,200.50 metres", "at 1,300.50 metres"))
        .isEqualTo("CHANGED |1,200.50|1,300.50|");
  }

  @Test
  void onlyTheGivenStretchesAreCompared() {
    String first = "Before. The bridge fell. After.";
    String second = "The bridge sank.";
    List<Change> changes =
        new WordDiff().between(first, new Span(8, 24), second, new Span(0, second.length()));
    assertThat(changes)
        .containsExactly(new Change(Change.Sort.CHANGED, new Span(19, 23), new Span(11, 15)));
  }

  @Test
  void nothingAgainstSomethingIsOneInsertion() {
    assertThat(diff("", "All new.")).isEqualTo("INSERTED ||All new.|");
    assertThat(diff("", "")).isEmpty();
  }

  private static String diff(String first, String second) {
    return new WordDiff()
        .between(first, new Span(0, first.length()), second, new Span(0, second.length())).stream()
            .map(c -> c.sort() + " |" + c.a().in(first) + "|" + c.b().in(second) + "|")
            .collect(Collectors.joining("\n"));
  }
}
