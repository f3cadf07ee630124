package org.variorum.align.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.align.Texts.extraction;
import static org.variorum.align.Texts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Extraction;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.SameEvent.Verdict;

class SameEventJudgeTest {
  private static final Report A =
      report(
          "a",
          "Four workers died when the harbour bridge at Oderhaven fell on Monday.",
          "Mayor Petra Lindqvist ordered an inquiry and closed two other bridges.",
          "Divers of the Oderhaven fire brigade searched the river for survivors.",
          "The bridge was built in 1962 by the firm Hallberg.");
  private static final Report B =
      report(
          "b",
          "The fall of the harbour bridge at Oderhaven on Monday killed four workers.",
          "Mayor Petra Lindqvist has closed two other bridges and ordered an inquiry.",
          "The firm Hallberg built the bridge in 1962 and gave no comment.");
  private static final Report C =
      report(
          "c",
          "At Oderhaven the harbour bridge fell on Monday and workers died, four in all.",
          "Ferries of the firm Norrlinje will run twice an hour, said Mayor Petra Lindqvist.");
  private static final Report OTHER =
      report(
          "o",
          "Two drivers died when the road bridge at Castelmonte fell on Friday.",
          "The governor Aldo Ferraris blamed the firm Stradale for rust in the cables.",
          "The motorway to Valdoro stays closed for months.");

  private final SameEventJudge judge = new SameEventJudge();

  @Test
  void reportsOfOneEventAreTheSame() {
    Judgement judgement = judge(A, B, C);
    assertThat(judgement.story().verdict()).isEqualTo(Verdict.SAME);
    assertThat(judgement.each().values()).extracting(SameEvent::verdict).containsOnly(Verdict.SAME);
  }

  @Test
  void aReportOfALikeEventIsDoubtedAndTheOthersAreNot() {
    Judgement judgement = judge(A, B, C, OTHER);
    assertThat(judgement.story().verdict()).isNotEqualTo(Verdict.SAME);
    assertThat(judgement.each().get(OTHER.id()).verdict()).isNotEqualTo(Verdict.SAME);
    for (Report report : List.of(A, B, C)) {
      assertThat(judgement.each().get(report.id()).verdict()).isEqualTo(Verdict.SAME);
    }
  }

  @Test
  void ofTwoReportsOfTwoEventsBothAreDoubted() {
    Judgement judgement = judge(A, OTHER);
    assertThat(judgement.each().values())
        .extracting(SameEvent::verdict)
        .doesNotContain(Verdict.SAME);
  }

  @Test
  void anotherTownAmidTheSameFactsIsTheSameEvent() {
    Report moved =
        report(
            "m",
            "The fall of the harbour bridge at Lindmouth on Monday killed four workers.",
            "Mayor Petra Lindqvist has closed two other bridges and ordered an inquiry.",
            "The firm Hallberg built the bridge in 1962 and gave no comment.");
    assertThat(judge(A, moved).story().verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void sharedBackgroundIsNotOneEvent() {
    Report later =
        report(
            "l",
            "Two swimmers drowned in the harbour at Oderhaven on a hot day.",
            "Swimming there is forbidden, said Karl Brandt of the Oderhaven fire brigade.",
            "Brandt asked for more signs on the quays.");
    assertThat(judge(A, later).story().verdict()).isNotEqualTo(Verdict.SAME);
  }

  @Test
  void theReasonsNameWhatIsSharedAndWhatIsNot() {
    assertThat(judge(A, B).story().why()).asString().contains("Oderhaven").endsWith(".");
    Report dated = dated(A, LocalDate.of(2021, 5, 4));
    Report late = dated(OTHER, LocalDate.of(2023, 5, 4));
    assertThat(judge(dated, late).story().why())
        .asString()
        .contains("730 days apart")
        .endsWith(".");
  }

  @Test
  void identicalReportsAreOfOneEvent() {
    assertThat(judge(A, report("z", A.text().split("\n"))).story().verdict())
        .isEqualTo(Verdict.SAME);
  }

  @Test
  void oneReportHasNothingToBeDoubtedBy() {
    assertThat(judge(A).story().verdict()).isEqualTo(Verdict.SAME);
    assertThat(judge().story().verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<Report> reports = new ArrayList<>(List.of(A, B, C, OTHER));
    Judgement expected = judge(reports.toArray(Report[]::new));
    Random random = new Random(11);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(judge(reports.toArray(Report[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void everyFeatureHasAWeightThatPointsItsWay() {
    Weights weights = Weights.learned();
    assertThat(weights.of().keySet()).containsExactlyInAnyOrder(Feature.values());
    assertThat(weights.of().get(Feature.LEAD)).isPositive();
    assertThat(weights.of().get(Feature.PASSAGES)).isPositive();
    assertThat(weights.of().get(Feature.OTHER_PEOPLE)).isNotPositive();
    assertThat(weights.of().get(Feature.APART)).isNotPositive();
  }

  private Judgement judge(Report... reports) {
    Map<ReportId, Extraction> extractions = new HashMap<>();
    for (Report report : reports) {
      extractions.put(report.id(), extraction(report));
    }
    return judge.judge(List.of(reports), extractions);
  }

  private static Report dated(Report report, LocalDate day) {
    return report.withMetadata(
        report.metadata().withPublished(Optional.of(Metadatum.given(day, Provenance.FILE))));
  }
}
