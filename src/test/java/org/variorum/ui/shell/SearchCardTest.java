package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Desk;

/// Searching by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class SearchCardTest {
  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    stage = started;
    desk.paste("Nothing to see.\n\n" + "A quiet day on the river. ".repeat(400) + "The zebra ran.");
    desk.begin();
    desk.paste("كانت السفينة قرب الشاطئ. ".repeat(30));
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void enterLeadsToThePassageInItsColumn(FxRobot robot) {
    find(robot, "zebra");
    assertThat(robot.lookup("#search-told").queryAs(Label.class).getText())
        .isEqualTo("1 place in 1 story");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#search").query().isVisible()).isFalse();
    assertThat(desk.state().story().orElseThrow().reports().getFirst().text()).contains("zebra");
    assertThat(robot.lookup("#find-words").queryAs(TextField.class).getText()).isEqualTo("zebra");
    assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).isEqualTo("1 of 1");
  }

  @Test
  void escapeGoesBackToWhereTheReaderWas(FxRobot robot) {
    var before = stage.getScene().getFocusOwner();
    find(robot, "السفينة");
    assertThat(robot.lookup("#search-found").queryListView().getItems()).isNotEmpty();
    robot.push(KeyCode.ESCAPE);

    assertThat(robot.lookup("#search").query().isVisible()).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
  }

  private static void find(FxRobot robot, String words) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    robot.release(KeyCode.F, KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#search-words").queryAs(TextField.class).setText(words));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
