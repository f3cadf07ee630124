package org.variorum.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import org.variorum.store.Repair;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.trouble.FaultWindow;
import org.variorum.ui.trouble.RepairWindow;

/// The windows that come up where the program's own cannot, and for its faults. Whoever starts it by a
/// click sees no terminal.
final class Trouble {
  private static final AtomicReference<FaultWindow> FAULTS = new AtomicReference<>();

  private Trouble() {}

  /// Says why the program cannot open its window. Returns when the user has closed it.
  static void show(String why) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    start(() -> {
      Alert alert = new Alert(Alert.AlertType.ERROR, why);
      alert.setTitle("Variorum");
      alert.setHeaderText(null);
      alert.setResizable(true);
      alert.setOnHidden(e -> closed.countDown());
      alert.show();
    });
    closed.await();
  }

  /// Offers to save what can be saved of a damaged store, and does so. Returns when the user has
  /// closed it.
  ///
  /// @return whether there is a sound store now
  static boolean repair(Path store, String why) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean repaired = new AtomicBoolean();
    start(() ->
        new RepairWindow(
                new Texts(Locale.getDefault()), why, progress -> Repair.of(store, progress).words())
            .show(done -> {
              repaired.set(done);
              closed.countDown();
            }));
    closed.await();
    return repaired.get();
  }

  /// Tells of a fault of the program, if it has windows yet.
  static void tell(FaultWindow.Fault fault) {
    try {
      Platform.runLater(() -> {
        FAULTS.compareAndSet(null, new FaultWindow(new Texts(Locale.getDefault())));
        FAULTS.get().show(fault);
      });
    } catch (IllegalStateException e) {
      System.err.println(fault.details());
    }
  }

  private static void start(Runnable act) {
    // The window of the program may come up after this one.
    try {
      Platform.startup(() -> {
        Platform.setImplicitExit(false);
        act.run();
      });
    } catch (IllegalStateException e) {
      Platform.runLater(act);
    }
  }
}
