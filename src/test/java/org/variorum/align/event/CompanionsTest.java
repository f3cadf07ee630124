package org.variorum.align.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.align.word.CommonWords;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

class CompanionsTest {
  private static final CommonWords COMMON = new CommonWords();

  private static Profile profile(int number, List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(w -> counts.merge(w, 1, Integer::sum));
    Source source = new Source("text", Instant.EPOCH, "0".repeat(64), 0, "UTF-8");
    return new Profile(
        new Report(new ReportId("r%03d".formatted(number)), source, Metadata.none("en"), ""),
        counts,
        Map.of(),
        Set.of(),
        Map.of(),
        new Profile.Particulars(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
        Map.of(),
        0);
  }

  /// Reports that share two words each with their neighbours.
  private static List<Profile> chain(int reports) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      profiles.add(profile(i, List.of("ferry", "wreck" + i, "wreck" + (i + 1), "wreck" + (i + 2))));
    }
    return profiles;
  }

  @Test
  void ofAStoryOfUsualSizeEveryTwoAreWeighed() {
    assertThat(new Companions(chain(24), COMMON).toCompare()).hasSize(24 * 23 / 2);
  }

  @Test
  void ofALargeStoryEachIsWeighedAgainstAFewThatGrowWithTheReportsAlone() {
    for (int reports : List.of(25, 100, 200)) {
      Set<Companions.Two> pairs = new Companions(chain(reports), COMMON).toCompare();
      assertThat(pairs).hasSizeLessThanOrEqualTo(12 * reports);
      for (int i = 0; i < reports; i++) {
        int report = i;
        assertThat(pairs.stream().filter(p -> p.a() == report || p.b() == report).count())
            .as("report %d of %d", report, reports)
            .isGreaterThanOrEqualTo(6);
      }
    }
  }

  @Test
  void theNearestAreAmongThem() {
    Set<Companions.Two> pairs = new Companions(chain(60), COMMON).toCompare();
    for (int i = 0; i + 1 < 60; i++) {
      assertThat(pairs).contains(new Companions.Two(i, i + 1));
    }
  }
}
