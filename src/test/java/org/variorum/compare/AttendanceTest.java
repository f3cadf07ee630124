package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Detail;
import org.variorum.model.Amount;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent.Verdict;
import org.variorum.model.Span;
import org.variorum.model.Value;

class AttendanceTest {
  private static Answer answer(Value value) {
    return new Answer(new ReportId("a"), new Span(0, 1), value, Optional.empty(), Set.of());
  }

  private static Value counted(String thing, Optional<String> state) {
    return new Value.Quantity(Amount.exactly(3), thing, state, Optional.empty(), false);
  }

  private static Detail many(Value value) {
    return new Detail(Kind.QUANTITY, "how many", List.of(answer(value)), true);
  }

  private static Detail day(boolean backed) {
    Value value = Value.Date.day(LocalDate.of(2025, 3, 1));
    return new Detail(Kind.DATE, "when", List.of(answer(value)), true, backed);
  }

  @Test
  void aDoubtfulReportIsAskedWhatItIsDoubtedFor() {
    assertThat(Attendance.of(day(true), Verdict.DOUBTFUL, false)).isTrue();
    assertThat(Attendance.of(day(false), Verdict.DOUBTFUL, false)).isFalse();
    assertThat(
            Attendance.of(many(counted("person", Optional.of("killed"))), Verdict.DOUBTFUL, false))
        .isTrue();
    assertThat(
            Attendance.of(
                many(counted("bridge", Optional.of("destroyed"))), Verdict.DOUBTFUL, false))
        .isFalse();
  }

  @Test
  void anOutlierAnswersForItself() {
    assertThat(Attendance.of(day(true), Verdict.DOUBTFUL, true)).isFalse();
  }

  @Test
  void aReportOfAnotherEventIsAskedNothing() {
    assertThat(Attendance.of(day(true), Verdict.DIFFERENT, true)).isFalse();
    assertThat(Attendance.of(day(false), Verdict.SAME, false)).isTrue();
  }
}
