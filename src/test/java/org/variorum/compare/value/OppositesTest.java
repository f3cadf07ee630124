package org.variorum.compare.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.compare.value.Opposites.Outcome;
import org.variorum.model.Argument.Role;

class OppositesTest {
  private final Opposites opposites = Opposites.load();

  @Test
  void whoWasKilledDidNotSurvive() {
    assertThat(
            opposites.exclude(
                new Outcome("kill", Role.PATIENT, false),
                new Outcome("survive", Role.AGENT, false)))
        .isTrue();
  }

  @Test
  void whoKilledMaySurvive() {
    assertThat(
            opposites.exclude(
                new Outcome("kill", Role.AGENT, false), new Outcome("survive", Role.AGENT, false)))
        .isFalse();
  }

  @Test
  void whatWasNotDamagedWasNotDestroyed() {
    Outcome spared = new Outcome("damage", Role.PATIENT, true);

    assertThat(opposites.exclude(spared, new Outcome("destroy", Role.PATIENT, false))).isTrue();
    assertThat(opposites.exclude(spared, new Outcome("affect", Role.PATIENT, false))).isFalse();
  }

  @Test
  void whatWasNotDestroyedMayBeDamaged() {
    assertThat(
            opposites.exclude(
                new Outcome("destroy", Role.PATIENT, true),
                new Outcome("damage", Role.PATIENT, false)))
        .isFalse();
  }
}
