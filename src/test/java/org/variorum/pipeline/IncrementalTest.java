package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.extract.Extractor;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/// A story that changes by a report at a time: only that report is read, and the comparison is what
/// it would be had the story been so from the start.
class IncrementalTest {
  private static final Path SAMPLE = Path.of("resources/org/variorum/sample");
  private static final int STEPS = 8;

  private static final Extractor LIBRARY = new ReportExtractor(new CoreNlp());
  private static final Map<Report, Extraction> EXTRACTED = new ConcurrentHashMap<>();

  private final List<Report> read = Collections.synchronizedList(new ArrayList<>());
  private final Random random = new Random();
  private final Pipeline pipeline = new Pipeline(new Recording());

  private List<Report> story = List.of();
  private Map<ReportId, Extraction> known = Map.of();

  /// Knows which reports it read. What the library makes of a report is kept for all tests.
  private final class Recording implements Extractor {
    @Override
    public Extraction.Basis basis(Report report) {
      return LIBRARY.basis(report);
    }

    @Override
    public Extraction extract(Report report) {
      read.add(report);
      return EXTRACTED.computeIfAbsent(report, LIBRARY::extract);
    }
  }

  private static List<Report> sample() throws IOException {
    Intake intake = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.filter(f -> !f.endsWith("index.txt")).sorted().toList()) {
        if (intake.file(file) instanceof Outcome.Accepted accepted) {
          reports.add(accepted.report());
        }
      }
    }
    GoldenCase.all().limit(3).forEach(c -> reports.addAll(c.story().reports()));
    return reports;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void addingRemovingMovingAndEditingGiveWhatAFullRunGives(long seed) throws IOException {
    random.setSeed(seed);
    List<Report> all = sample();
    for (int step = 0; step < STEPS; step++) {
      List<Report> fresh = change(all);
      read.clear();
      Analysis analysis = pipeline.analyse(story, known, Progress.NONE);
      known = analysis.extractions();

      assertThat(read).containsExactlyInAnyOrderElementsOf(fresh);
      Analysis full = new Pipeline(new Recording()).analyse(story, Map.of(), Progress.NONE);
      assertThat(analysis.comparison()).isEqualTo(full.comparison());
    }
  }

  /// Changes the story by one report.
  ///
  /// @return what has to be read
  private List<Report> change(List<Report> all) {
    List<Report> changed = new ArrayList<>(story);
    List<Report> absent = all.stream().filter(r -> !ids(story).contains(r.id())).toList();
    int act = story.size() < 3 ? 0 : random.nextInt(4);
    List<Report> fresh = List.of();
    if (act == 0 && !absent.isEmpty()) {
      Report added = absent.get(random.nextInt(absent.size()));
      changed.add(random.nextInt(changed.size() + 1), added);
      fresh = List.of(added);
    } else if (act == 1) {
      changed.remove(random.nextInt(changed.size()));
    } else if (act == 2) {
      changed.addFirst(changed.removeLast());
    } else {
      int at = random.nextInt(changed.size());
      Report edited = edited(changed.get(at));
      changed.set(at, edited);
      fresh = List.of(edited);
    }
    story = changed;
    Map<ReportId, Extraction> still = new HashMap<>(known);
    still.keySet().retainAll(ids(story));
    known = still;
    return fresh;
  }

  private static List<ReportId> ids(List<Report> reports) {
    return reports.stream().map(Report::id).collect(Collectors.toList());
  }

  /// The same report with a sentence more.
  private static Report edited(Report report) {
    return new Report(
        report.id(),
        report.source(),
        report.metadata(),
        report.text() + "\n\nTwelve people were hurt, the police said.\n");
  }
}
