package org.variorum.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.desk.Spot;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Remark;
import org.variorum.model.search.Target;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class SearchViewModelTest {
  @TempDir Path folder;
  private Desk desk;
  private final Focus focus = new Focus();
  private SearchViewModel model;
  private StoryId river;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    desk.listen(s -> focus.show(s.story(), s.analysis(), s.markup()));
    desk.paste("The ferry capsized at place=Barisal.");
    desk.paste("A boat was lost at place=Bhola.");
    river = id();
    desk.library().rename(river, "River");
    desk.begin();
    desk.paste("The ferry is old. Nobody was at place=Malaga.");
    desk.library().rename(id(), "Lake");
    model = new SearchViewModel(new Texts(Locale.ENGLISH), focus, desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void storiesStandOverWhatWasFoundInThem() {
    model.search("ferry");

    List<Line> lines = lines();
    assertThat(lines).hasSize(4);
    assertThat(lines.stream().filter(Line.OfStory.class::isInstance)).hasSize(2);
    assertThat(model.shownProperty().get().told()).isEqualTo("2 places in 2 stories");
  }

  @Test
  void aPlaceInAReportIsPointedAtInItsStory() {
    model.search("capsized");

    assertThat(model.go(hit())).isTrue();
    assertThat(id()).isEqualTo(river);
    Focus.Pointed pointed = focus.pointedProperty().get().orElseThrow();
    assertThat(pointed.words()).isEqualTo("capsized");
    assertThat(pointed.place().report())
        .isEqualTo(desk.state().story().orElseThrow().reports().getFirst().id());
  }

  @Test
  void aFindingIsChosen() {
    model.search("place barisal");
    Line finding =
        lines().stream()
            .filter(l ->
                l instanceof Line.OfHit(var _, var hit) && hit.target() instanceof Target.OfFinding)
            .findFirst()
            .orElseThrow();

    model.go(finding);
    assertThat(id()).isEqualTo(river);
    assertThat(focus.sight().chosen()).isPresent();
  }

  @Test
  void aNoteLeadsToWhatItIsOn() {
    desk.open(river);
    var finding = desk.state().analysis().orElseThrow().comparison().findings().getFirst();
    desk.pencil()
        .remark(new Spot.OfFinding(finding), new Remark("Ask the pilot", List.of(), List.of()));
    desk.begin();
    model.search("pilot");

    model.go(hit());
    assertThat(id()).isEqualTo(river);
    assertThat(focus.sight().chosen()).contains(finding.id());
  }

  @Test
  void theOpenStoryCanBeSearchedAlone() {
    model.search("ferry");
    model.setWithin(true);

    assertThat(lines()).hasSize(2);
    assertThat(model.shownProperty().get().within()).isTrue();
    model.setWithin(false);
    assertThat(lines()).hasSize(4);
  }

  @Test
  void withoutWordsItSaysHowToSearchAndWithoutResultsThatThereAreNone() {
    model.search("ferry");
    model.search(" ");
    assertThat(lines()).isEmpty();
    assertThat(model.shownProperty().get().told()).startsWith("All words must be there.");
    model.search("zeppelin");
    assertThat(lines()).isEmpty();
    assertThat(model.shownProperty().get().told()).isEqualTo("Nothing in any story.");
  }

  private Line hit() {
    return lines().stream().filter(Line.OfHit.class::isInstance).findFirst().orElseThrow();
  }

  private List<Line> lines() {
    return model.shownProperty().get().lines();
  }

  private StoryId id() {
    return desk.state().story().map(Story::id).or(Optional::empty).orElseThrow();
  }
}
