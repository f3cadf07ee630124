package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.desk.Background;
import org.variorum.desk.Desk;
import org.variorum.desk.ThreadBackground;

/// Runs the desktop application.
public final class Desktop {

  private final Locale language;

  /// @param language of the system, for where the user has chosen none
  public Desktop(Locale language) {
    this.language = language;
  }

  /// Opens the window and returns when it was closed.
  ///
  /// @param desks makes the desk that the window shows, with the background it is to work in; is
  ///     called once, before the window opens, and what it throws is thrown on
  /// @param files what the window begins with, as if it had been dropped on it; none lets the story
  ///     come up again that was last open
  /// @param usable is called on the application's thread when the window is drawn and answers
  public void run(Function<Background, Desk> desks, List<Path> files, Consumer<Window> usable)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    boolean started = false;
    try (ThreadBackground background = new ThreadBackground(Platform::runLater);
        Desk desk = desks.apply(background)) {
      start(() -> {
        Stage stage = new Stage();
        stage.setOnHidden(e -> closed.countDown());
        Window window = new Window(stage, desk, language);
        window.show(files);
        whenDrawn(
            stage.getScene(),
            () -> {
              if (!stage.isShowing()) {
                // Closed as soon as it came up: the desk may be gone.
                return;
              }
              usable.accept(window);
              // Nothing that a start waits for.
              desk.safekeeping().begin();
              desk.watching().begin();
            });
      });
      started = true;
      closed.await();
    } finally {
      // What never started, for want of a display, would be waited for without end.
      if (started) {
        Platform.exit();
      }
    }
  }

  /// Runs an act on the application's thread, which a window of trouble may have started before.
  private static void start(Runnable act) {
    try {
      Platform.startup(act);
    } catch (IllegalStateException e) {
      Platform.runLater(act);
    }
  }

  /// Does an act once, after the next time that the scene is laid out and drawn.
  private static void whenDrawn(Scene scene, Runnable act) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          Platform.runLater(act);
        };
    scene.addPostLayoutPulseListener(once[0]);
    Platform.requestNextPulse();
  }
}
