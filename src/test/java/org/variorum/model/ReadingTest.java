package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "BD-09 Chandpur, Chandpur",
    "AF-KAB Kabul; AF-FYB Faryab, Kabul; Faryab",
    "BD-09 Chandpur; Meghna River, Chandpur; Meghna River",
    "US United States, United States",
    "150 Europe, Europe",
    "GB-ENG/leeds Leeds, Leeds",
    "CZ-644 Břeclav; CZ~78/brno Brno, Břeclav; Brno",
    "Meghna River, Meghna River"
  })
  void namesPlacesWithoutTheirCodes(String canonical, String shown) {
    Value place = new Value.Place(Optional.empty(), "anywhere", List.of());

    assertThat(reading(place, canonical).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"US forces", "110 person killed", "USD 205"})
  void leavesOtherValuesAlone(String canonical) {
    Value other = new Value.Organization("any");

    assertThat(reading(other, canonical).shown()).isEqualTo(canonical);
  }

  @Test
  void leavesANameAloneThatOnlyLooksLikeACode() {
    Value place = new Value.Place(Optional.empty(), "UN Plaza", List.of());

    assertThat(reading(place, "UN Plaza").shown()).isEqualTo("UN Plaza");
  }

  private static Reading reading(Value value, String canonical) {
    return new Reading(
        new ReportId("a"), new Span(0, 1), value, canonical, Optional.empty(), Optional.empty());
  }
}
