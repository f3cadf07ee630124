package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.reason.Plain;

class FindingTest {
  @Test
  void readingsOfOneValueAreTheSameAndOthersStandInItsRelation() {
    Finding finding = finding(Relation.CONFLICTING, "12", "12", "14");

    assertThat(finding.between(0, 1)).isEqualTo(Relation.SAME);
    assertThat(finding.between(2, 0)).isEqualTo(Relation.CONFLICTING);
    assertThat(finding.worst(1)).isEqualTo(Relation.CONFLICTING);
  }

  @Test
  void aReadingAloneStandsToNone() {
    assertThat(finding(Relation.NONE, "12").worst(0)).isEqualTo(Relation.NONE);
  }

  @Test
  void whatCannotBeComparedIsHeededMoreThanWhatIsTheSame() {
    Finding same = finding(Relation.SAME, "12", "12", "12");
    Finding finding =
        new Finding(
            "f1",
            Kind.QUANTITY,
            "killed",
            Status.AGREEING,
            Relation.SAME,
            same.readings(),
            List.of(),
            3,
            false,
            Plain.reason("So."),
            List.of(
                new Finding.Pair(
                    0, 2, Relation.INCOMPARABLE, Plain.reason("they cannot be compared"))),
            List.of());

    assertThat(finding.worst(0)).isEqualTo(Relation.INCOMPARABLE);
    assertThat(finding.worst(1)).isEqualTo(Relation.SAME);
    assertThat(finding.withId("f7").between(0, 2)).isEqualTo(Relation.INCOMPARABLE);
  }

  private static Finding finding(Relation relation, String... values) {
    List<Reading> readings =
        List.of(values).stream()
            .map(v ->
                new Reading(
                    new ReportId("r"),
                    new Span(0, 1),
                    new Value.VagueTime(v),
                    v,
                    Optional.empty(),
                    Optional.empty()))
            .toList();
    return new Finding(
        "f1",
        Kind.QUANTITY,
        "killed",
        relation.status(),
        relation,
        readings,
        List.of(),
        values.length,
        false,
        Plain.reason("So."));
  }
}
