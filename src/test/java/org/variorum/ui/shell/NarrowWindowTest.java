package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

/// A button that the head of the window has no room for is in the menu.
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {
  private static final List<String> BUTTONS =
      List.of("open-publish", "undo", "redo", "show-marks", "theme", "show-keys");

  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    desk.set("theme", "light");
    desk.paste("It was at place=Kabul.");
    stage = started;
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void whatHasNoRoomIsInTheMenu(FxRobot robot) {
    for (int width = 960; width >= 640; width -= 80) {
      widen(robot, width);
      for (String button : BUTTONS) {
        Node node = stage.getScene().lookup("#" + button);
        assertThat(inMenu(button).isVisible())
            .as(button + " at " + width)
            .isNotEqualTo(node.isVisible());
        assertThat(inMenu(button).getText()).isNotBlank();
      }
    }
    assertThat(inMenu("theme").isVisible()).isTrue();
  }

  @Test
  void lightAndDarkCanBeChosenInTheMenu(FxRobot robot) {
    widen(robot, 640);
    robot.interact(() -> inMenu("theme").fire());
    assertThat(desk.setting("theme")).contains("dark");
    robot.interact(() -> inMenu("theme").fire());
    assertThat(desk.setting("theme")).contains("light");
  }

  @Test
  void whatCannotBeDoneCannotBeDoneFromTheMenu(FxRobot robot) {
    widen(robot, 640);
    assertThat(inMenu("redo").isDisable()).isTrue();
    assertThat(inMenu("undo").isDisable()).isFalse();
  }

  private void widen(FxRobot robot, int width) {
    robot.interact(() -> stage.setWidth(width));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private MenuItem inMenu(String button) {
    return ((MenuButton) stage.getScene().lookup("#more"))
        .getItems().stream()
            .filter(i -> ("menu-" + button).equals(i.getId()))
            .findFirst()
            .orElseThrow();
  }
}
