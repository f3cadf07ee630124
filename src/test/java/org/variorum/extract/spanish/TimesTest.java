package org.variorum.extract.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  /// A Wednesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 5);

  private final Times times = new Times();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "el/DET martes/NOUN 4/NUM de/ADP mayo/NOUN | 2021-05-04",
        "el/DET 4/NUM de/ADP mayo/NOUN de/ADP 2019/NUM | 2019-05-04",
        "el/DET lunes/NOUN 4/NUM de/ADP mayo/NOUN | 2021-05-04 (“Monday”)",
        "Ocurrió/VERB el/DET martes/NOUN | 2021-05-04",
        "Comparecerá/VERB el/DET martes/NOUN | 2021-05-11",
        "el/DET próximo/ADJ martes/NOUN | 2021-05-11",
        "el/DET miércoles/NOUN pasado/ADJ | 2021-04-28",
        "ayer/ADV por/ADP la/DET tarde/NOUN | 2021-05-04 afternoon",
        "esta/DET mañana/NOUN | 2021-05-05 morning",
        "anoche/ADV | 2021-05-04 night",
        "la/DET madrugada/NOUN del/ADP domingo/NOUN | 2021-05-02 morning",
        "Llegará/VERB mañana/ADV | 2021-05-06",
        "04/05/2021/NUM | 2021-05-04",
        "el/DET 1.º/ADJ de/ADP mayo/NOUN | 2021-05-01",
        "el/DET 30/NUM de/ADP diciembre/NOUN | 2020-12-30",
        "marzo/NOUN de/ADP 2020/NUM | 2020-03",
        "en/ADP 2020/NUM | 2020",
        "a/ADP las/DET 8.30/NUM | 08:30",
        "a/ADP las/DET ocho/NUM y/CCONJ media/NOUN de/ADP la/DET tarde/NOUN | 20:30",
        "a/ADP las/DET tres/NUM de/ADP la/DET madrugada/NOUN | 03:00",
        "a/ADP las/DET 20:15/NUM horas/NOUN | 20:15",
        "hacia/ADP las/DET 8.30/NUM | ~08:15–08:45",
      })
  void readsDaysAndTimes(String words, String expected) {
    assertThat(read(words, Optional.of(PUBLISHED))).containsExactly(expected);
  }

  @Test
  void leavesAWeekdayOneWhereNothingTellsTheDate() {
    assertThat(read("el/DET martes/NOUN", Optional.empty())).containsExactly("Tuesday");
  }

  @ParameterizedTest
  @CsvSource({
    "la/DET mañana/NOUN era/AUX fría/ADJ",
    "las/DET tres/NUM hermanas/NOUN",
    "Tres/NUM de/ADP los/DET trenes/NOUN",
    "cuesta/VERB 3.50/NUM euros/NOUN",
  })
  void readsNoTimeWhereNoneIsSaid(String words) {
    assertThat(read(words, Optional.of(PUBLISHED))).isEmpty();
  }

  private List<String> read(String words, Optional<LocalDate> published) {
    return times.tag(List.of(Written.of(words).line()), published).stream()
        .map(t -> t.value().normal())
        .toList();
  }
}
