package org.variorum.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.name.Likeness.Grade;

class BodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United Nations                    | U.N.                                      | SPELLING
          ISIS                              | Daesh                                     | SPELLING
          IS-K                              | Islamic State Khorasan                    | SPELLING
          the Islamic State group           | ISIL                                      | SPELLING
          ISIS                              | ISIS-K                                    | DIFFERENT
          US Geological Survey              | U.S. Geological Survey                    | SAME
          USGS                              | U.S. Geological Survey                    | SPELLING
          Pakistani government              | government of Pakistan                    | SPELLING
          Pakistan's government             | the Pakistani Govt                        | SPELLING
          Pakistani government              | Afghan government                         | DIFFERENT
          Dry Creek Police Department       | DCPD                                      | SPELLING
          Harbor Light Inn and Suites       | Harbor Light Inn                          | FULLER
          Directorate of Roads and Bridges  | Directorate of Roads and Bridges of Tirna | FULLER
          Ministry of Home Affairs and Law  | Ministry of Interior Affairs and Law      | SPELLING
          Dover University                  | Dover University Police Department        | DIFFERENT
          Red Wolves                        | Dover Red Wolves                          | PART
          Tirna Police                      | South Tirna Police                        | DIFFERENT
          Tirna Police                      | Tirna Police Department                   | FULLER
          Grace Hospital                    | Grace Hospital and Medical Center         | FULLER
          Police Department                 | Dry Creek Police Department               | DIFFERENT
          Mercy Hospital                    | Grace Hospital                            | DIFFERENT
          Acme Corp.                        | Acme                                      | SAME
          """)
  void judgesWhetherTwoNamesAreOneBodys(String a, String b, Grade grade) {
    assertThat(Bodies.compare(a, b).grade()).isEqualTo(grade);
    assertThat(Bodies.compare(b, a).grade()).as("the other way round").isEqualTo(grade);
  }

  @Test
  void namesOfOneSortOrOneWordApartAreRivals() {
    assertThat(Bodies.areRivals("Mercy Hospital", "Grace Hospital")).isTrue();
    assertThat(Bodies.areRivals("River Wolves", "River Bears")).isTrue();
    assertThat(Bodies.areRivals("Mercy Hospital", "Dry Creek Police Department")).isFalse();
    assertThat(Bodies.areRivals("police department", "fire department")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Spanish,Spain", "Spaniards,Spain", "Tajik,Tajikistan", "UK,United Kingdom"})
  void knowsOfWhichCountryAWordSpeaks(String word, String country) {
    assertThat(Demonyms.countryOf(word)).contains(country);
  }
}
