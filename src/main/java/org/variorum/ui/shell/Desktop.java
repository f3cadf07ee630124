package org.variorum.ui.shell;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.variorum.desk.Background;
import org.variorum.desk.Desk;
import org.variorum.desk.ThreadBackground;
import org.variorum.ui.kit.Texts;

/// Runs the desktop application.
public final class Desktop {

  /// Opens the window and returns when it was closed.
  ///
  /// @param desks makes the desk that the window shows, with the background it is to work in; is
  ///     called once, before the window opens, and what it throws is thrown on
  public void run(Function<Background, Desk> desks) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    boolean started = false;
    try (ThreadBackground background = new ThreadBackground(Platform::runLater);
        Desk desk = desks.apply(background)) {
      Platform.startup(() -> {
        Stage stage = new Stage();
        stage.setOnHidden(e -> closed.countDown());
        new Window(stage, desk, new Texts(Locale.getDefault())).show();
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
}
