package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.extract.LanguageModels;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Finding;
import org.variorum.model.Progress;
import org.variorum.model.Reading;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.SameEvent;
import org.variorum.model.Span;

/// Stories with reports in Spanish, some with English ones beside them, all written for this test:
/// what of their details is found, and that no other conflict is claimed.
///
/// Needs the models of Spanish, in the folder that the system property `spanish.models` names or where
/// the program installs them; is skipped where they are not.
class SpanishStoriesTest {
  private static final Path STORIES = Path.of("src/test/resources/spanish");
  private static final Path INSTALLED =
      Path.of(System.getProperty("user.home"), ".local/share/variorum/packs/es/models");

  private static final double RECALL = 0.88;

  /// Two reports of a story and what they say of one detail.
  private record Detail(
      String story, String relation, String first, String words, String second, String otherWords) {
    static Detail of(String line) {
      String[] cells = line.split("\t");
      return new Detail(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
  }

  private record Told(List<Report> reports, Analysis analysis) {
    Report report(String letter) {
      return reports.get(letter.charAt(0) - 'a');
    }
  }

  private static final Map<String, Told> STORIES_TOLD = new HashMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    Path models =
        Optional.ofNullable(System.getProperty("spanish.models")).map(Path::of).orElse(INSTALLED);
    assumeThat(Files.isDirectory(models.resolve("edu")))
        .as("the models of Spanish in " + models)
        .isTrue();
    LanguageModels installed =
        language ->
            Optional.of(new LanguageModels.Installed(models, "test"))
                .filter(_ -> language.code().equals("es"));
    try (CoreNlp english = new CoreNlp();
        ReportExtractor extractor = new ReportExtractor(english, installed);
        Stream<Path> folders = Files.list(STORIES)) {
      Pipeline pipeline = new Pipeline(extractor);
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        List<Report> reports = reports(folder);
        Analysis analysis = pipeline.analyse(reports, Map.of(), Progress.NONE);
        STORIES_TOLD.put(folder.getFileName().toString(), new Told(reports, analysis));
      }
    }
  }

  private static List<Report> reports(Path folder) throws IOException {
    Intake intake = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (intake.file(file) instanceof Outcome.Accepted accepted) {
          reports.add(accepted.report());
        }
      }
    }
    return reports;
  }

  private static List<Detail> details() throws IOException {
    return Files.readAllLines(STORIES.resolve("details.tsv")).stream()
        .filter(l -> !l.startsWith("#"))
        .map(Detail::of)
        .toList();
  }

  @Test
  void findsWhatTheReportsSayOfADetail() throws IOException {
    List<Detail> details = details();
    List<Detail> missed = details.stream().filter(d -> !isFound(d)).toList();

    double recall = 1 - (double) missed.size() / details.size();
    assertThat(recall).as("missed: " + missed).isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void claimsNoConflictThatIsNone() throws IOException {
    List<Detail> labelled =
        details().stream().filter(d -> d.relation().equals("conflict")).toList();
    List<String> others = new ArrayList<>();
    STORIES_TOLD.forEach((name, told) ->
        conflicts(told).stream()
            .filter(c -> labelled.stream().noneMatch(d -> isOf(d, name, told, c)))
            .forEach(
                c -> others.add(name + ": " + c.finding().topic() + ", " + c.finding().why())));

    assertThat(others).isEmpty();
  }

  @Test
  void comparesEveryReportWholly() {
    assertThat(STORIES_TOLD.values())
        .flatExtracting(t -> t.analysis().extractions().values())
        .allSatisfy(e -> assertThat(e.isWhole()).isTrue());
  }

  @Test
  void tellsStoriesOfOneEventFromOthers() {
    STORIES_TOLD.forEach((name, told) -> {
      boolean same = told.analysis().comparison().sameEvent().verdict() == SameEvent.Verdict.SAME;
      assertThat(same).as(name).isEqualTo(!name.equals("ajenos"));
    });
  }

  /// Two readings of a finding that exclude each other.
  private record Conflict(Finding finding, Reading first, Reading second) {}

  private static List<Conflict> conflicts(Told told) {
    return told.analysis().comparison().findings().stream()
        .flatMap(f ->
            f.unlike().stream()
                .filter(p -> p.relation() == Relation.CONFLICTING)
                .map(p ->
                    new Conflict(f, f.readings().get(p.first()), f.readings().get(p.second()))))
        .toList();
  }

  /// Whether a conflict is of what a detail asks, of whichever two reports: reports b and d differ as
  /// a and d do where a and b say the same.
  private static boolean isOf(Detail detail, String story, Told told, Conflict conflict) {
    return detail.story().equals(story)
        && conflict.finding().readings().stream()
            .anyMatch(r -> stands(told, detail.first(), detail.words(), r))
        && conflict.finding().readings().stream()
            .anyMatch(r -> stands(told, detail.second(), detail.otherWords(), r));
  }

  private static boolean isFound(Detail detail) {
    Told told = STORIES_TOLD.get(detail.story());
    Predicate<Relation> right =
        switch (detail.relation()) {
          case "same" -> r -> r == Relation.SAME;
          case "conflict" -> r -> r == Relation.CONFLICTING;
          default -> r -> r != Relation.SAME && r != Relation.CONFLICTING;
        };
    return told.analysis().comparison().findings().stream()
        .anyMatch(f -> between(told, detail, f).filter(right).isPresent());
  }

  /// How the two answers of a detail stand to each other in a finding that has both.
  private static Optional<Relation> between(Told told, Detail detail, Finding finding) {
    int first = reading(told, detail.first(), detail.words(), finding);
    int second = reading(told, detail.second(), detail.otherWords(), finding);
    return first < 0 || second < 0 || first == second
        ? Optional.empty()
        : Optional.of(finding.between(first, second));
  }

  private static int reading(Told told, String letter, String words, Finding finding) {
    return IntStream.range(0, finding.readings().size())
        .filter(i -> stands(told, letter, words, finding.readings().get(i)))
        .findFirst()
        .orElse(-1);
  }

  /// Whether a reading stands at the words of a report, wherever it has them.
  private static boolean stands(Told told, String letter, String words, Reading reading) {
    Report report = told.report(letter);
    if (!reading.report().equals(report.id())) {
      return false;
    }
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new AssertionError(words + " does not stand in report " + letter);
    }
    for (; at >= 0; at = report.text().indexOf(words, at + 1)) {
      if (reading.span().overlaps(new Span(at, at + words.length()))) {
        return true;
      }
    }
    return false;
  }
}
