package org.variorum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Finding;
import org.variorum.model.Kind;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Value;

class PhrasesTest {
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

    assertThat(Phrases.value(reading(place, canonical))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"US forces", "110 person killed", "USD 205"})
  void leavesOtherValuesAlone(String canonical) {
    Value other = new Value.Organization("any");

    assertThat(Phrases.value(reading(other, canonical))).isEqualTo(canonical);
  }

  @Test
  void explainsAPlaceWithoutItsCode() {
    Value place = new Value.Place(Optional.of("AF-KAB"), "Kabul", List.of());
    Finding finding =
        new Finding(
            "f1",
            Kind.PLACE,
            "attack · where",
            Status.UNIQUE,
            Relation.NONE,
            List.of(reading(place, "AF-KAB Kabul")),
            List.of(),
            1,
            false,
            "A has “AF-KAB Kabul; AF-FYB Faryab”: one says more.");

    assertThat(Phrases.why(finding)).isEqualTo("A has “Kabul; Faryab”: one says more.");
  }

  @Test
  void leavesANameAloneThatOnlyLooksLikeACode() {
    Value place = new Value.Place(Optional.empty(), "UN Plaza", List.of());

    assertThat(Phrases.value(reading(place, "UN Plaza"))).isEqualTo("UN Plaza");
  }

  private static Reading reading(Value value, String canonical) {
    return new Reading(
        new ReportId("a"), new Span(0, 1), value, canonical, Optional.empty(), Optional.empty());
  }
}
