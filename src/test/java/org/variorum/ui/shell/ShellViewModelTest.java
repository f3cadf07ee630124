package org.variorum.ui.shell;

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
import org.variorum.desk.Notice;
import org.variorum.desk.PairDesk;
import org.variorum.model.Kind;
import org.variorum.model.Span;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

class ShellViewModelTest {
  @TempDir private Path folder;
  private final Focus focus = new Focus();
  private Desk desk;
  private ShellViewModel model;

  @BeforeEach
  void open() {
    desk = PairDesk.open(folder.resolve("stories.db"));
    model = new ShellViewModel(desk, focus, new Texts(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thereIsNothingToUndoAtFirst() {
    assertThat(model.undoName()).isEmpty();
    assertThat(model.windowTitle()).isEqualTo("Variorum");
    assertThat(model.summary()).isEmpty();
  }

  @Test
  void undoAndRedoGoToWhatTheyChange() {
    model.paste("one=yes two=yes three=yes");
    model.paste("one=no two=no three=no");
    decide("f1");
    decide("f3");
    focus.choose("f2");

    model.undo();
    assertThat(focus.sight().chosen()).contains("f3");
    model.undo();
    assertThat(focus.sight().chosen()).contains("f1");
    focus.clear();
    model.redo();
    assertThat(focus.sight().chosen()).contains("f1");
  }

  @Test
  void undoOfACorrectionGoesToItsReading() {
    model.paste("one=yes two=yes");
    model.paste("one=no two=no");
    var report = desk.state().story().orElseThrow().reports().getFirst();
    Anchor yes = Anchor.of(report, new Span(12, 15));
    desk.pencil().correct(new Correction.Belongs(yes, Kind.PLACE, "one"), "yes");
    focus.choose("f1");

    model.undo();

    assertThat(focus.sight().chosen()).contains("f2");
  }

  private void decide(String finding) {
    focus.choose(finding);
    desk.pencil()
        .decide(
            focus.sight().item().orElseThrow().spot(),
            Optional.of(new Decision(new Verdict.SameThing(), Optional.empty())));
  }

  @Test
  void undoIsNamedAfterTheLastAct() {
    model.paste("place=Kabul");
    model.paste("place=Herat");
    assertThat(model.undoName()).contains("Undo add a report");

    desk.removeReport(desk.state().story().orElseThrow().reports().getLast().id());
    assertThat(model.undoName()).contains("Undo remove report B");

    desk.undo();
    assertThat(model.redoName()).contains("Redo remove report B");
  }

  @Test
  void theSummaryCounts() {
    model.paste("place=Kabul");
    model.paste("place=Herat");

    assertThat(model.summary()).isEqualTo("2 reports · 1 finding · 1 conflict undecided");
    assertThat(focus.sight().items()).hasSize(1);
  }

  @Test
  void nothingIsPastedWhereThereIsNoText() {
    model.paste("  \n");

    assertThat(desk.state().story()).isEmpty();
    assertThat(desk.state().notices()).isEmpty();
  }

  @Test
  void aRefusalIsToldInWordsWithoutThePath() {
    model.add(List.of(folder.resolve("none.txt")));

    Notice notice = desk.state().notices().getFirst();
    assertThat(model.told(notice)).startsWith("none.txt was not added. ").doesNotContain("/");
    desk.dismiss(notice);
    assertThat(desk.state().notices()).isEmpty();
  }

  @Test
  void whatOnlyTellsIsTakenAwayAndWhatAsksStays() {
    model.paste("place=Kabul");
    model.paste("place=Kabul");
    model.add(List.of(folder.resolve("none.txt")));
    model.paste("http://127.0.0.1/page");
    assertThat(desk.state().notices())
        .hasExactlyElementsOfTypes(
            Notice.Repeated.class, Notice.Refused.class, Notice.Withheld.class);

    assertThat(model.dismissTold()).isTrue();
    assertThat(desk.state().notices()).hasExactlyElementsOfTypes(Notice.Withheld.class);
    assertThat(model.dismissTold()).isFalse();
  }

  @Test
  void preferencesThatCannotBeReadAreTheUsualOnes() {
    Preferences preferences = new Preferences(desk);
    desk.set("split", "0.1 NaN 0.3");

    assertThat(preferences.numbers("split", 3)).isEmpty();
  }

  @Test
  void theStoryThatWasOpenIsOpenedAgain() {
    model.paste("place=Kabul");
    model.keepOpen();
    desk.begin();

    model.reopen();
    assertThat(desk.state().story()).isPresent();

    desk.library().remove(desk.state().story().orElseThrow().id());
    model.reopen();
    assertThat(desk.state().story()).isEmpty();
  }

  @Test
  void theOpenStoryIsKnownToAProgramThatHadNoTimeToClose() {
    desk.paste("place=Kabul");
    StoryId open = desk.state().story().orElseThrow().id();

    assertThat(desk.setting("story")).hasValue(Long.toString(open.value()));
  }

  @Test
  void preferencesAreKept() {
    Preferences preferences = new Preferences(desk);
    preferences.set("split", 0.25, 0.75);

    assertThat(preferences.numbers("split", 2)).hasValue(new double[] {0.25, 0.75});
  }
}
