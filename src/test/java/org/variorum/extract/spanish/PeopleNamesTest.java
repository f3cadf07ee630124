package org.variorum.extract.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleNamesTest {

  @Test
  void leavesOutTheSecondFamilyName() {
    PeopleNames names = new PeopleNames(List.of("Julián Ortega Ruiz", "Ortega"));

    assertThat(names.of("Julián Ortega Ruiz")).isEqualTo("Julián Ortega");
    assertThat(names.of("Ortega")).isEqualTo("Julián Ortega");
  }

  @Test
  void keepsASecondGivenName() {
    PeopleNames names = new PeopleNames(List.of("José Luis Ferrer Gil", "Ana María Soto"));

    assertThat(names.of("José Luis Ferrer Gil")).isEqualTo("José Luis Ferrer");
    assertThat(names.of("Ana María Soto")).isEqualTo("Ana María Soto");
  }

  @Test
  void keepsTheFamilyNameThatTheReportCallsSomebodyBy() {
    PeopleNames names = new PeopleNames(List.of("Pablo Gil Roldán", "Roldán"));

    assertThat(names.of("Pablo Gil Roldán")).isEqualTo("Pablo Gil Roldán");
  }

  @Test
  void keepsTwoPeopleApart() {
    PeopleNames names = new PeopleNames(List.of("Juan Gil Soto", "Juan Gil Mora"));

    assertThat(names.of("Juan Gil Soto")).isEqualTo("Juan Gil Soto");
    assertThat(names.of("Juan Gil Mora")).isEqualTo("Juan Gil Mora");
    assertThat(names.of("Gil")).isEqualTo("Gil");
  }
}
