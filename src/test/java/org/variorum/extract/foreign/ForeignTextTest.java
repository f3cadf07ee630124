package org.variorum.extract.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Language;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

class ForeignTextTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El ferry chocó el 5 de marzo de 2024 en la costa.  | 5 de marzo de 2024 | 2024-03-05
          es | El ferry chocó el 28 de diciembre.                 | 28 de diciembre    | 2023-12-28
          fr | Le bateau a heurté les rochers le 1er mars 2024.   | 1er mars 2024      | 2024-03-01
          fr | Il a quitté le port le 3 août 2023 au matin.       | 3 août 2023        | 2023-08-03
          de | Die Fähre lief am 5. März 2024 auf Grund.          | 5. März 2024       | 2024-03-05
          it | Il traghetto si è incagliato il 5 marzo 2024.      | 5 marzo 2024       | 2024-03-05
          pt | O barco encalhou em 5 de março de 2024.            | 5 de março de 2024 | 2024-03-05
          ru | Паром сел на мель 5 марта 2024 года.               | 5 марта 2024       | 2024-03-05
          pl | Prom wszedł na skały 5 marca 2024 roku.            | 5 marca 2024       | 2024-03-05
          ja | フェリーは2024年3月5日に座礁した。                        | 2024年3月5日         | 2024-03-05
          de | Die Fähre lief am 2024-03-05 auf Grund.            | 2024-03-05         | 2024-03-05
          """)
  void daysAreReadByTheMonthsOfTheLanguage(
      String language, String text, String words, LocalDate day) {
    List<Tagged> found = dates(language, text);

    assertThat(found).singleElement();
    assertThat(found.getFirst().span().in(text)).isEqualTo(words);
    assertThat(found.getFirst().value().normal()).isEqualTo(day.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El 05/03/2024 puede ser de marzo o de mayo.
          es | Hubo 31 de abril de 2024 en el texto, un error.
          fr | Le 5 marsouins ont été vus.
          """)
  void whatIsNoDayOrCouldBeTwoIsLeftAlone(String language, String text) {
    assertThat(dates(language, text)).isEmpty();
  }

  @Test
  void sentencesAreCutAndNamesAndFiguresAreTold() {
    String text = "El ferry Marigold chocó. Llevaba 214 pasajeros de Ajaccio.";

    List<Sentence> sentences = sentences("es", text);

    assertThat(sentences).hasSize(2);
    assertThat(sentences.getFirst().span().in(text)).isEqualTo("El ferry Marigold chocó.");
    assertThat(
            sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> !t.tag().equals("FW") && !t.tag().equals(":"))
                .map(Token::lemma))
        .containsExactly("Marigold", "214", "Ajaccio");
  }

  @Test
  void placesAreReadByTheirNames() {
    String text = "El ferry había salido de Ajaccio hacia Marseille.";

    assertThat(new ForeignPlaces(Gazetteer.load()).tag(text, sentences("es", text)))
        .extracting(t -> t.span().in(text))
        .containsExactly("Ajaccio", "Marseille");
  }

  private static List<Tagged> dates(String language, String text) {
    return new ForeignDates(new Language(language))
        .tag(text, sentences(language, text), Optional.of(PUBLISHED));
  }

  private static List<Sentence> sentences(String language, String text) {
    return new ForeignSentences(new Language(language))
        .of(text, new Span(0, text.length()), Sentence.Role.BODY, 0);
  }
}
