package org.variorum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Chain;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

class DateChainsTest {
  private static final Value MONDAY = Value.Date.day(LocalDate.of(2025, 3, 10));

  /// A report with one mention a sentence.
  private static Extraction report(String id, Value... values) {
    List<Mention> mentions = new ArrayList<>();
    for (Value value : values) {
      int at = mentions.size();
      mentions.add(new Mention(at, new Span(at, at + 1), at, value));
    }
    return extraction(id, mentions);
  }

  private static Extraction extraction(String id, List<Mention> mentions) {
    return new Extraction(
        new ReportId(id),
        new Extraction.Basis("test", Optional.empty(), 0),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Integer> sizes(Extraction... reports) {
    return DateChains.of(List.of(reports)).stream()
        .map(Chain::mentions)
        .map(List::size)
        .sorted()
        .toList();
  }

  @Test
  void aWeekdayWithoutADateIsTheOnlyOneOfTheOthers() {
    Value weekday = new Value.Weekday(DayOfWeek.MONDAY, Optional.empty());

    assertThat(sizes(report("a", MONDAY), report("b", weekday))).containsExactly(2);
    Value later = Value.Date.day(LocalDate.of(2025, 3, 17));
    assertThat(sizes(report("a", MONDAY, later), report("b", weekday))).containsExactly(1, 1, 1);
  }

  @Test
  void aDayWithoutAYearIsThatOfTheOthers() {
    assertThat(sizes(report("a", MONDAY), report("b", new Value.VagueTime("10 March"))))
        .containsExactly(2);
  }

  @Test
  void hedgesLeaveATimeTheSame() {
    assertThat(
            sizes(
                report("a", new Value.VagueTime("yesterday")),
                report("b", new Value.VagueTime("early yesterday"))))
        .containsExactly(2);
  }

  @Test
  void aTimeOfDayIsInTheChainOfItsDay() {
    LocalTime seven = LocalTime.of(19, 0);
    Value clock = new Value.Clock(seven, seven, true, Optional.empty());
    List<Mention> together =
        List.of(
            new Mention(0, new Span(0, 1), 0, clock), new Mention(1, new Span(2, 3), 0, MONDAY));

    assertThat(sizes(extraction("a", together), report("b", clock))).containsExactly(2, 2);
  }
}
