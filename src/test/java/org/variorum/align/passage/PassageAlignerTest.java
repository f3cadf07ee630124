package org.variorum.align.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.align.Texts.extraction;
import static org.variorum.align.Texts.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.variorum.model.Extraction;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

class PassageAlignerTest {
  private static final Report A =
      report(
          "a",
          "Four workers died when the harbour bridge at Oderhaven fell on Monday.",
          "Mayor Petra Lindqvist ordered an inquiry and closed two other bridges.",
          "Divers searched the river for survivors until midnight.",
          "The bridge was built in 1962 by the firm Hallberg.");
  private static final Report B =
      report(
          "b",
          "Hallberg, the firm that built the bridge in 1962, gave no comment.",
          "The fall of the harbour bridge at Oderhaven on Monday killed four workers.",
          "Lindqvist, the mayor, has closed two other bridges.",
          "She ordered an inquiry at once.",
          "Schools opened late because of snow.");
  private static final Report C =
      report(
          "c",
          "At Oderhaven the harbour bridge fell on Monday and workers died, four in all.",
          "Ferries will run twice an hour from Tuesday.");

  @Test
  void sentencesThatTellTheSameAreBroughtTogether() {
    assertThat(shown(align(A, B, C)))
        .contains(
            """
            a: Four workers died when the harbour bridge at Oderhaven fell on Monday.
            b: The fall of the harbour bridge at Oderhaven on Monday killed four workers.
            c: At Oderhaven the harbour bridge fell on Monday and workers died, four in all.\
            """,
            """
            a: The bridge was built in 1962 by the firm Hallberg.
            b: Hallberg, the firm that built the bridge in 1962, gave no comment.\
            """);
  }

  @Test
  void aSentenceOfOneReportCanMeetTwoOfAnother() {
    assertThat(shown(align(A, B, C)))
        .contains(
            """
            a: Mayor Petra Lindqvist ordered an inquiry and closed two other bridges.
            b: Lindqvist, the mayor, has closed two other bridges.
            She ordered an inquiry at once.\
            """);
  }

  @Test
  void sentencesThatOnlyOneReportHasStayOut() {
    assertThat(String.join("\n", shown(align(A, B, C))))
        .doesNotContain("Divers", "Schools", "Ferries");
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<Report> reports = new ArrayList<>(List.of(A, B, C, report("d", A.text().split("\n"))));
    List<Passage> expected = align(reports.toArray(Report[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(align(reports.toArray(Report[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void aPassageHoldsAtMostOneRunAReportAndRunsDoNotOverlap() {
    List<Passage> passages = align(A, B, C, report("d", A.text().split("\n")));
    for (Passage passage : passages) {
      assertThat(passage.parts())
          .hasSizeGreaterThan(1)
          .extracting("report")
          .doesNotHaveDuplicates();
      assertThat(passage.likeness()).isBetween(0.0, 1.0);
    }
    Map<ReportId, List<Integer>> starts =
        passages.stream()
            .flatMap(p -> p.parts().stream())
            .collect(
                Collectors.groupingBy(
                    l -> l.report(),
                    Collectors.mapping(l -> l.span().start(), Collectors.toList())));
    starts.values().forEach(s -> assertThat(s).doesNotHaveDuplicates());
  }

  @Test
  void identicalReportsMeetSentenceBySentence() {
    List<Passage> passages = align(A, report("z", A.text().split("\n")));
    assertThat(passages).hasSize(4);
    assertThat(passages)
        .allSatisfy(p -> {
          assertThat(p.parts().get(0).span()).isEqualTo(p.parts().get(1).span());
          assertThat(p.likeness()).isCloseTo(1, Offset.offset(1e-9));
        });
  }

  @Test
  void oneReportOrNoneGivesNoPassage() {
    assertThat(align(A)).isEmpty();
    assertThat(align()).isEmpty();
  }

  private static List<Passage> align(Report... reports) {
    List<Extraction> extractions = new ArrayList<>();
    for (Report report : reports) {
      extractions.add(extraction(report));
    }
    return new PassageAligner().align(extractions);
  }

  private static List<String> shown(List<Passage> passages) {
    Map<ReportId, Report> reports =
        List.of(A, B, C).stream().collect(Collectors.toMap(Report::id, Function.identity()));
    return passages.stream()
        .map(p ->
            p.parts().stream()
                .map(l -> l.report().value() + ": " + l.span().in(reports.get(l.report()).text()))
                .collect(Collectors.joining("\n")))
        .toList();
  }
}
