package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.desk.language.TinyPack.SPANISH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.variorum.desk.Background;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.Means;
import org.variorum.desk.PairAnalyser;
import org.variorum.desk.language.TinyPack;
import org.variorum.intake.Intake;
import org.variorum.model.Doing;
import org.variorum.store.Store;

/// The way from a report that is only partly compared to its language.
@ExtendWith(ApplicationExtension.class)
class LanguagesCardTest {
  @TempDir private static Path folder;

  private final TinyPack tiny = TinyPack.nowhere();
  private Desk desk;
  private Stage stage;
  private Path archive;
  private boolean holds;

  @Start
  void start(Stage started) throws Exception {
    Path place = Files.createTempDirectory(folder, "store");
    archive = Files.write(place.resolve("models.jar"), tiny.archive());
    desk =
        new Desk(
            Store.open(place.resolve("stories.db")),
            new Means(
                new Intake(Clock.systemUTC()),
                new PairAnalyser(),
                tiny.installer(place.resolve("packs"))),
            new Holding(),
            Clock.systemUTC());
    stage = started;
    desk.paste("where=Kabul. A quiet day on the river.");
    desk.paste(
        "where=Herat elsewhere. "
            + "Fue un día tranquilo en el río, y la gente de la ciudad no vio nada de lo que pasó."
                .repeat(3));
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void theHeadOfAReportThatIsPartlyComparedOffersItsLanguage(FxRobot robot) {
    Button get = button(robot, ".doubt-box .button");
    assertThat(get.getText()).isEqualTo("Get Spanish…");

    robot.interact(get::fire);
    assertThat(visible(robot, "#languages")).isTrue();

    robot.interact(() -> desk.languages().install(SPANISH, archive));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".doubt-box .button").queryAllAs(Button.class))
        .noneMatch(Node::isVisible);
    assertThat(standing(robot)).isEqualTo("installed");
  }

  @Test
  void theKeyboardInstallsStopsAndStaysWhereItIs(FxRobot robot) {
    holds = true;
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    robot.interact(() -> robot.lookup("#install-es").query().requestFocus());
    press(robot, KeyCode.SPACE);

    assertThat(desk.languages().standing().under()).isPresent();
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("cancel-es");
    press(robot, KeyCode.SPACE);

    assertThat(desk.languages().standing().under()).isEmpty();
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("install-es");
  }

  @Test
  void saysWhyNothingCame(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.COMMA);
    robot.interact(() -> button(robot, "#settings-reports").fire());
    robot.interact(() -> button(robot, "#install-es").fire());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(visible(robot, "#settings")).isFalse();
    assertThat(robot.lookup("#language-es .language-problem").query().isVisible()).isTrue();
    assertThat(standing(robot)).isEqualTo("not installed");
  }

  @Test
  void removes(FxRobot robot) {
    robot.interact(() -> desk.languages().install(SPANISH, archive));
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    robot.interact(() -> button(robot, "#remove-es").fire());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(standing(robot)).isEqualTo("not installed");
  }

  private static String standing(FxRobot robot) {
    return robot.lookup("#language-es .language-standing").queryAs(Label.class).getText();
  }

  private static Button button(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Button.class);
  }

  private static boolean visible(FxRobot robot, String query) {
    return robot.lookup(query).query().isVisible();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys);
    robot.release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Does at once what it is given, or begins it and waits to be told to stop.
  private final class Holding implements Background {
    private final Background direct = new DirectBackground();

    @Override
    public <T> Running start(Act<T> act, Consumer<Step> progress, Consumer<Outcome<T>> end) {
      if (!holds) {
        return direct.start(act, progress, end);
      }
      progress.accept(new Step(Doing.of(Doing.Sort.WORKING), 0.4));
      return () -> end.accept(new Outcome.Cancelled<>());
    }

    @Override
    public Background beside() {
      return this;
    }
  }
}
