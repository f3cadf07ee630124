package org.variorum.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Argument;
import org.variorum.model.Certainty;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Modality;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

class ReportExtractorTest {
  private static final Extractor EXTRACTOR = new ReportExtractor(new CoreNlp());

  private static Report report(String text) {
    Metadata metadata =
        Metadata.none("en")
            .withPublished(
                Optional.of(Metadatum.given(LocalDate.of(2025, 6, 4), Provenance.OPTION)));
    long size = text.getBytes(StandardCharsets.UTF_8).length;
    return new Report(
        new ReportId("r"),
        new Source("text", Instant.EPOCH, "0".repeat(64), size, "UTF-8"),
        metadata,
        text);
  }

  private static Event event(Extraction extraction, String sense) {
    return extraction.events().stream()
        .filter(e -> e.act().sense().equals(sense))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Event event, Argument.Role role, String text) {
    return event.arguments(role).map(a -> a.span().in(text)).toList();
  }

  @Test
  void whatAnActLeadsToHappensWhereTheActDoes() {
    String text =
        "A minister said on Wednesday that raids in Herat and Badghis had resulted in the killing "
            + "of two smugglers and that a driver was arrested in Kandahar.";
    Extraction extraction = EXTRACTOR.extract(report(text));

    assertThat(words(event(extraction, "kill"), Argument.Role.PLACE, text))
        .containsExactly("Herat and Badghis");
    assertThat(words(event(extraction, "kill"), Argument.Role.COUNT, text))
        .containsExactly("two smugglers");
    assertThat(words(event(extraction, "arrest"), Argument.Role.PLACE, text))
        .containsExactly("Kandahar");
  }

  @Test
  void whatThreadsShareComesOutInTheOrderOfTheText() throws Exception {
    Report report =
        report(
            IntStream.range(0, 40)
                .mapToObj(i -> "Police arrested " + (i + 2) + " smugglers in Kandahar on Tuesday.")
                .collect(Collectors.joining("\n\n")));
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      assertThat(pool.submit(() -> EXTRACTOR.extract(report)).get())
          .isEqualTo(EXTRACTOR.extract(report));
    }
  }

  @Test
  void tellsWhoseWordAnActIs() {
    String text = "Police said the bridge had collapsed. The mayor denied that anyone was killed.";
    Extraction extraction = EXTRACTOR.extract(report(text));

    assertThat(event(extraction, "collapse").attribution())
        .hasValueSatisfying(a -> assertThat(a.certainty()).isEqualTo(Certainty.SAID));
    assertThat(event(extraction, "kill").attribution())
        .hasValueSatisfying(a -> assertThat(a.certainty()).isEqualTo(Certainty.DENIED));
  }

  @Test
  void tellsWhatWasDoneFromWhatWasNot() {
    String text = "The owners may sue. Nobody was injured. The thieves did not attack the guard.";
    Extraction extraction = EXTRACTOR.extract(report(text));

    assertThat(event(extraction, "sue").act().modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(event(extraction, "injure").act().negated()).isTrue();
    assertThat(event(extraction, "attack").act().negated()).isTrue();
    assertThat(event(extraction, "attack").act().modality()).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void everyMentionLiesInItsSentence() {
    String text =
        "Ferry aground\n\nThe ferry Anna ran aground off Oban on Monday with 40 people on board, "
            + "the coastguard said. \"We were never in any danger,\" said Ian Ross, 52.";
    Extraction extraction = EXTRACTOR.extract(report(text));

    assertThat(extraction.mentions()).isNotEmpty();
    extraction
        .mentions()
        .forEach(m ->
            assertThat(extraction.sentences().get(m.sentence()).span().overlaps(m.span()))
                .isTrue());
    assertThat(extraction.mentions())
        .extracting(m -> m.kind())
        .contains(Kind.PERSON, Kind.PLACE, Kind.DATE, Kind.QUANTITY, Kind.AGE, Kind.QUOTE);
    assertThat(extraction.traits()).anyMatch(t -> t.topic().equals("age"));
  }
}
