package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;

class StoreTest {
  @TempDir Path folder;
  private Store store;
  private final Arbitrary arbitrary = Arbitrary.of(7);

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewStoreIsEmpty() {
    assertThat(store.stories()).isEmpty();
    assertThat(store.story(new StoryId(1))).isEmpty();
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void keepsReportsWithTheirBytes() {
    Story story = storyOf(3);
    reopen();
    assertThat(store.story(story.id())).contains(story);
    byte[] original = "the bytes".getBytes(StandardCharsets.UTF_8);
    Report report = arbitrary.report(original);
    store.add(story.id(), report, original);
    reopen();
    assertThat(store.original(story.id(), report.id())).isEqualTo(original);
    assertThat(store.story(story.id()).orElseThrow().reports().getLast()).isEqualTo(report);
    assertThat(store.faults()).isEmpty();
  }

  @Test
  void listsStoriesByTheirLastChange() {
    Story first = store.create("first");
    Story second = store.create("second");
    assertThat(titles()).containsExactly("second", "first");
    store.save(first.withTitle("first, renamed"));
    assertThat(titles()).containsExactly("first, renamed", "second");
    byte[] original = arbitrary.bytes();
    store.add(second.id(), arbitrary.report(original), original);
    assertThat(titles()).containsExactly("second", "first, renamed");
    assertThat(store.stories().getFirst().reports()).isEqualTo(1);
  }

  @Test
  void savingAnUnchangedStoryChangesNothing() {
    Story story = storyOf(2);
    List<StorySummary> before = store.stories();
    store.save(story);
    assertThat(store.stories()).isEqualTo(before);
  }

  @Test
  void savingAnEarlierStoryBringsReportsBack() {
    Story story = storyOf(3);
    byte[] original = store.original(story.id(), story.reports().get(1).id());
    Story fewer = story.withReports(List.of(story.reports().get(2), story.reports().get(0)));
    store.save(fewer);
    reopen();
    assertThat(store.story(story.id())).contains(fewer);
    assertThat(store.original(story.id(), story.reports().get(1).id())).isEqualTo(original);
    store.save(story);
    reopen();
    assertThat(store.story(story.id())).contains(story);
  }

  @Test
  void aReportThatWasNeverAddedIsNotSaved() {
    Story story = storyOf(1);
    Report stranger = arbitrary.report(arbitrary.bytes());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.save(story.withTitle("x").withReports(List.of(stranger))))
        .withMessageContaining(stranger.id().value());
    assertThat(store.story(story.id())).contains(story);
  }

  @Test
  void aReportIsListedOnce() {
    byte[] original = arbitrary.bytes();
    Report report = arbitrary.report(original);
    Story story = store.create("story");
    store.add(story.id(), report, original);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.add(story.id(), report, original))
        .withMessageContaining("already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.save(story.withReports(List.of(report, report))));
    assertThat(store.story(story.id()).orElseThrow().reports()).containsExactly(report);
  }

  @Test
  void aRemovedReportCanBeAddedAgain() {
    byte[] original = arbitrary.bytes();
    Report report = arbitrary.report(original);
    Story story = store.create("story");
    store.add(story.id(), report, original);
    Extraction extraction = arbitrary.extraction(report.id());
    store.saveExtraction(story.id(), extraction);

    store.save(story);
    assertThat(store.extractions(story.id())).isEmpty();
    store.add(story.id(), report, original);
    assertThat(store.extractions(story.id())).containsExactly(Map.entry(report.id(), extraction));

    store.save(story);
    Report readOtherwise =
        new Report(report.id(), report.source(), report.metadata(), report.text() + " more");
    store.add(story.id(), readOtherwise, original);
    assertThat(store.story(story.id()).orElseThrow().reports()).containsExactly(readOtherwise);
    assertThat(store.extractions(story.id())).as("spans of another text").isEmpty();
  }

  @Test
  void bytesMustBeThoseOfTheReport() {
    Story story = store.create("story");
    Report report = arbitrary.report(new byte[] {1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.add(story.id(), report, new byte[] {2}));
  }

  @Test
  void textThatUtf8CannotHoldIsRefusedInWords() {
    byte[] original = arbitrary.bytes();
    Report report = arbitrary.report(original);
    Report broken =
        new Report(report.id(), report.source(), report.metadata(), "half \ud83d a face");
    Story story = store.create("story");
    assertThatThrownBy(() -> store.add(story.id(), broken, original))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("half a character");
  }

  @Test
  void unknownStoriesAndReportsAreNamed() {
    StoryId nowhere = new StoryId(99);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.save(new Story(nowhere, "x", List.of())))
        .withMessageContaining("99");
    assertThatIllegalArgumentException().isThrownBy(() -> store.remove(nowhere));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.original(nowhere, new ReportId("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.saveExtraction(nowhere, arbitrary.next(Extraction.class)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.saveComparison(nowhere, arbitrary.next(Comparison.class)));
  }

  @Test
  void givesBackAnAnalysisWhileItFits() {
    Story story = storyOf(3);
    Analysis analysis = analyse(story);
    reopen();
    assertThat(store.analysis(story.id())).contains(analysis);
    assertThat(store.extractions(story.id())).isEqualTo(analysis.extractions());
    assertThat(store.stories().getFirst().compared()).isTrue();

    store.save(story.withTitle("another title"));
    assertThat(store.analysis(story.id())).contains(analysis);

    store.save(story.withReports(story.reports().reversed()));
    assertNoAnalysis(story);
    store.save(story.withReports(story.reports().subList(0, 2)));
    assertNoAnalysis(story);
    assertThat(store.extractions(story.id())).hasSize(2);

    Report first = story.reports().getFirst();
    Report dated =
        first.withMetadata(
            first
                .metadata()
                .withPublished(
                    Optional.of(Metadatum.given(LocalDate.of(2024, 9, 30), Provenance.USER))));
    store.save(story.withReports(List.of(dated, story.reports().get(1), story.reports().get(2))));
    assertNoAnalysis(story);

    store.save(story);
    assertThat(store.analysis(story.id())).as("after undo").contains(analysis);

    store.saveExtraction(story.id(), arbitrary.extraction(first.id()));
    assertNoAnalysis(story);
  }

  @Test
  void aReportWithoutExtractionHasNoAnalysis() {
    Story story = storyOf(2);
    store.saveExtraction(story.id(), arbitrary.extraction(story.reports().getFirst().id()));
    store.saveComparison(story.id(), arbitrary.comparison(story));
    assertThat(store.analysis(story.id())).isEmpty();
  }

  @Test
  void aComparisonOfAnotherVersionDoesNotFit() {
    Path file = folder.resolve("versions.db");
    Story story;
    Analysis analysis;
    store.close();
    store = Store.open(file, "1");
    story = storyOf(2);
    analysis = analyse(story);
    store.close();
    store = Store.open(file, "2");
    assertNoAnalysis(story);
    assertThat(store.extractions(story.id())).isEqualTo(analysis.extractions());
    store.close();
    store = Store.open(file, "1");
    assertThat(store.analysis(story.id())).contains(analysis);
  }

  @Test
  void anAnalysisOfAnEarlierStoryWaitsForUndo() {
    Story story = storyOf(2);
    Story turned = story.withReports(story.reports().reversed());
    store.save(turned);
    Analysis late =
        new Analysis(
            Map.of(
                story.reports().get(0).id(), arbitrary.extraction(story.reports().get(0).id()),
                story.reports().get(1).id(), arbitrary.extraction(story.reports().get(1).id())),
            arbitrary.comparison(story));
    store.saveAnalysis(story, late);
    assertNoAnalysis(story);
    store.save(story);
    assertThat(store.analysis(story.id())).contains(late);
  }

  @Test
  void removedStoriesComeBackWhole() {
    Story story = storyOf(2);
    Analysis analysis = analyse(story);
    store.remove(story.id());
    assertThat(store.stories()).isEmpty();
    assertThat(store.story(story.id())).isEmpty();
    Report first = story.reports().getFirst();
    Extraction late = analysis.extractions().get(first.id());
    store.saveExtraction(story.id(), late);
    reopen();
    store.restore(story.id());
    assertThat(store.story(story.id())).contains(story);
    assertThat(store.analysis(story.id())).contains(analysis);
  }

  @Test
  void keepsSettings() {
    assertThat(store.setting("theme")).isEmpty();
    store.setSetting("theme", "dark");
    store.setSetting("theme", "light");
    store.setSetting("window", "");
    reopen();
    assertThat(store.setting("theme")).contains("light");
    assertThat(store.setting("window")).contains("");
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();
    assertThatThrownBy(() -> store.stories()).hasMessageContaining("closed");
  }

  private Story storyOf(int reports) {
    Story story = store.create("A story of " + reports);
    for (int i = 0; i < reports; i++) {
      byte[] original = arbitrary.bytes();
      store.add(story.id(), arbitrary.report(original), original);
    }
    return store.story(story.id()).orElseThrow();
  }

  private Analysis analyse(Story story) {
    for (Report report : story.reports()) {
      store.saveExtraction(story.id(), arbitrary.extraction(report.id()));
    }
    Comparison comparison = arbitrary.comparison(story);
    store.saveComparison(story.id(), comparison);
    return new Analysis(store.extractions(story.id()), comparison);
  }

  private void assertNoAnalysis(Story story) {
    assertThat(store.analysis(story.id())).isEmpty();
    assertThat(store.stories().getFirst().compared()).isFalse();
  }

  private List<String> titles() {
    return store.stories().stream().map(StorySummary::title).toList();
  }

  private void reopen() {
    store.close();
    store = Store.open(folder.resolve("store.db"));
  }
}
