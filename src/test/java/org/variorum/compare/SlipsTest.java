package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Amount;
import org.variorum.model.Value;

class SlipsTest {
  private static Value day(int month, int day) {
    return Value.Date.day(LocalDate.of(2025, month, day));
  }

  private static Value dead(double number) {
    return new Value.Quantity(
        Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), false);
  }

  private static Value at(int hour) {
    LocalTime time = LocalTime.of(hour, 30);
    return new Value.Clock(time, time, false, Optional.empty());
  }

  private static Value lasting(double number, String unit) {
    return new Value.Duration(Amount.exactly(number), unit);
  }

  @Test
  void daysOfOneWeekCanBeTwoAccountsOfOneDay() {
    assertThat(Slips.isPossible(day(6, 2), day(6, 8))).isTrue();
    assertThat(Slips.isPossible(day(6, 2), day(6, 9))).isFalse();
  }

  @Test
  void tollsTenfoldApartAreOfTwoDisasters() {
    assertThat(Slips.isPossible(dead(10), dead(19))).isTrue();
    assertThat(Slips.isPossible(dead(10), dead(31_000))).isFalse();
    assertThat(Slips.isPossible(dead(31_000), dead(10))).isFalse();
  }

  @Test
  void aTimeMayLackItsHalfOfTheDay() {
    assertThat(Slips.isPossible(at(2), at(14))).isFalse();
    assertThat(Slips.isPossible(at(2), at(5))).isTrue();
  }

  @Test
  void lengthsOfTimeAreComparedInOneUnit() {
    assertThat(Slips.isPossible(lasting(12, "year"), lasting(15, "year"))).isTrue();
    assertThat(Slips.isPossible(lasting(90, "minute"), lasting(1, "hour"))).isTrue();
    assertThat(Slips.isPossible(lasting(25, "year"), lasting(2, "hour"))).isFalse();
  }
}
