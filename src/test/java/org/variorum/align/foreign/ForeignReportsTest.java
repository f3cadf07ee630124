package org.variorum.align.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.align.Aligner;
import org.variorum.extract.foreign.ForeignSentences;
import org.variorum.model.Alignment;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Metadata;
import org.variorum.model.Passage;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Sentence;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.mark.Corrections;

class ForeignReportsTest {
  private final List<Report> reports = new ArrayList<>();
  private final Map<ReportId, Extraction> extractions = new HashMap<>();

  @Test
  void sentencesOfTwoLanguagesMeetByNamesAndFigures() {
    report("a", "en", "The captain, Jean Rochat, had left Ajaccio with 38 lorries.", "It rained.");
    report("b", "es", "Llovía mucho.", "El barco de Jean Rochat salió de Ajaccio con 38 camiones.");

    List<Passage> passages = align().passages();

    assertThat(passages).singleElement();
    assertThat(passages.getFirst().parts())
        .extracting(p -> p.span().in(text(p.report())))
        .containsExactly(
            "The captain, Jean Rochat, had left Ajaccio with 38 lorries.",
            "El barco de Jean Rochat salió de Ajaccio con 38 camiones.");
  }

  @Test
  void oneNameAloneIsTooLittle() {
    report("a", "en", "The ferry had left Ajaccio in the night, with all on board asleep.");
    report("b", "es", "El alcalde de Ajaccio no quiso hablar con la prensa.");

    assertThat(align().passages()).isEmpty();
  }

  @Test
  void aReportThatIsNotReadIsSaidToBePartlyComparedAndDoubtsNobodyElse() {
    report("a", "en", "The ferry Marigold ran onto the rocks off the island of Tarn before dawn.");
    report("b", "en", "The ferry Marigold ran onto the rocks off the island of Tarn before dawn.");
    report("c", "es", "El ferry Marigold chocó contra las rocas.");

    Alignment alignment = align();

    assertThat(alignment.sameEvent().verdict()).isEqualTo(SameEvent.Verdict.SAME);
    SameEvent foreign = alignment.eachSameEvent().get(new ReportId("c"));
    assertThat(foreign.verdict()).isEqualTo(SameEvent.Verdict.DOUBTFUL);
    assertThat(foreign.why())
        .asString()
        .startsWith("It is in Spanish,")
        .contains("only partly compared");
  }

  @Test
  void aStoryOfReportsThatAreNotReadIsAlignedToo() {
    report("a", "es", "El ferry Marigold chocó.");
    report("b", "fr", "Le ferry Marigold a heurté les rochers.");

    assertThat(align().eachSameEvent()).hasSize(2);
  }

  private Alignment align() {
    return new Aligner().align(reports, extractions, Corrections.NONE);
  }

  private String text(ReportId id) {
    return reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow().text();
  }

  private void report(String id, String language, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    Source source = new Source(id + ".txt", Instant.EPOCH, "0".repeat(64), 1, "UTF-8");
    Report report = new Report(new ReportId(id), source, Metadata.none(language), text);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      sentences.addAll(
          new ForeignSentences(new Language(language))
              .of(text, new Span(at, at + paragraph.length()), Sentence.Role.BODY, 0));
      at += paragraph.length() + 2;
    }
    reports.add(report);
    extractions.put(
        report.id(),
        new Extraction(
            report.id(),
            new Extraction.Basis("test", new Language(language).isBuiltIn(), Optional.empty(), 0),
            sentences,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
