package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.export.Compared;
import org.variorum.export.JsonExporter;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Contradiction;
import org.variorum.model.Extraction;
import org.variorum.model.Finding;
import org.variorum.model.Located;
import org.variorum.model.Passage;
import org.variorum.model.Progress;
import org.variorum.model.Reading;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Untranslated;

/// The whole pipeline on short stories, against what a careful reader finds in them.
///
/// A case's `expected.txt` need not hold every finding: each of its lines must come out, if not in
/// the same words (see `FindingsTable`). And what a line such as
/// `never conflicting | A: Monday | B: 6 May` names must
/// not: a finding of that status with readings of different values at those words, or, without
/// words, any. Lines with `#` are remarks.
///
/// With `-Dgolden.write`, lines whose topic or values are worded otherwise by now are rewritten, for
/// the difference to be read in review; and all that was found is put into `target/golden`.
class GoldenCasesTest {
  private static final Pipeline PIPELINE = new Pipeline(new ReportExtractor(new CoreNlp()));

  /// Language analysis takes most of the time and gives the same each time, so all tests share it.
  private static final Map<ReportId, Extraction> EXTRACTIONS = new ConcurrentHashMap<>();

  private static final String NEVER = "never ";
  private static final Path FOUND = Path.of("target/golden");

  static Stream<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatACarefulReaderFinds(GoldenCase golden) throws IOException {
    FindingsTable table = new FindingsTable(golden.story(), compare(golden.story()));
    List<String> found = table.lines();
    List<String> expected = golden.expected();
    if (System.getProperty("golden.write") != null) {
      Files.write(golden.table(), expected.stream().map(l -> table.meant(l).orElse(l)).toList());
      Files.createDirectories(FOUND);
      Files.write(FOUND.resolve(golden.name() + ".txt"), found);
    }

    assertThat(expected.stream().filter(GoldenCasesTest::isFinding))
        .as("what was found: %s", String.join("\n", found))
        .filteredOn(line -> table.meant(line).isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void claimsNothingThatACarefulReaderDenies(GoldenCase golden) {
    FindingsTable table = new FindingsTable(golden.story(), compare(golden.story()));

    for (String line : golden.expected()) {
      if (line.startsWith(NEVER)) {
        List<String> cells = Arrays.asList(line.substring(NEVER.length()).split(" \\| "));
        Status status = Status.valueOf(cells.getFirst().strip().toUpperCase(Locale.ROOT));
        assertThat(table.setting(status, cells.subList(1, cells.size()))).as(line).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spansLieInsideTheirTexts(GoldenCase golden) {
    Story story = golden.story();
    Analysis analysis = analyse(story.reports());
    List<Located> all = new ArrayList<>();
    for (Extraction extraction : analysis.extractions().values()) {
      extraction.mentions().forEach(m -> all.add(new Located(extraction.report(), m.span())));
      extraction.sentences().forEach(s -> all.add(new Located(extraction.report(), s.span())));
    }
    Comparison comparison = analysis.comparison();
    for (Finding finding : comparison.findings()) {
      for (Reading reading : finding.readings()) {
        all.add(new Located(reading.report(), reading.span()));
      }
    }
    for (Passage passage : comparison.passages()) {
      all.addAll(passage.parts());
    }
    for (Contradiction one : comparison.contradictions()) {
      all.add(new Located(one.report(), one.span()));
    }

    assertThat(all).isNotEmpty();
    for (Located located : all) {
      String text = story.report(located.report()).orElseThrow().text();
      Span span = located.span();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(span.in(text)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void orderOfReportsChangesNothing(GoldenCase golden) {
    List<Report> reversed = golden.story().reports().reversed();

    assertThat(analyse(reversed).comparison().findings())
        .extracting(GoldenCasesTest::said)
        .containsExactlyInAnyOrderElementsOf(
            analyse(golden.story().reports()).comparison().findings().stream()
                .map(GoldenCasesTest::said)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aReportAndItsCopyHaveNoConflict(GoldenCase golden) {
    for (Report report : golden.story().reports()) {
      Report copy = report.withId(ReportId.of(report.source().sha256(), 2));
      Comparison comparison = analyse(List.of(report, copy)).comparison();

      assertThat(comparison.findings())
          .filteredOn(f -> f.status() == Status.CONFLICTING || f.status() == Status.DIFFERING)
          .filteredOn(f -> f.readings().stream().map(Reading::report).distinct().count() > 1)
          .filteredOn(f -> f.of(report.id()).size() == 1)
          .extracting(Finding::why)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void germanHasWordsForEveryReasonAndQuestion(GoldenCase golden) {
    Comparison comparison = compare(golden.story());
    Stream<Reason> reasons =
        Stream.of(
                comparison.findings().stream().map(Finding::why),
                comparison.findings().stream()
                    .flatMap(f -> f.unlike().stream())
                    .map(Finding.Pair::why),
                comparison.contradictions().stream().map(Contradiction::why),
                comparison.eachSameEvent().values().stream().map(SameEvent::why))
            .flatMap(r -> r);

    assertThat(reasons).isNotEmpty().allSatisfy(r -> assertThat(Untranslated.in(r)).isEmpty());
    assertThat(comparison.findings())
        .allSatisfy(f -> assertThat(Untranslated.in(f.topic())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void twoRunsGiveTheSameBytes(GoldenCase golden) throws IOException {
    Story story = golden.story();
    Analysis again = PIPELINE.analyse(story.reports(), Map.of(), Progress.NONE);

    assertThat(json(story, again)).isEqualTo(json(story, analyse(story.reports())));
  }

  private static boolean isFinding(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith(NEVER);
  }

  /// A finding without its number and without the order of its readings.
  private static String said(Finding finding) {
    return finding.status()
        + " "
        + finding.relation()
        + " "
        + finding.topic()
        + finding.readings().stream()
            .map(r -> r.report().value() + r.span() + r.canonical())
            .sorted()
            .toList();
  }

  private static Comparison compare(Story story) {
    return analyse(story.reports()).comparison();
  }

  private static Analysis analyse(List<Report> reports) {
    Analysis analysis = PIPELINE.analyse(reports, EXTRACTIONS, Progress.NONE);
    EXTRACTIONS.putAll(analysis.extractions());
    return analysis;
  }

  private static String json(Story story, Analysis analysis) throws IOException {
    StringWriter out = new StringWriter();
    new JsonExporter(JsonExporter.Layout.ONE_LINE).write(Compared.of(story, analysis), out);
    return out.toString();
  }
}
