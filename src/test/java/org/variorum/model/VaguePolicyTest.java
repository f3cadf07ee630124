package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaguePolicyTest {
  private final VaguePolicy policy = VaguePolicy.standard();

  @ParameterizedTest
  @CsvSource({
    "26000, 28000",
    "31000, 33000",
    "100000, 300000",
    "25, 35",
    "12, 36",
    "17, 19",
    "40, 60"
  })
  void moreThanEndsTwoStepsOn(double number, double high) {
    assertThat(policy.moreThan(Amount.exactly(number)).high()).isEqualTo(high);
  }

  @Test
  void aboutLeavesATenthOnBothSides() {
    Amount about = policy.about(Amount.exactly(200));

    assertThat(about.low()).isEqualTo(180);
    assertThat(about.high()).isCloseTo(220, offset(1e-9));
  }

  @Test
  void refusesAnAllowanceOutOfOrder() {
    assertThatThrownBy(() -> new VaguePolicy.Allowance(24, 12, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesABestNumber() {
    assertThat(policy.best("dozens")).contains(24.0);
    assertThat(policy.best("table")).isEmpty();
  }
}
