package org.variorum.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Alert;

/// Says in a small window why the program cannot open its own. Whoever starts it by a click sees no
/// terminal.
final class Trouble {
  private Trouble() {}

  /// Returns when the user has closed it. JavaFX must not run yet.
  static void show(String why) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(() -> {
      Alert alert = new Alert(Alert.AlertType.ERROR, why);
      alert.setTitle("Variorum");
      alert.setHeaderText(null);
      alert.setResizable(true);
      alert.setOnHidden(e -> closed.countDown());
      alert.show();
    });
    closed.await();
  }
}
