package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Desk;
import org.variorum.desk.StoryLine;

/// The list of stories by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class StoriesListTest {
  private static final List<String> TAGS = List.of("urgent");

  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    stage = started;
    SmallWindow.show(stage, desk);
  }

  @BeforeEach
  void addStories(FxRobot robot) {
    for (String name : List.of("River", "Lake", "Harbour")) {
      robot.interact(() -> {
        desk.begin();
        desk.paste(name + "\n\nNobody was hurt there.");
        desk.library().rename(desk.state().story().orElseThrow().id(), name);
      });
    }
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void theListIsNarrowedWalkedOpenedRenamedAndRemovedByKeys(FxRobot robot) {
    TextField filter = robot.lookup("#stories-filter").queryAs(TextField.class);
    robot.interact(filter::requestFocus);
    robot.interact(() -> filter.setText("riv"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(titles(robot)).containsExactly("River");

    robot.push(KeyCode.ENTER);
    assertThat(open()).isEqualTo("River");
    robot.interact(filter::clear);
    assertThat(titles(robot)).hasSize(3);

    ListView<?> list = robot.lookup("#stories").queryListView();
    robot.interact(list::requestFocus);
    robot.interact(() -> list.getSelectionModel().select(0));
    String walkedTo = titles(robot).getFirst();
    assertThat(open()).as("the arrows open nothing").isEqualTo("River");

    robot.push(KeyCode.F2);
    robot.interact(() -> robot.lookup("#story-title").queryAs(TextField.class).setText("Bay"));
    robot.push(KeyCode.ENTER);
    assertThat(titles(robot)).contains("Bay").doesNotContain(walkedTo);
    assertThat(open()).as("renaming opens nothing").isEqualTo("River");

    robot.push(KeyCode.DELETE);
    assertThat(titles(robot)).hasSize(2).doesNotContain("Bay");
    robot.interact(desk::undo);
    assertThat(titles(robot)).contains("Bay");
  }

  @Test
  void theOrderIsChosenFromAMenuThatTheKeyboardOpens(FxRobot robot) {
    robot.interact(() -> desk.library().rename(desk.state().story().orElseThrow().id(), "Sea"));
    robot.interact(robot.lookup("#stories-options").query()::requestFocus);
    robot.push(KeyCode.DOWN);
    robot.clickOn("#order-stories-name");
    assertThat(titles(robot)).containsExactly("Lake", "River", "Sea");

    robot.clickOn("#stories-options").clickOn("#order-stories-added");
    assertThat(titles(robot)).containsExactly("Sea", "Lake", "River");
  }

  @Test
  void whatIsSaidOfAStoryStandsBelowItsTitle(FxRobot robot) {
    robot.interact(() -> desk.library().tag(desk.state().stories().getFirst().id(), TAGS));
    WaitForAsyncUtils.waitForFxEvents();
    ListCell<?> line = (ListCell<?>) robot.lookup(".story-tags").query().getParent().getParent();
    Node title = line.lookup(".story-line > .text");
    Node facts = line.lookup(".story-facts");
    Node tags = line.lookup(".story-tags");
    double left = left(title);
    assertThat(left(facts)).isEqualTo(left);
    assertThat(left(tags)).isEqualTo(left);
    assertThat(top(title)).isLessThan(top(facts));
    assertThat(top(facts)).isLessThan(top(tags));
    assertThat(line.getAccessibleText()).contains("Harbour", "1 report", "urgent");
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private String open() {
    return desk.state().story().orElseThrow().title();
  }

  private static List<String> titles(FxRobot robot) {
    ListView<StoryLine> list = robot.lookup("#stories").queryListView();
    return list.getItems().stream().map(StoryLine::title).toList();
  }
}
