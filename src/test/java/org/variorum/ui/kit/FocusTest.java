package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.model.Story;

class FocusTest {
  /// f1 agreeing, f2 conflicting, f3 unique, f4 conflicting, x1 inside report A.
  private final Focus focus = Stories.focus("a=1 b=1 c=1 d=1 oops", "a=1 b=2 d=2");

  @Test
  void conflictsComeFirst() {
    assertThat(ids()).containsExactly("f2", "f4", "x1", "f1", "f3");
  }

  @Test
  void orAllComesInTheOrderOfReading() {
    focus.filter(Filter.ALL.with(Filter.Order.READING));

    assertThat(ids()).containsExactly("f1", "f2", "f3", "f4", "x1");
  }

  @Test
  void stepsGoThroughTheListAndStopAtItsEnds() {
    focus.step(1);
    assertThat(chosen()).contains("f2");
    focus.step(-1);
    assertThat(chosen()).contains("f2");
    focus.last();
    assertThat(chosen()).contains("f3");
    focus.step(1);
    assertThat(chosen()).contains("f3");
    focus.first();
    assertThat(chosen()).contains("f2");
  }

  @Test
  void goingBackFromNothingBeginsAtTheEnd() {
    focus.step(-1);

    assertThat(chosen()).contains("f3");
  }

  @Test
  void whatIsChosenStaysSoInAComparisonThatNumbersItOtherwise() {
    focus.choose("f4");

    Story now = Stories.story("a=1 b=1 c=1 d=1 oops", "b=2 d=2");
    focus.show(Optional.of(now), Optional.of(Stories.analysis(now)));
    assertThat(focus.sight().item().orElseThrow())
        .isInstanceOfSatisfying(
            Item.OfFinding.class, f -> assertThat(f.finding().topic()).isEqualTo("d"));

    Story without = Stories.story("a=1 b=1 c=1 oops", "b=2");
    focus.show(Optional.of(without), Optional.of(Stories.analysis(without)));
    assertThat(chosen()).isEmpty();
  }

  @Test
  void conflictsCanBeWalkedAlone() {
    focus.filter(Filter.ALL.with(Filter.Order.READING));

    focus.stepToUndecided(1);
    assertThat(chosen()).contains("f2");
    focus.stepToUndecided(1);
    assertThat(chosen()).contains("f4");
    focus.stepToUndecided(1);
    assertThat(chosen()).contains("x1");
    focus.stepToUndecided(-1);
    assertThat(chosen()).contains("f4");
  }

  @Test
  void whatIsFilteredOutIsNotListedAndNoLongerChosen() {
    focus.choose("f3");

    focus.filter(Filter.ALL.with(Status.UNIQUE, false));

    assertThat(ids()).doesNotContain("f3");
    assertThat(chosen()).isEmpty();
  }

  @Test
  void choosingWhatIsHiddenShowsIt() {
    focus.filter(Filter.ALL.with(Status.UNIQUE, false).with(Kind.PLACE, false));

    focus.choose("f3");

    assertThat(chosen()).contains("f3");
    assertThat(ids()).contains("f3");
  }

  @Test
  void aChoiceStaysWhileItsStoryStays() {
    focus.choose("f2");
    Story story = focus.sight().story().orElseThrow();

    focus.show(Optional.of(story.withTitle("Other")), focus.sight().analysis());
    assertThat(chosen()).contains("f2");

    focus.show(Optional.of(story), Optional.empty());
    assertThat(chosen()).isEmpty();
  }

  @Test
  void anUnknownItemIsNotChosen() {
    focus.choose("f99");

    assertThat(chosen()).isEmpty();
  }

  private List<String> ids() {
    return focus.sight().listed().stream().map(Item::id).toList();
  }

  private Optional<String> chosen() {
    return focus.sight().chosen();
  }
}
