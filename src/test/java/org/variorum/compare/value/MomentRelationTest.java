package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Relation;
import org.variorum.model.Value;

class MomentRelationTest {
  private static final Value FRIDAY = day(21);
  private static final Value AT_FIVE = at(FRIDAY, 17);

  @Test
  void whoGivesTheHourSaysMore() {
    assertBoth(FRIDAY, AT_FIVE, Relation.NARROWER);
  }

  @Test
  void theDayDecidesBeforeTheHour() {
    assertBoth(at(day(20), 17), AT_FIVE, Relation.CONFLICTING);
    assertBoth(at(day(20), 9), AT_FIVE, Relation.CONFLICTING);
  }

  @Test
  void twoHoursOfOneDayAreCompared() {
    assertBoth(at(FRIDAY, 9), AT_FIVE, Relation.CONFLICTING);
    assertBoth(at(FRIDAY, 17), AT_FIVE, Relation.SAME);
  }

  private static void assertBoth(Value a, Value b, Relation expected) {
    assertThat(MomentRelation.of(a, b).relation()).isEqualTo(expected);
    assertThat(MomentRelation.of(b, a).relation()).isEqualTo(expected);
  }

  private static Value day(int day) {
    LocalDate from = LocalDate.of(2025, 3, day);
    return new Value.Date(from, from.plusDays(1), Optional.empty(), false);
  }

  private static Value at(Value day, int hour) {
    LocalTime time = LocalTime.of(hour, 0);
    return new Value.Several(List.of(day, new Value.Clock(time, time, false, Optional.empty())));
  }
}
