package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Alignment;
import org.variorum.model.Amount;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Value;
import org.variorum.model.reason.Plain;

class SelectionTest {
  private static final ReportId A = new ReportId("a");
  private static final ReportId B = new ReportId("b");
  private static final ReportId OTHER = new ReportId("z");
  private static final Set<String> TIED = Set.of("one passage");
  private static final Set<String> LOOSE = Set.of();

  private final Selection selection =
      new Selection(new Judge(matter()), (_, r) -> !r.equals(OTHER), Answer.ORDER);

  private static Matter matter() {
    List<Report> reports =
        Stream.of(A, B, OTHER)
            .map(id ->
                new Report(
                    id,
                    new Source("text", Instant.EPOCH, "0".repeat(64), 0, "UTF-8"),
                    Metadata.none("en"),
                    ""))
            .toList();
    SameEvent same = new SameEvent(SameEvent.Verdict.SAME, Plain.reason(""));
    return new Matter(
        reports,
        Map.of(),
        new Alignment(
            same, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static Answer dead(ReportId report, int at, double number, Set<String> context) {
    Value value =
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), false);
    return new Answer(report, new Span(at, at + 1), value, Optional.empty(), context);
  }

  private List<List<String>> chosen(Answer... answers) {
    Detail detail = new Detail(Kind.QUANTITY, "people killed", List.of(answers), true);
    List<List<String>> sets = new ArrayList<>();
    for (Selection.Chosen set : selection.choose(detail)) {
      sets.add(
          set.answers().values().stream()
              .map(a -> a.report().value() + " " + a.value().normal())
              .toList());
    }
    return sets;
  }

  @Test
  void aConflictNeedsATie() {
    assertThat(chosen(dead(A, 0, 3, TIED), dead(B, 0, 5, TIED)))
        .containsExactly(List.of("a 3 people killed", "b 5 people killed"));
    assertThat(chosen(dead(A, 0, 3, LOOSE), dead(B, 0, 5, LOOSE)))
        .containsExactlyInAnyOrder(List.of("a 3 people killed"), List.of("b 5 people killed"));
  }

  @Test
  void agreementIsFoundFirst() {
    assertThat(chosen(dead(A, 0, 3, TIED), dead(B, 0, 5, TIED), dead(B, 9, 3, TIED)))
        .contains(List.of("a 3 people killed", "b 3 people killed"))
        .doesNotContain(List.of("a 3 people killed", "b 5 people killed"));
  }

  @Test
  void reportsThatAgreeOnceAreNotSetAgainstEachOtherAgain() {
    assertThat(
            chosen(
                dead(A, 0, 3, TIED), dead(A, 5, 7, TIED), dead(B, 0, 3, TIED), dead(B, 5, 8, TIED)))
        .contains(List.of("a 3 people killed", "b 3 people killed"))
        .doesNotContain(List.of("a 7 people killed", "b 8 people killed"));
  }

  @Test
  void aGreaterNumberOfOnePassageIsHeldAgainstTheFirstAlthoughTheReportGivesBoth() {
    Set<String> passage = Set.of("passage 1");
    assertThat(chosen(dead(A, 0, 3, passage), dead(B, 0, 3, passage), dead(B, 500, 5, passage)))
        .containsExactlyInAnyOrder(
            List.of("a 3 people killed", "b 3 people killed"),
            List.of("a 3 people killed", "b 5 people killed"));
  }

  @Test
  void aSmallerNumberMayBeAPartAndOneBesideACountOfSomethingElse() {
    Set<String> passage = Set.of("passage 1");
    assertThat(chosen(dead(A, 0, 3, passage), dead(B, 0, 3, passage), dead(B, 500, 2, passage)))
        .doesNotContain(List.of("a 3 people killed", "b 2 people killed"));
    assertThat(chosen(dead(A, 0, 3, passage), dead(B, 0, 3, passage), dead(B, 20, 5, passage)))
        .doesNotContain(List.of("a 3 people killed", "b 5 people killed"));
  }

  @Test
  void aReportOfAnotherEventAnswersAlone() {
    assertThat(chosen(dead(A, 0, 3, TIED), dead(OTHER, 0, 3, TIED)))
        .containsExactlyInAnyOrder(List.of("a 3 people killed"), List.of("z 3 people killed"));
  }
}
