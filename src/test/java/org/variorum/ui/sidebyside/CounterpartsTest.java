package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.ui.kit.Stories;

class CounterpartsTest {
  private final Report a = Stories.report("a", "x".repeat(100));
  private final Report b = Stories.report("b", "y".repeat(200));

  @Test
  void withoutPassagesPlacesGoByTheirShare() {
    Counterparts counterparts = Counterparts.of(List.of(), a, b);

    assertThat(counterparts.there(0)).isZero();
    assertThat(counterparts.there(50)).isEqualTo(100);
    assertThat(counterparts.there(100)).isEqualTo(200);
  }

  @Test
  void aPassageGoesBesideItsPassage() {
    Counterparts counterparts = Counterparts.of(List.of(passage(10, 20, 150, 170)), a, b);

    assertThat(counterparts.there(10)).isEqualTo(150);
    assertThat(counterparts.there(15)).isEqualTo(160);
    assertThat(counterparts.there(20)).isEqualTo(170);
    assertThat(counterparts.there(60)).isEqualTo(185);
  }

  @Test
  void aMovedPassageDoesNotMakeTheOtherColumnJumpBack() {
    Counterparts counterparts =
        Counterparts.of(
            List.of(passage(10, 30, 10, 30), passage(40, 45, 0, 5), passage(60, 80, 100, 120)),
            a,
            b);

    int before = 0;
    for (int place = 0; place <= 100; place++) {
      assertThat(counterparts.there(place)).isGreaterThanOrEqualTo(before);
      before = counterparts.there(place);
    }
    assertThat(counterparts.there(60)).isEqualTo(100);
  }

  @Test
  void anEmptyReportHasOnePlace() {
    Report none = Stories.report("none", "");

    assertThat(Counterparts.of(List.of(), none, b).there(0)).isZero();
    assertThat(Counterparts.of(List.of(), a, none).there(70)).isZero();
  }

  private static Passage passage(int aStart, int aEnd, int bStart, int bEnd) {
    return new Passage(
        List.of(
            new Located(new ReportId("a"), new Span(aStart, aEnd)),
            new Located(new ReportId("b"), new Span(bStart, bEnd))),
        1);
  }
}
