package org.variorum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.model.Analysis;
import org.variorum.model.Attribution;
import org.variorum.model.Finding;
import org.variorum.model.Origin;
import org.variorum.model.Progress;
import org.variorum.model.Story;

/// A post that two reports show: the word of its author, once.
class EmbeddedPostsTest {
  private static final Analysis ANALYSIS = analysis();

  private static Analysis analysis() {
    Story story =
        GoldenCase.all().filter(c -> c.name().equals("posts")).findFirst().orElseThrow().story();
    return new Pipeline(new ReportExtractor(new CoreNlp()))
        .analyse(story.reports(), Map.of(), Progress.NONE);
  }

  @Test
  void whatAPostSaysIsOnTheWordOfItsAuthor() {
    List<Attribution> said =
        counted().readings().stream().flatMap(r -> r.attribution().stream()).toList();

    assertThat(said).extracting(Attribution::source).containsOnly("Isla Munro");
    assertThat(said)
        .extracting(Attribution::channel)
        .containsOnly(Optional.of("X (Twitter), 2024-03-06"));
  }

  @Test
  void twoReportsOfOnePostAreOneOrigin() {
    assertThat(counted().readings()).hasSize(3);
    assertThat(counted().origins()).isEqualTo(2);
    assertThat(ANALYSIS.comparison().origins())
        .filteredOn(o -> o.sort() == Origin.Sort.STATEMENT)
        .extracting(Origin::who)
        .contains("Isla Munro, X (Twitter), 2024-03-06");
  }

  @Test
  void whoSignedIsWhatTheReportsShow() {
    assertThat(ANALYSIS.comparison().findings())
        .filteredOn(f -> f.topic().contains("Munro"))
        .flatExtracting(Finding::readings)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.attribution()).isEmpty());
  }

  private static Finding counted() {
    return ANALYSIS.comparison().findings().stream()
        .filter(f -> f.topic().equals("docker · how many"))
        .findFirst()
        .orElseThrow();
  }
}
