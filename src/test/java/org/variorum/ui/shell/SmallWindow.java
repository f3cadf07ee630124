package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;

/// A window in English that fits the screen of the platform without a display.
final class SmallWindow {
  private SmallWindow() {}

  /// A desk without stories, which compares at once what reports say in pairs (`place=Kabul`).
  ///
  /// @param folder where its store gets a folder of its own
  static Desk desk(Path folder) throws IOException {
    Path store = Files.createTempDirectory(folder, "store").resolve("stories.db");
    return PairDesk.open(store);
  }

  static void show(Stage stage, Desk desk) {
    desk.set("window", "0 0 960 720 0");
    new Window(stage, desk, Locale.ENGLISH).show(List.of());
  }

  static void close(FxRobot robot, Stage stage, Desk desk) {
    robot.interact(() -> {
      stage.hide();
      desk.close();
    });
  }
}
