package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Progress;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;

/// Two reports that agree: replacing one value in one of them makes that conflict and no other, and
/// taking a report out takes out its readings only.
class ReplacedValueTest {
  private static final String FIRST =
      """
      Ferry runs aground near Bergen

      Coast Times
      8 May 2025

      BERGEN – A ferry ran aground near Bergen on Tuesday. Nine passengers were injured, police said.

      The captain, Sigrid Haugen, 47, was taken to hospital.
      """;

  private static final String SECOND =
      """
      Nine hurt as ferry runs aground

      Fjord Post
      8 May 2025

      BERGEN – Nine passengers were injured when a ferry ran aground near Bergen on Tuesday.

      Captain Sigrid Haugen, 47, was taken to hospital, police said.
      """;

  private static final Pipeline PIPELINE = new Pipeline(new ReportExtractor(new CoreNlp()));
  private static final Map<ReportId, Extraction> EXTRACTIONS = new HashMap<>();

  @Test
  void theTwoAgree() {
    assertThat(conflicts(compared(List.of(report(FIRST), report(SECOND))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"47, 52", "Tuesday, Monday", "Nine, Seven"})
  void oneValueReplacedIsOneConflict(String value, String other) {
    Report first = report(FIRST);
    Report changed = report(SECOND.replace(value, other));
    List<Finding> conflicts = conflicts(compared(List.of(first, changed)));

    assertThat(conflicts).singleElement();
    assertThat(conflicts.getFirst().readings())
        .extracting(r -> words(r, first, changed))
        .anySatisfy(w -> assertThat(w).contains(value))
        .anySatisfy(w -> assertThat(w).contains(other));
  }

  @Test
  void aReportTakenOutTakesItsReadingsOnly() {
    Report first = report(FIRST);
    Report second = report(SECOND.replace("47", "52"));
    Report third = report(SECOND.replace("Fjord", "Harbour"));
    Comparison all = compared(List.of(first, second, third));
    Comparison two = compared(List.of(first, second));

    assertThat(readings(two)).extracting(Reading::report).doesNotContain(third.id());
    assertThat(conflicts(two)).extracting(Finding::topic).isEqualTo(topics(all));
    assertThat(two.contradictions())
        .isEqualTo(
            all.contradictions().stream().filter(c -> !c.report().equals(third.id())).toList());
  }

  private static List<String> topics(Comparison comparison) {
    return conflicts(comparison).stream().map(Finding::topic).toList();
  }

  private static List<Reading> readings(Comparison comparison) {
    return comparison.findings().stream().flatMap(f -> f.readings().stream()).toList();
  }

  private static List<Finding> conflicts(Comparison comparison) {
    return comparison.findings().stream().filter(f -> f.status() == Status.CONFLICTING).toList();
  }

  private static String words(Reading reading, Report first, Report second) {
    Report of = reading.report().equals(first.id()) ? first : second;
    return reading.span().in(of.text());
  }

  private static Comparison compared(List<Report> reports) {
    var analysis = PIPELINE.analyse(reports, EXTRACTIONS, Progress.NONE);
    EXTRACTIONS.putAll(analysis.extractions());
    return analysis.comparison();
  }

  private static Report report(String text) {
    Intake intake = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    Outcome outcome = intake.pasted(text);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) outcome).report();
  }
}
