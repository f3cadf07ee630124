package org.variorum.intake.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;

class MetadataFinderTest {
  private static final String BODY =
      "Rescuers brought forty people ashore on Friday after a ferry ran onto the rocks of Tarn"
          + " Island, the coast guard said in a statement.\n";

  private final MetadataFinder finder = new MetadataFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-14                                        | 2025-02-14
          14 February 2025                                  | 2025-02-14
          14. Februar 2025                                  | 2025-02-14
          February 14, 2025                                 | 2025-02-14
          Feb. 14th, 2025                                   | 2025-02-14
          Published: Feb 14, 2025 at 5:32 PM EST            | 2025-02-14
          Posted 5:32 PM, February 14, 2025                 | 2025-02-14
          FRIDAY, FEBRUARY 14, 2025, 12:12 AM               | 2025-02-14
          First posted: 02/14/25 06:44 PM ET Updated: 03/01/25 05:12 AM ET | 2025-02-14
          2/14/2025                                         | 2025-02-14
          14/02/2025                                        | 2025-02-14
          14.02.2025, 18:05 Uhr                             | 2025-02-14
          2025-02-14T18:05:00Z                              | 2025-02-14
          UPDATED: 19:14 GMT, 14 February 2025              | 2025-02-14
          By Jane Doe · February 14, 2025                   | 2025-02-14
          Tarn, 14 February 2025                            | 2025-02-14
          Publicado el 14 de febrero de 2025                | 2025-02-14
          31 June 2025                                      |
          Friday                                            |
          February 2025                                     |
          Survivors of the wreck of 14 February 2025        |
          Born on 14 February 1950 in Tarn                  |
          """)
  void aLineOfItsOwnAtTheHeadDatesTheReport(String line, LocalDate expected) {
    Metadata found = find("Ferry runs aground off Tarn Island\n\n" + line + "\n\n" + BODY);

    assertThat(found.publishedOn()).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was built in Norway on 3 May 1999 and rebuilt on June 4, 2011.",
        "On Friday, February 14, 2025, the ferry left the harbour for the last time, said its"
            + " owner.",
        "TARN – The ferry of 14 February 2025 is still on the rocks, and nobody comes to fetch it"
            + " now."
      })
  void noDateThatIsToldOfDatesTheReport(String prose) {
    assertThat(find("Ferry runs aground\n\n" + prose + "\n\n" + BODY).published()).isEmpty();
  }

  @Test
  void publishedAndUpdatedAreToldApart() {
    Metadata found =
        find("Ferry aground\nPosted 4/5/2025 7:21 AM\nUpdated 4/13/2025 3:41 PM\n\n" + BODY);

    assertThat(found.publishedOn()).contains(LocalDate.of(2025, 4, 5));
    assertThat(found.updated().map(Metadatum::value)).contains(LocalDate.of(2025, 4, 13));
  }

  @Test
  void anotherDateShowsTheOrderOfDayAndMonth() {
    Metadata found = find("Ferry aground\nPosted 4/5/2025\nUpdated 13/5/2025\n\n" + BODY);

    assertThat(found.publishedOn()).contains(LocalDate.of(2025, 5, 4));
  }

  @Test
  void aDatelineWithAYearDatesTheReport() {
    Metadata found = find("Ferry aground\n\nTARN, 14 FEB 89 (COAST WIRE) -- " + BODY);

    assertThat(found.publishedOn()).contains(LocalDate.of(1989, 2, 14));
    assertThat(found.dateline().map(Metadatum::value)).contains("TARN, 14 FEB 89");
    assertThat(found.outlet().map(Metadatum::value)).contains("COAST WIRE");
  }

  @Test
  void theLatestSignedPostDatesAReportWithoutAHead() {
    String text =
        "Ferry aground\n\n"
            + BODY
            + "\nA boat is on the rocks\n— Jo Doe (@jodoe) February 14, 2025\n"
            + "\nAll are safe\n— Jo Doe (@jodoe) February 15, 2025\n"
            + BODY;

    assertThat(find(text).publishedOn()).contains(LocalDate.of(2025, 2, 15));
  }

  @Test
  void theTextsOwnDateComesBeforeTheFileName() {
    String text = "Ferry aground\n\n2025-02-14\n\n" + BODY;

    assertThat(finder.find(text, Optional.of("20250220_ferry.txt")).publishedOn())
        .contains(LocalDate.of(2025, 2, 14));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TARN – 40 people            | TARN
          TARN, Scotland (AP) — Forty | TARN, Scotland
          Tarn — Forty people         | Tarn
          PORT ELLEN, Feb. 14 - Forty | PORT ELLEN, Feb. 14
          Tarn, May 3 (Reuters) - Two | Tarn, May 3
          NEW YORK (CNN) - Forty      | NEW YORK
          On Friday – as was said     |
          The ferry – an old one –    |
          Tarn-born people            |
          """)
  void theBodyBeginsWithADateline(String opening, String expected) {
    Metadata found = find("Ferry aground\n\n" + opening + " " + BODY);

    assertThat(found.dateline().map(Metadatum::value)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void theTitleIsNeitherCategoryNorPathNorPicture() {
    String title = "Ferry runs aground off Tarn Island";

    assertThat(title(title + "\n\n" + BODY)).contains(title);
    assertThat(title("NEWS\n\n" + title + "\n\n" + BODY)).contains(title);
    assertThat(title("Home / Latest / Ferry\n\n" + title + "\n\n" + BODY)).contains(title);
    assertThat(title("https://example.org/ferry\nferry.jpg\n\n" + title + "\n\n" + BODY))
        .contains(title);
    assertThat(title("2025-02-14\nBy Jane Doe\n" + title + "\n\n" + BODY)).contains(title);
    assertThat(title("Ferry lost\n\n" + BODY)).contains("Ferry lost");
    assertThat(title(BODY)).isEmpty();
  }

  @Test
  void theOutletBehindATitleIsCutFromTheTitleAndNotFromTheText() {
    String text = "Ferry runs aground off Tarn | Tarn Herald\n\n" + BODY;
    Metadata found = find(text);

    assertThat(found.title().map(Metadatum::value)).contains("Ferry runs aground off Tarn");
    assertThat(found.outlet().map(Metadatum::value)).contains("Tarn Herald");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Doe                            | Jane Doe
          BY JANE DOE AND JOHN ROE, Staff Writers| JANE DOE AND JOHN ROE
          Written by Ana de la Cruz              | Ana de la Cruz
          By Jane Doe, Tarn Herald               | Jane Doe
          By Friday the ferry was gone           |
          By the harbour                         |
          """)
  void aLineNamesTheWriter(String line, String expected) {
    Metadata found = find("Ferry runs aground\n\n" + line + "\n\n" + BODY);

    assertThat(found.byline().map(Metadatum::value)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tarn Herald", "TarnPress", "AT News", "By The Coast News Agency"})
  void aLineNamesTheOutlet(String line) {
    assertThat(find("Ferry runs aground\n\n" + line + "\n\n" + BODY).outlet().map(Metadatum::value))
        .contains(line.replace("By ", ""));
  }

  @Test
  void everySpanHoldsWhatItStandsFor() {
    String text =
        "CRIME\n\n  Ferry runs aground – Tarn Herald\n\nBy Jane Doe\nPublished: May 3, 2025\n"
            + "Updated: May 4, 2025\n\nTARN (AP) – "
            + BODY;
    Metadata found = find(text);

    assertThat(found.title().flatMap(Metadatum::span).orElseThrow().in(text))
        .isEqualTo("Ferry runs aground");
    assertThat(found.outlet().flatMap(Metadatum::span).orElseThrow().in(text))
        .isEqualTo("Tarn Herald");
    assertThat(found.byline().flatMap(Metadatum::span).orElseThrow().in(text))
        .isEqualTo("Jane Doe");
    assertThat(found.published().flatMap(Metadatum::span).orElseThrow().in(text))
        .isEqualTo("May 3, 2025");
    assertThat(found.updated().flatMap(Metadatum::span).orElseThrow().in(text))
        .isEqualTo("May 4, 2025");
    assertThat(found.dateline().flatMap(Metadatum::span).orElseThrow().in(text)).isEqualTo("TARN");
  }

  private Metadata find(String text) {
    return finder.find(text, Optional.empty());
  }

  private Optional<String> title(String text) {
    return find(text).title().map(Metadatum::value);
  }
}
