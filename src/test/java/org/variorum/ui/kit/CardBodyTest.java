package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CardBodyTest {
  private static final double HIGHEST = 300;

  private final VBox content = new VBox();
  private CardBody body;

  @Start
  void start(Stage stage) {
    body = new CardBody(content, "what a card says", HIGHEST);
    VBox card = new VBox(body);
    card.setMaxSize(400, VBox.USE_PREF_SIZE);
    stage.setScene(new Scene(new StackPane(card), 500, 500));
    stage.show();
  }

  @Test
  void itIsAsHighAsItsLinesAreInItsWidth(FxRobot robot) {
    robot.interact(() ->
        content.getChildren().setAll(new Prose("A word and another one. ".repeat(20), "fact")));
    robot.interact(() -> body.getScene().getRoot().layout());

    assertThat(content.getHeight()).isBetween(60.0, HIGHEST);
    assertThat(body.getHeight())
        .isEqualTo(body.snappedTopInset() + content.getHeight() + body.snappedBottomInset());
  }

  @Test
  void itGetsNoHigherThanItMay(FxRobot robot) {
    robot.interact(() ->
        content.getChildren().setAll(new Prose("A word and another one. ".repeat(400), "fact")));
    robot.interact(() -> body.getScene().getRoot().layout());

    assertThat(content.getHeight()).isGreaterThan(HIGHEST);
    assertThat(body.getHeight()).isEqualTo(HIGHEST);
  }
}
