package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Analysis;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Stamp;

/// What is said of two names changes the stories that have both.
class NamedTest {
  private static final Stamp STAMP = new Stamp("An editor", Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir Path folder;
  private final Arbitrary arbitrary = Arbitrary.of(3);
  private Store store;
  private StoryId both;
  private StoryId one;
  private StoryId neither;
  private StoryId another;

  @BeforeEach
  void fill() {
    store = Store.open(folder.resolve("store.db"));
    both = compared("Ann  Tull", "a. tull", "Rosa Lund");
    one = compared("Ann Tull", "Rosa Lund");
    neither = compared("Rosa Lund");
    another = store.create("in which it is said").id();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void isFoundOutAnewOfThoseStoriesAlone() {
    say(new Correction.SameName(Kind.PERSON, "A. Tull", "Ann Tull"));

    assertThat(standing(one)).hasValue(5);
    assertThat(standing(neither)).hasValue(5);
    assertThat(isCompared(both)).isFalse();
    assertThat(store.analysis(both)).isEmpty();
    assertThat(store.analysis(one)).isPresent();
    assertThat(store.analysis(neither)).isPresent();
  }

  @Test
  void holdsAgainWhenItIsTakenBack() {
    say(new Correction.NotSameName(Kind.PERSON, "A. Tull", "Ann Tull"));
    assertThat(isCompared(both)).isFalse();

    store.saveMarkup(another, Markup.NONE);
    assertThat(isCompared(both)).isTrue();
    assertThat(store.analysis(both)).isPresent();
  }

  @Test
  void countsAsSoonAsAReportHasTheOtherName() {
    say(new Correction.SameName(Kind.PERSON, "A. Tull", "Ann Tull"));
    assertThat(isCompared(one)).isTrue();

    Story story = store.story(one).orElseThrow();
    ReportId report = story.reports().getFirst().id();
    store.saveExtraction(one, extraction(report, List.of("A. Tull", "Ann Tull")));
    Analysis made = new Analysis(store.extractions(one), arbitrary.comparison(story));
    store.saveAnalysis(story, made);
    assertThat(isCompared(one)).as("made without what was said").isFalse();
    store.saveAnalysis(story, store.corrections(one), made);
    assertThat(isCompared(one)).as("made with it").isTrue();
  }

  /// As after an update: what was found is kept, its names are not.
  @Test
  void isFoundOutAnewWhereNamesAreNotKept() {
    store.database.change(h -> {
      h.execute("UPDATE extraction SET named = 0 WHERE story = ?", neither.value());
      h.execute("DELETE FROM extraction_name WHERE story = ?", neither.value());
    });
    assertThat(isCompared(neither)).isTrue();
    say(new Correction.SameName(Kind.PERSON, "A. Tull", "Ann Tull"));
    assertThat(isCompared(neither)).isFalse();
    assertThat(isCompared(one)).isTrue();

    Story story = store.story(neither).orElseThrow();
    Analysis again = new Analysis(store.extractions(neither), arbitrary.comparison(story));
    store.saveAnalysis(story, store.corrections(neither), again);
    assertThat(isCompared(neither)).isTrue();
    store.saveMarkup(another, Markup.NONE);
    assertThat(isCompared(neither)).as("its names are kept now").isTrue();
  }

  /// @return a story with a report that has these names, compared, with five conflicts undecided
  private StoryId compared(String... names) {
    StoryId id = store.create("compared").id();
    Report report = KeptStore.report("one");
    store.add(id, report, KeptStore.original("one"));
    Story story = store.story(id).orElseThrow();
    Map<ReportId, Extraction> found = Map.of(report.id(), extraction(report.id(), List.of(names)));
    store.saveAnalysis(story, new Analysis(found, arbitrary.comparison(story)));
    store.library().undecided(id, 5);
    assertThat(isCompared(id)).isTrue();
    return id;
  }

  private Extraction extraction(ReportId report, List<String> names) {
    Extraction any = arbitrary.extraction(report);
    List<Entity> entities = new ArrayList<>();
    for (String name : names) {
      entities.add(new Entity(entities.size(), Kind.PERSON, name, List.of(0)));
    }
    return new Extraction(
        report,
        any.basis(),
        any.sentences(),
        List.of(),
        entities,
        any.traits(),
        any.events(),
        any.boilerplate(),
        any.posts());
  }

  private void say(Correction correction) {
    store.saveMarkup(another, new Markup(0, List.of(), List.of(new Corrected(correction, STAMP))));
  }

  private OptionalInt standing(StoryId id) {
    return summaries().get(id).undecided();
  }

  private boolean isCompared(StoryId id) {
    return summaries().get(id).compared();
  }

  private Map<StoryId, StorySummary> summaries() {
    return store.stories().stream().collect(Collectors.toMap(StorySummary::id, s -> s));
  }
}
