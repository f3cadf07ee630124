package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.SelectionPath;
import org.fxmisc.richtext.StyleClassedTextArea;
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
import org.variorum.model.Status;
import org.variorum.model.mark.Anchor;

/// A report that runs from right to left, under the mouse and the keyboard.
@ExtendWith(ApplicationExtension.class)
class FromRightToLeftTest {
  private static final String REPORT =
      "غرقت عبّارة تحمل الركاب في النهر قرب المدينة مساء الجمعة place=Kabul وقالت الشرطة إن 42 "
          + "شخصا لقوا حتفهم، بينما لا يزال toll=seven في عداد المفقودين.";

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
  void addReports(FxRobot robot) {
    robot.interact(() -> {
      desk.paste(REPORT);
      desk.paste("It was at place=Herat.\n\nNobody counted.");
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void whatTheMouseIsDrawnOverIsMarked(FxRobot robot) {
    Bounds first = bounds(robot, "الشرطة", 0);
    Bounds last = bounds(robot, "الشرطة", 5);
    assertThat(last.getMinX()).as("the word runs to the left").isLessThan(first.getMinX());

    robot.moveTo(point(first, Bounds::getMaxX).subtract(1, 0)).press(MouseButton.PRIMARY);
    robot.moveTo(point(last, Bounds::getCenterX)).moveTo(point(last, Bounds::getMinX).add(1, 0));
    robot.release(MouseButton.PRIMARY);
    robot.clickOn("#mark-conflicting");

    assertThat(marked(Status.CONFLICTING)).containsExactly("الشرطة");
  }

  @Test
  void whatTheKeysSelectIsMarked(FxRobot robot) {
    robot.interact(() -> {
      text(robot).requestFocus();
      text(robot).moveTo(text(robot).getText().indexOf("الشرطة"));
    });
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    robot.push(KeyCode.M).push(KeyCode.SPACE);

    assertThat(marked(Status.AGREEING)).containsExactly("الشرطة");
  }

  @Test
  void anArrowGoesWhereItPoints(FxRobot robot) {
    robot.interact(() -> {
      text(robot).requestFocus();
      text(robot).moveTo(text(robot).getText().indexOf("شرطة"));
    });
    double before = caret(robot);

    robot.push(KeyCode.LEFT);
    assertThat(caret(robot)).isLessThan(before);
    robot.push(KeyCode.RIGHT);
    assertThat(caret(robot)).isEqualTo(before);
  }

  @Test
  void aClickInTheShortLastLineChoosesWhatStandsThere(FxRobot robot) {
    robot.clickOn(point(bounds(robot, "seven", 2), Bounds::getCenterX));

    String text = text(robot).getText();
    assertThat(text(robot).getStyleOfChar(text.indexOf("seven"))).contains("chosen");
  }

  @Test
  void aSelectionOverSeveralLinesIsDrawnWhereItStands(FxRobot robot) {
    robot.interact(() -> {
      String text = text(robot).getText();
      text(robot).requestFocus();
      text(robot).selectRange(text.indexOf("النهر"), text.indexOf("إن"));
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(isDrawnSelected(robot, "غرقت")).as("the first word of the line").isFalse();
    assertThat(isDrawnSelected(robot, "النهر")).as("where the selection begins").isTrue();
    assertThat(isDrawnSelected(robot, "المدينة")).as("in the line after it").isTrue();
    assertThat(isDrawnSelected(robot, "الشرطة")).as("in the last line").isTrue();
    assertThat(isDrawnSelected(robot, "شخصا")).as("behind the selection").isFalse();
  }

  private boolean isDrawnSelected(FxRobot robot, String word) {
    Point2D letter = point(bounds(robot, word, 1), Bounds::getCenterX);
    boolean[] is = new boolean[1];
    robot.interact(() ->
        is[0] =
            robot
                .from(text(robot))
                .lookup((Predicate<Node>) SelectionPath.class::isInstance)
                .queryAll()
                .stream()
                .anyMatch(n -> n.contains(n.screenToLocal(letter))));
    return is[0];
  }

  private StyleClassedTextArea text(FxRobot robot) {
    String id = desk.state().story().orElseThrow().reports().getFirst().id().value();
    return robot.lookup("#text-" + id).queryAs(StyleClassedTextArea.class);
  }

  private double caret(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    double[] x = new double[1];
    robot.interact(() -> x[0] = text(robot).getCaretBounds().orElseThrow().getMinX());
    return x[0];
  }

  private Bounds bounds(FxRobot robot, String word, int letter) {
    Bounds[] bounds = new Bounds[1];
    robot.interact(() -> {
      int at = text(robot).getText().indexOf(word) + letter;
      bounds[0] = text(robot).getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
    });
    return bounds[0];
  }

  private static Point2D point(Bounds bounds, ToDoubleFunction<Bounds> x) {
    return new Point2D(x.applyAsDouble(bounds), bounds.getCenterY());
  }

  private List<String> marked(Status status) {
    return desk.state().markup().marks().stream()
        .filter(m -> m.given().equals(Optional.of(status)))
        .flatMap(m -> m.subject().anchors().stream())
        .map(Anchor::quote)
        .toList();
  }
}
