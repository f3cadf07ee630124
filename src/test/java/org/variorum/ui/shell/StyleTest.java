package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
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
import org.variorum.model.StoryId;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Overlay;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;

/// What styling a window costs, and what it says about it.
@ExtendWith(ApplicationExtension.class)
class StyleTest {
  private static final Logger SAID = Logger.getLogger("javafx.css");

  @TempDir private static Path folder;
  private final List<String> said = new ArrayList<>();
  private final Handler hearing =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          said.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws IOException {
    SAID.addHandler(hearing);
    stage = started;
    desk = SmallWindow.desk(folder);
    desk.paste("It was at place=Kabul.\n\nThere were toll=two of them.");
    desk.paste("It was at place=Herat.\n\nNobody counted.");
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SAID.removeHandler(hearing);
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void everyColourIsFoundWheneverATextIsShown(FxRobot robot) {
    StoryId story = desk.state().story().orElseThrow().id();
    robot.interact(() -> desk.begin());
    robot.interact(() -> desk.open(story));
    robot.interact(
        () -> desk.move(desk.state().story().orElseThrow().reports().getFirst().id(), 1));
    // As when another language is chosen.
    robot.interact(() -> {
      Texts texts = new Texts(Locale.ENGLISH);
      ShellViewModel model = new ShellViewModel(desk, new Focus(), texts);
      Shell shell = new Shell(texts, model, new Picture.NoChooser(), new Settings(desk));
      new Scene(shell, 960, 720);
      shell.applyCss();
      shell.layout();
    });
    robot.interact(() -> desk.begin());
    robot.interact(() -> desk.openSample());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(said).isEmpty();
  }

  @Test
  void everyColourIsFoundWhenTheThemeIsChangedOverEachCard(FxRobot robot) {
    Shell shell = (Shell) stage.getScene().getRoot();
    List<Overlay> cards = shell.lookupAll(".overlay").stream().map(Overlay.class::cast).toList();
    assertThat(cards).hasSizeGreaterThan(8);
    for (Overlay card : cards) {
      robot.interact(card::open);
      robot.interact(shell::toggleTheme);
      robot.interact(card::close);
      robot.interact(shell::toggleTheme);
    }
    for (View view : View.values()) {
      robot.interact(() -> shell.views().show(view));
      robot.interact(shell::toggleTheme);
    }

    assertThat(said).isEmpty();
  }

  /// See `Shell.dress`.
  @Test
  void noPartOfTheWindowHasStyleSheetsOfItsOwn() {
    assertThat(parts(stage.getScene().getRoot()))
        .hasSizeGreaterThan(100)
        .allSatisfy(part -> assertThat(part.getStylesheets()).isEmpty());
    assertThat(stage.getScene().getStylesheets()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
  }

  private static List<Parent> parts(Parent from) {
    List<Parent> parts = new ArrayList<>(List.of(from));
    for (var child : from.getChildrenUnmodifiable()) {
      if (child instanceof Parent parent) {
        parts.addAll(parts(parent));
      }
    }
    return parts;
  }
}
