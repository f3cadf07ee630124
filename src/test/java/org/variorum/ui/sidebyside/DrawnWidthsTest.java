package org.variorum.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.ReportId;
import org.variorum.model.StoryId;
import org.variorum.ui.kit.KeptInMap;
import org.variorum.ui.kit.Memory;

class DrawnWidthsTest {
  private static final Optional<StoryId> STORY = Optional.of(new StoryId(1));
  private static final Optional<StoryId> OTHER = Optional.of(new StoryId(2));
  private static final ReportId A = new ReportId("a1");
  private static final ReportId B = new ReportId("b2");

  private final Memory memory = new KeptInMap();

  private DrawnWidths of(Optional<StoryId> story) {
    DrawnWidths widths = new DrawnWidths(memory);
    widths.turnTo(story);
    return widths;
  }

  @Test
  void whatWasDrawnIsThereAfterTheNextStartInItsOwnStory() {
    DrawnWidths drawn = of(STORY);
    drawn.draw(A, 420);
    drawn.draw(B, 300.4);
    drawn.keep();

    assertThat(of(STORY).of(A)).hasValue(420);
    assertThat(of(STORY).of(B)).hasValue(300);
    assertThat(of(OTHER).of(A)).isEmpty();
  }

  @Test
  void anotherStoryAndBackHasTheWidthsOfEach() {
    DrawnWidths drawn = of(STORY);
    drawn.draw(A, 420);
    drawn.keep();
    drawn.turnTo(OTHER);
    assertThat(drawn.of(A)).isEmpty();
    drawn.turnTo(STORY);
    assertThat(drawn.of(A)).hasValue(420);
  }

  @Test
  void whatWasLetGoIsAsWideAsThereIsRoom() {
    DrawnWidths drawn = of(STORY);
    drawn.draw(A, 420);
    drawn.keep();
    drawn.letGo(A);
    drawn.keep();

    assertThat(of(STORY).of(A)).isEmpty();
  }

  @Test
  void whatCannotBeReadWasNeverDrawn() {
    memory.keep("columns.widths.1", "a1=wide =30 b2=NaN b2=-5 a1=1e9");

    assertThat(of(STORY).of(A)).as("no wider than can be drawn").hasValue(1600);
    assertThat(of(STORY).of(B)).isEmpty();
  }
}
