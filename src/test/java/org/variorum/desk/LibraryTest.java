package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Remark;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;

/// What can be done with stories of the list, and undone.
class LibraryTest {
  @TempDir Path folder;
  private Desk desk;
  private StoryId river;
  private StoryId lake;

  @BeforeEach
  void begin() {
    desk = open();
    desk.paste("It was at place=Kabul.");
    desk.paste("It was at place=Herat.");
    river = id();
    desk.library().rename(river, "River");
    desk.begin();
    desk.paste("It was at place=Herat.");
    desk.paste("There were toll=two.");
    lake = id();
    desk.library().rename(lake, "Lake");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void mergingBringsReportsMarksAndTagsTogetherAndUndoPartsThem() {
    Finding toll = findings().getLast();
    desk.pencil()
        .remark(new Spot.OfFinding(toll), new Remark("who counted?", List.of(), List.of()));
    desk.library().tag(lake, List.of("water", "asked"));
    desk.library().tag(river, List.of("water"));

    desk.library().merge(lake, river);

    assertThat(id()).isEqualTo(river);
    assertThat(texts())
        .containsExactly(
            "It was at place=Kabul.", "It was at place=Herat.", "There were toll=two.");
    assertThat(desk.state().markup().marks()).hasSize(1);
    assertThat(line(river).filing().tags()).containsExactly("water", "asked");
    assertThat(titles()).containsExactly("River");
    assertThat(desk.state().undoable().undo().orElseThrow())
        .isEqualTo(new Act(Act.Sort.MERGE_STORIES, "Lake"));

    desk.undo();
    assertThat(titles()).containsExactlyInAnyOrder("River", "Lake");
    desk.open(river);
    assertThat(texts()).hasSize(2);
    assertThat(desk.state().markup().marks()).isEmpty();
    desk.open(lake);
    assertThat(texts()).hasSize(2);
    assertThat(desk.state().markup().marks()).hasSize(1);

    desk.redo();
    assertThat(titles()).containsExactly("River");
    assertThat(texts()).hasSize(3);
  }

  @Test
  void filingAStoryThatIsNotReadOpensNothingAndSurvivesARestart() {
    desk.library().tag(river, List.of(" water ", "", "water", "east"));
    desk.library().archive(river, true);

    assertThat(id()).isEqualTo(lake);
    assertThat(line(river).filing().tags()).containsExactly("water", "east");
    assertThat(line(river).filing().archived()).isTrue();
    desk.close();
    desk = open();
    assertThat(line(river).filing().tags()).containsExactly("water", "east");
    desk.library().archive(river, false);
    assertThat(line(river).filing().archived()).isFalse();
    desk.undo();
    assertThat(line(river).filing().archived()).isTrue();
  }

  @Test
  void aRemovedStoryIsBroughtBackAfterARestart() {
    desk.library().remove(river);
    assertThat(titles()).containsExactly("Lake");
    desk.close();
    desk = open();
    assertThat(desk.library().removed()).extracting(StoryLine::title).containsExactly("River");

    desk.library().bringBack(river);
    assertThat(titles()).containsExactlyInAnyOrder("River", "Lake");
    assertThat(desk.library().removed()).isEmpty();
    assertThat(id()).isEqualTo(river);
    desk.undo();
    assertThat(titles()).containsExactly("Lake");
  }

  @Test
  void aLineTellsHowManyConflictsAreUndecided() {
    assertThat(line(river).undecided()).hasValue(1);
    desk.open(river);
    desk.pencil()
        .decide(
            new Spot.OfFinding(findings().getFirst()),
            Optional.of(new Decision(new Verdict.ConfirmedDiscrepancy(), Optional.empty())));
    assertThat(line(river).undecided()).hasValue(0);
    desk.undo();
    assertThat(line(river).undecided()).hasValue(1);
    desk.close();
    desk = open();
    assertThat(line(river).undecided()).hasValue(1);
    assertThat(line(river).compared()).isTrue();
    assertThat(line(river).times().opened()).isPresent();
  }

  @Test
  void aLineIsNoLongerComparedWhenItsReportsAreOthers() {
    assertThat(line(lake).compared()).isTrue();
    desk.close();
    try (Store store = Store.open(folder.resolve("stories.db"))) {
      Story story = store.story(lake).orElseThrow();
      store.save(story.withReports(story.reports().reversed()));
    }
    desk = open();
    assertThat(line(lake).compared()).isFalse();
    assertThat(line(lake).undecided()).isEmpty();
    assertThat(line(river).compared()).isTrue();
  }

  private Desk open() {
    return PairDesk.open(folder.resolve("stories.db"));
  }

  private StoryId id() {
    return desk.state().story().orElseThrow().id();
  }

  private List<Finding> findings() {
    return desk.state().analysis().orElseThrow().comparison().findings();
  }

  private List<String> texts() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::text).toList();
  }

  private List<String> titles() {
    return desk.state().stories().stream().map(StoryLine::title).toList();
  }

  private StoryLine line(StoryId id) {
    return desk.state().stories().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }
}
