package org.variorum.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;
import org.variorum.store.StoreException;
import org.variorum.ui.kit.Texts;

/// A choice that fails says why and can be made again; one that does not ends the window.
@ExtendWith(ApplicationExtension.class)
class ChoiceWindowTest {
  private static final String FULL =
      "The disk is full: the last change was not kept in stories.db. Free some space and do it"
          + " again.";

  private final List<Boolean> closed = new ArrayList<>();
  private volatile boolean isFull = true;

  @Start
  void start(Stage unused) {
    new ChoiceWindow(
            new Texts(Locale.ENGLISH),
            "The file is missing",
            "There are two backups.",
            List.of(
                new ChoiceWindow.Choice("begin", "Begin", () -> {}),
                new ChoiceWindow.Choice("restore", "Restore", this::restore)))
        .show(closed::add);
  }

  @Test
  void whatFailsIsSaidAndCanBeDoneAgain(FxRobot robot) throws Exception {
    robot.clickOn("#restore");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> !failure(robot).getChildrenUnmodifiable().isEmpty());
    assertThat(failure(robot).getChildrenUnmodifiable())
        .singleElement()
        .isInstanceOfSatisfying(
            TextFlow.class,
            words ->
                assertThat(words.getChildren())
                    .allSatisfy(t -> assertThat(FULL).contains(((Text) t).getText().strip())));
    assertThat(closed).isEmpty();
    assertThat(robot.lookup("#restore").queryAs(Button.class).isDisabled()).isFalse();

    isFull = false;
    robot.clickOn("#restore");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !closed.isEmpty());
    assertThat(closed).containsExactly(true);
  }

  @Test
  void quittingDoesNothing(FxRobot robot) throws Exception {
    robot.clickOn("#choice-quit");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !closed.isEmpty());
    assertThat(closed).containsExactly(false);
  }

  private void restore() {
    if (isFull) {
      throw new StoreException(StoreTrouble.FULL, Term.words("stories.db"));
    }
  }

  private static Parent failure(FxRobot robot) {
    return robot.lookup("#choice-failure").queryAs(Parent.class);
  }
}
