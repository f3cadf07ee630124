package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Chain;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Progress;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Corrections;

/// What the user corrects holds against what would be found.
class CorrectionsTest {
  private static final Pipeline PIPELINE = new Pipeline(new ReportExtractor(new CoreNlp()));
  private static final Map<ReportId, Extraction> EXTRACTIONS = new HashMap<>();

  private final Report a =
      report(
          "a",
          """
          A warehouse burned down in Leeds on Monday. Twelve people were injured in the fire.
          Fire chief Anna Brandt said the roof had collapsed. The owner, Paul Henley, 52, was
          questioned by police.
          """);
  private final Report b =
      report(
          "b",
          """
          A warehouse burned down in Leeds on Monday. Fifteen people were injured in the fire.
          Fire chief Anna Brandt said the roof had collapsed. The owner, Pavel Hanley, 57, was
          questioned by police.
          """);

  @Test
  void withoutCorrectionsTheTollsConflict() {
    assertThat(together(Kind.QUANTITY, compare(), "Twelve people", "Fifteen people"))
        .extracting(Finding::status)
        .containsExactly(Status.CONFLICTING);
  }

  @Test
  void readingsSaidToAnswerOtherQuestionsAreSplit() {
    Comparison split =
        compare(new Correction.NotSameThing(anchor(a, "Twelve"), anchor(b, "Fifteen")));

    assertThat(together(Kind.QUANTITY, split, "Twelve people", "Fifteen people")).isEmpty();
    assertThat(at(Kind.QUANTITY, split, b, "Fifteen people"))
        .isNotEmpty()
        .allMatch(f -> f.readings().size() == 1);
  }

  @Test
  void readingsSaidToAnswerOneQuestionAreCompared() {
    assertThat(together(Kind.AGE, compare(), "52", "57")).isEmpty();

    Comparison linked = compare(new Correction.SameThing(anchor(a, "52"), anchor(b, "57")));

    assertThat(together(Kind.AGE, linked, "52", "57"))
        .extracting(Finding::status)
        .containsExactly(Status.CONFLICTING);
  }

  @Test
  void aReadingIsPutToAnotherQuestion() {
    Comparison moved =
        compare(
            new Correction.Belongs(
                anchor(b, "Fifteen people"), Kind.QUANTITY, "people evacuated · how many"));

    assertThat(at(Kind.QUANTITY, moved, b, "Fifteen people"))
        .extracting(Finding::topic)
        .containsExactly("people evacuated · how many");
  }

  @Test
  void namesSaidToBeOneAreOneChainAndAgree() {
    assertThat(chains(compare(), "Henley", "Hanley")).isZero();

    Comparison same = compare(new Correction.SameName(Kind.PERSON, "Paul Henley", "Pavel Hanley"));

    assertThat(chains(same, "Henley", "Hanley")).isOne();
    assertThat(together(Kind.PERSON, same, "Paul Henley", "Pavel Hanley"))
        .noneMatch(f -> f.status() == Status.CONFLICTING);
  }

  @Test
  void namesSaidToBeTwoAreTwoChains() {
    Report c = report("c", a.text().replace("Anna Brandt", "Anna M. Brandt"));
    List<Report> reports = List.of(a, c);
    assertThat(chains(compare(reports, Corrections.NONE), "Anna Brandt", "Anna M. Brandt")).isOne();

    Correction said = new Correction.NotSameName(Kind.PERSON, "Anna Brandt", "Anna M. Brandt");
    Comparison apart = compare(reports, new Corrections(List.of(said)));

    assertThat(chains(apart, "Anna Brandt", "Anna M. Brandt")).isZero();
  }

  @Test
  void aReportSaidToTellOfAnotherEventTakesPartInNoConflict() {
    Comparison other = compare(new Correction.OfThisEvent(b.id(), false));

    assertThat(other.eachSameEvent().get(b.id()).verdict()).isEqualTo(SameEvent.Verdict.DIFFERENT);
    assertThat(other.sameEvent().verdict()).isEqualTo(SameEvent.Verdict.DIFFERENT);
    assertThat(together(Kind.QUANTITY, other, "Twelve people", "Fifteen people")).isEmpty();
  }

  @Test
  void aReportSaidToTellOfThisEventTakesPartInConflicts() {
    Report far =
        report("far", "Fifteen people were injured when a bus overturned near Porto in May 2019.");
    List<Report> reports = List.of(a, b, far);
    assertThat(compare(reports, Corrections.NONE).eachSameEvent().get(far.id()).verdict())
        .isNotEqualTo(SameEvent.Verdict.SAME);

    Comparison told =
        compare(reports, new Corrections(List.of(new Correction.OfThisEvent(far.id(), true))));

    assertThat(told.eachSameEvent().get(far.id()).verdict()).isEqualTo(SameEvent.Verdict.SAME);
  }

  @Test
  void reportsSaidToRestOnOneOriginCountOnce() {
    Comparison one = compare(new Correction.OneOrigin(a.id(), b.id(), true));

    assertThat(one.findings())
        .filteredOn(f -> f.readings().size() > 1)
        .isNotEmpty()
        .allMatch(f -> f.origins() == 1);
  }

  @Test
  void reportsSaidToRestOnOriginsOfTheirOwnShareNone() {
    assertThat(compare().origins()).as("the texts are near copies").isNotEmpty();

    Comparison own = compare(new Correction.OneOrigin(a.id(), b.id(), false));

    assertThat(own.origins()).isEmpty();
    assertThat(own.findings())
        .filteredOn(f -> f.readings().size() > 1)
        .allMatch(f -> f.origins() == 2);
  }

  private Comparison compare(Correction... corrections) {
    return compare(List.of(a, b), new Corrections(List.of(corrections)));
  }

  private static Comparison compare(List<Report> reports, Corrections corrections) {
    var analysis = PIPELINE.analyse(reports, corrections, EXTRACTIONS, Progress.NONE);
    EXTRACTIONS.putAll(analysis.extractions());
    return analysis.comparison();
  }

  /// The findings of a kind that have readings at both.
  private List<Finding> together(Kind kind, Comparison comparison, String inA, String inB) {
    List<Finding> there = at(kind, comparison, b, inB);
    return at(kind, comparison, a, inA).stream().filter(there::contains).toList();
  }

  private static List<Finding> at(Kind kind, Comparison comparison, Report report, String words) {
    Span span = span(report, words);
    return comparison.findings().stream()
        .filter(f -> f.kind() == kind)
        .filter(f -> f.of(report.id()).stream().anyMatch(r -> r.span().overlaps(span)))
        .toList();
  }

  /// How many chains hold both names.
  private static long chains(Comparison comparison, String one, String other) {
    return comparison.chains().stream()
        .filter(c -> c.kind() == Kind.PERSON)
        .filter(c -> names(c, one) && names(c, other))
        .count();
  }

  private static boolean names(Chain chain, String name) {
    return chain.mentions().stream()
        .anyMatch(m ->
            EXTRACTIONS
                .get(m.report())
                .mentions()
                .get(m.mention())
                .value()
                .normal()
                .contains(name));
  }

  private static Anchor anchor(Report report, String words) {
    return Anchor.of(report, span(report, words));
  }

  private static Span span(Report report, String words) {
    int start = report.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Report report(String id, String text) {
    Metadatum<LocalDate> day = Metadatum.given(LocalDate.of(2024, 9, 30), Provenance.USER);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Report(
        new ReportId(id),
        new Source(id + ".txt", Instant.EPOCH, "0".repeat(64), bytes.length, "UTF-8"),
        Metadata.none("en").withPublished(Optional.of(day)),
        text);
  }
}
