package org.variorum.extract.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  private final Amounts amounts = new Amounts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/NUM muertos/NOUN | 12 people killed",
        "Al/ADP menos/ADV doce/NUM muertos/NOUN | at least 12 people killed",
        "doce/NUM personas/NOUN murieron/VERB | 12 people killed",
        "murieron/VERB doce/NUM personas/NOUN | 12 people killed",
        "34/NUM personas/NOUN resultaron/VERB heridas/ADJ | 34 people injured",
        "treinta/NUM y/CCONJ cuatro/NUM heridos/NOUN | 34 people injured",
        "otros/DET tres/NUM heridos/NOUN | 3 other people injured",
        "dos/NUM víctimas/NOUN mortales/ADJ | 2 victims killed",
        "tres/NUM hombres/NOUN fueron/AUX detenidos/VERB | 3 men arrested",
        "cinco/NUM desaparecidos/NOUN | 5 people missing",
        "1.200/NUM vecinos/NOUN fueron/AUX evacuados/VERB | 1200 residents evacuated",
        "unos/DET 200/NUM vecinos/NOUN | about 200 residents",
        "más/ADV de/ADP cien/NUM heridos/NOUN | more than 100 people injured",
        "entre/ADP 40/NUM y/CCONJ 80/NUM heridos/NOUN | 40–80 people injured",
        "una/DET decena/NOUN de/ADP heridos/NOUN | about 10 people injured",
        "dos/NUM mil/NUM trescientos/NUM soldados/NOUN | 2300 soldiers",
        "el/DET 20/NUM %/SYM de/ADP los/DET votos/NOUN | 20 % vote",
        "el/DET 3,5/NUM por/ADP ciento/NOUN | 3.5 % share",
        "una/DET magnitud/NOUN de/ADP 5,9/NUM | 5.9 magnitude",
        "5/NUM kilómetros/NOUN | 5 km length",
        "durante/ADP tres/NUM días/NOUN | 3 day",
        "3,5/NUM millones/NOUN de/ADP euros/NOUN | EUR 3500000",
        "1.500/NUM dólares/NOUN | $ 1500",
        "5/NUM años/NOUN de/ADP cárcel/NOUN | 5 year",
        "venció/VERB por/ADP 3-1/NUM | 3 to 1",
        "veinte/NUM personas/NOUN sufrieron/VERB graves/ADJ heridas/NOUN | 20 people injured",
        "tres/NUM heridos/NOUN dejó/VERB el/DET choque/NOUN | 3 people injured",
        "los/DET heridos/NOUN son/AUX 340/NUM | 340 people injured",
        "el/DET número/NOUN de/ADP muertos/NOUN asciende/VERB a/ADP 26/NUM | 26 people killed",
      })
  void readsAmounts(String words, String expected) {
    assertThat(read(Written.of(words))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un/DET hombre/NOUN de/ADP 34/NUM años/NOUN | 34",
        "Ana/PROPN/PERSON Ruiz/PROPN/PERSON ,/PUNCT de/ADP 34/NUM años/NOUN | 34",
        "Ana/PROPN/PERSON Ruiz/PROPN/PERSON tenía/VERB 34/NUM años/NOUN | 34",
        "Ana/PROPN/PERSON Ruiz/PROPN/PERSON (/PUNCT 34/NUM )/PUNCT | 34",
        "una/DET niña/NOUN de/ADP tres/NUM años/NOUN | 3",
      })
  void readsAges(String words, String expected) {
    List<String> read =
        amounts.tag(List.of(Written.of(words).line()), List.of()).stream()
            .filter(t -> t.value().kind() == org.variorum.model.Kind.AGE)
            .map(t -> t.value().normal())
            .toList();

    assertThat(read).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "hace/VERB dos/NUM años/NOUN",
    "tres/NUM alcornoques/NOUN",
    "un/DET hombre/NOUN habló/VERB",
    "Tres/NUM heridos/NOUN están/AUX graves/ADJ",
    "Dos/NUM heridos/NOUN fueron/AUX trasladados/VERB",
  })
  void readsNoAmountOfWhatIsNotUnderstood(String words) {
    assertThat(read(Written.of(words))).isEmpty();
  }

  @Test
  void tellsByTheParseWhatBecameOfThem() {
    Written found =
        Written.of(
            "La/DET policía/NOUN detuvo/VERB ayer/ADV a/ADP tres/NUM sospechosos/NOUN",
            "policía nsubj detuvo",
            "sospechosos obl detuvo",
            "a case sospechosos",
            "tres nummod sospechosos");

    assertThat(read(found)).containsExactly("3 suspects arrested");
  }

  @Test
  void doesNotKillWhoKills() {
    Written found =
        Written.of(
            "Tres/NUM hombres/NOUN mataron/VERB a/ADP una/DET mujer/NOUN",
            "hombres nsubj mataron",
            "mujer obj mataron",
            "a case mujer");

    assertThat(read(found)).containsExactly("3 men", "1 woman killed");
  }

  private List<String> read(Written written) {
    return amounts.tag(List.of(written.line()), List.of()).stream()
        .map(t -> t.value().normal())
        .toList();
  }
}
