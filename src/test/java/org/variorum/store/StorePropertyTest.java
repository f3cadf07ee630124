package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrections;
import org.variorum.model.mark.Markup;

/// Random acts, undo among them, on a store and on plain maps beside it: both always tell the same.
class StorePropertyTest {
  private static final int ACTS = 80;

  @TempDir Path folder;

  private final Map<StoryId, Story> stories = new HashMap<>();
  private final Map<StoryId, List<Story>> undo = new HashMap<>();
  private final Map<StoryId, Map<ReportId, Extraction>> extractions = new HashMap<>();
  private final Map<StoryId, Analysis> latest = new HashMap<>();
  private final Map<StoryId, Story> analysed = new HashMap<>();
  private final Map<ReportId, byte[]> originals = new HashMap<>();
  private final Map<StoryId, Corrections> corrected = new HashMap<>();
  private final Map<StoryId, Markup> markups = new HashMap<>();
  private final Set<StoryId> removed = new HashSet<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void tellsWhatWasDone(long seed) {
    Arbitrary arbitrary = Arbitrary.of(seed);
    Path file = folder.resolve("store.db");
    Store store = Store.open(file);
    try {
      for (int i = 0; i < ACTS; i++) {
        if (arbitrary.below(10) == 0) {
          store.close();
          store = Store.open(file);
        }
        check(store, act(store, arbitrary));
      }
      checkAll(store);
      assertThat(store.faults()).isEmpty();
    } finally {
      store.close();
    }
  }

  /// @return the story that it was done to
  private StoryId act(Store store, Arbitrary arbitrary) {
    if (stories.isEmpty() || arbitrary.below(15) == 0) {
      Story made = store.create(arbitrary.text(3));
      stories.put(made.id(), made);
      undo.put(made.id(), new ArrayList<>());
      extractions.put(made.id(), new HashMap<>());
      return made.id();
    }
    List<StoryId> ids =
        stories.keySet().stream().sorted(Comparator.comparingLong(StoryId::value)).toList();
    Story story = stories.get(ids.get(arbitrary.below(ids.size())));
    switch (arbitrary.below(12)) {
      case 0, 1, 2 -> add(store, story, arbitrary);
      case 3 -> save(store, story, story.withTitle(arbitrary.text(5)));
      case 4 -> save(store, story, story.withReports(shuffled(story, arbitrary)));
      case 5 -> save(store, story, edited(story, arbitrary));
      case 6 -> undo(store, story);
      case 7, 8 -> analyse(store, story, arbitrary);
      case 9, 10 -> mark(store, story, arbitrary);
      default -> removeOrRestore(store, story);
    }
    return story.id();
  }

  private void add(Store store, Story story, Arbitrary arbitrary) {
    byte[] original = arbitrary.bytes();
    Report report = arbitrary.report(original);
    store.add(story.id(), report, original);
    originals.put(report.id(), original);
    List<Report> reports = new ArrayList<>(story.reports());
    reports.add(report);
    keep(story, story.withReports(reports));
  }

  private void save(Store store, Story before, Story after) {
    store.save(after);
    keep(before, after);
  }

  private void keep(Story before, Story after) {
    undo.get(before.id()).add(before);
    stories.put(after.id(), after);
  }

  private void undo(Store store, Story story) {
    List<Story> earlier = undo.get(story.id());
    if (!earlier.isEmpty()) {
      Story back = earlier.removeLast();
      store.save(back);
      stories.put(back.id(), back);
    }
  }

  private void analyse(Store store, Story story, Arbitrary arbitrary) {
    Map<ReportId, Extraction> made = new HashMap<>();
    for (Report report : story.reports()) {
      made.put(report.id(), arbitrary.extraction(report.id()));
    }
    Comparison comparison = arbitrary.comparison(story);
    if (arbitrary.chance()) {
      store.saveAnalysis(story, store.corrections(story.id()), new Analysis(made, comparison));
    } else {
      made.values().forEach(e -> store.saveExtraction(story.id(), e));
      store.saveComparison(story.id(), comparison);
    }
    extractions.get(story.id()).putAll(made);
    latest.put(story.id(), new Analysis(made, comparison));
    analysed.put(story.id(), story);
    corrected.put(story.id(), store.corrections(story.id()));
  }

  private void mark(Store store, Story story, Arbitrary arbitrary) {
    Markup markup = arbitrary.markup();
    store.saveMarkup(story.id(), markup);
    markups.put(story.id(), markup);
  }

  private void removeOrRestore(Store store, Story story) {
    if (removed.remove(story.id())) {
      store.restore(story.id());
    } else {
      store.remove(story.id());
      removed.add(story.id());
    }
  }

  private void checkAll(Store store) {
    assertThat(store.stories())
        .extracting(StorySummary::id)
        .containsExactlyInAnyOrderElementsOf(
            stories.keySet().stream().filter(s -> !removed.contains(s)).toList());
    for (StorySummary summary : store.stories()) {
      assertThat(summary.compared()).isEqualTo(store.analysis(summary.id()).isPresent());
      assertThat(summary.reports()).isEqualTo(stories.get(summary.id()).reports().size());
    }
    stories.keySet().forEach(id -> check(store, id));
  }

  private void check(Store store, StoryId id) {
    if (removed.contains(id)) {
      assertThat(store.story(id)).isEmpty();
      return;
    }
    Story story = stories.get(id);
    assertThat(store.story(id)).contains(story);
    assertThat(store.markup(id)).isEqualTo(markups.getOrDefault(id, Markup.NONE));
    Map<ReportId, Extraction> listed = new HashMap<>(extractions.get(id));
    listed.keySet().retainAll(story.reports().stream().map(Report::id).toList());
    assertThat(store.extractions(id)).isEqualTo(listed);
    if (analysed.containsKey(id)
        && store.corrections(id).equals(corrected.get(id))
        && story.reports().equals(analysed.get(id).reports())) {
      assertThat(store.analysis(id)).contains(latest.get(id));
    }
    for (Report report : story.reports()) {
      assertThat(store.original(id, report.id())).isEqualTo(originals.get(report.id()));
    }
  }

  private static List<Report> shuffled(Story story, Arbitrary arbitrary) {
    List<Report> reports = new ArrayList<>(story.reports());
    Collections.shuffle(reports, new Random(arbitrary.below(1_000)));
    return reports.subList(0, reports.isEmpty() ? 0 : reports.size() - arbitrary.below(2));
  }

  private static Story edited(Story story, Arbitrary arbitrary) {
    List<Report> reports = new ArrayList<>(story.reports());
    if (!reports.isEmpty()) {
      int index = arbitrary.below(reports.size());
      reports.set(index, reports.get(index).withMetadata(arbitrary.next(Metadata.class)));
    }
    return story.withReports(reports);
  }
}
