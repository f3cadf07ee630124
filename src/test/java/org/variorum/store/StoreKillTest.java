package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

/// Kills a program in the middle of its writing, again and again, and looks whether all that it said
/// it had done is there.
class StoreKillTest {
  private static final int ROUNDS = 10;

  /// Rounds that are killed while the program makes or opens its store, or soon after.
  private static final int EARLY = 4;

  /// The other rounds are killed after so many acts at most, counted, so that a slow machine makes
  /// the test longer and not emptier.
  private static final int MOST_ACTS = 20;

  private static final int LONGEST_MILLIS = 100;
  private static final int LONGEST_OPENING_MILLIS = 800;

  @TempDir Path folder;

  @Test
  void whatWasSaidToBeDoneIsThereAfterAKill() throws Exception {
    Path file = folder.resolve("store.db");
    Random random = new Random();
    List<Scribe.Act> done = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      boolean early = round < EARLY;
      int acts = early ? 0 : 2 + random.nextInt(MOST_ACTS);
      int millis = random.nextInt(early ? LONGEST_OPENING_MILLIS : LONGEST_MILLIS);
      List<Scribe.Act> said = runAndKill(file, round, acts, millis);
      done.addAll(said);
      try (Store store = Store.open(file)) {
        assertThat(store.faults()).as("round %s", round).isEmpty();
        checkKept(store, said);
        checkCompared(store, said);
      }
    }
    try (Store store = Store.open(file)) {
      checkKept(store, done);
    }
    assertThat(done).as("acts that were done before the kills").isNotEmpty();
  }

  @Test
  void aSecondProgramIsRefusedWhileTheFirstOneRuns() throws Exception {
    Path file = folder.resolve("store.db");
    Process first = start(file, 0);
    try (BufferedReader said = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo(Scribe.AWAKE);
      assertThat(said.readLine()).as("the first one has begun").endsWith("done");
      assertThatThrownBy(() -> Store.open(file).close())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("open in another Variorum");
      assertThat(said.readLine()).as("and goes on").endsWith("done");
    } finally {
      first.destroyForcibly().waitFor();
    }
    Store.open(file).close();
  }

  /// @param acts how many to wait for, and then so many milliseconds more
  private List<Scribe.Act> runAndKill(Path file, int run, int acts, int millis)
      throws IOException, InterruptedException {
    Process scribe = start(file, run);
    List<String> lines = new ArrayList<>();
    try (BufferedReader said = scribe.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo(Scribe.AWAKE);
      for (int i = 0; i < acts; i++) {
        lines.add(said.readLine());
      }
      Thread.sleep(millis);
      // By its handle: `Process` would close the pipe with what was said last.
      scribe.toHandle().destroyForcibly();
      said.lines().forEach(lines::add);
      scribe.waitFor();
    }
    return lines.stream().filter(l -> l.endsWith(" done")).map(Scribe.Act::parse).toList();
  }

  private Process start(Path file, int run) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.sqlite.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Scribe.class.getName(),
            file.toString(),
            String.valueOf(run))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void checkKept(Store store, List<Scribe.Act> said) {
    Map<StoryId, List<Scribe.Act>> byStory =
        said.stream().collect(Collectors.groupingBy(Scribe.Act::story));
    byStory.forEach((id, acts) -> {
      acts.stream()
          .filter(act -> act.kind() == Scribe.Act.Kind.MARKUP)
          .reduce((earlier, later) -> later)
          .ifPresent(act -> checkMarkup(store, act));
      Story story = store.story(id).orElseThrow();
      Map<ReportId, Extraction> extractions = store.extractions(id);
      acts.forEach(act -> checkKept(store, act, story, extractions));
    });
  }

  private static void checkKept(
      Store store, Scribe.Act act, Story story, Map<ReportId, Extraction> extractions) {
    Scribe.Written written = act.written();
    Report report = written.report();
    switch (act.kind()) {
      case REPORT -> {
        assertThat(story.report(report.id())).contains(report);
        assertThat(store.original(story.id(), report.id())).isEqualTo(written.original());
      }
      case EXTRACTION -> assertThat(extractions.get(report.id())).isEqualTo(written.extraction());
      case COMPARISON, MARKUP -> {
        // Only the latest are kept: see below.
      }
    }
  }

  /// The one that was written last; the next one may be there already though nothing was said of it.
  private static void checkMarkup(Store store, Scribe.Act act) {
    Scribe.Written written = act.written();
    Scribe.Written next = new Scribe.Written(written.run(), written.index() + 1);
    assertThat(store.markup(act.story())).isIn(written.markup(), next.markup());
  }

  /// By undoing what came after the last comparison.
  private static void checkCompared(Store store, List<Scribe.Act> said) {
    said.stream()
        .filter(act -> act.kind() == Scribe.Act.Kind.COMPARISON)
        .reduce((earlier, later) -> later)
        .ifPresent(act -> {
          Story present = store.story(act.story()).orElseThrow();
          Story then = present.withReports(act.written().reports());
          store.save(then);
          assertThat(store.analysis(act.story()).orElseThrow().comparison())
              .isEqualTo(Arbitrary.of(act.written().seed()).comparison(then));
          store.save(present);
        });
  }
}
