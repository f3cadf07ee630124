package org.variorum.app;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.variorum.store.Absence;
import org.variorum.store.Repair;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.trouble.ChoiceWindow;
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

  /// Asks what is to be done about a store that is gone, and does it. Returns when the user has closed
  /// the window.
  ///
  /// @return whether there is a store now
  static boolean end(Absence absence) throws InterruptedException {
    Texts texts = new Texts(Locale.getDefault());
    return ask(
        texts.get("missing.heading"),
        texts.get(
            "missing.words",
            absence.file().toString(),
            absence.backups(),
            texts.dates("missing.time").format(absence.latest().atZone(ZoneId.systemDefault()))),
        List.of(
            new ChoiceWindow.Choice("missing-begin", texts.get("missing.begin"), absence::begin),
            new ChoiceWindow.Choice(
                "missing-restore", texts.get("missing.restore"), absence::restore)));
  }

  /// Asks what is to be done, and does it. Returns when the window is closed.
  ///
  /// @return whether something was done
  static boolean ask(String heading, String words, List<ChoiceWindow.Choice> choices)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    start(() ->
        new ChoiceWindow(new Texts(Locale.getDefault()), heading, words, choices)
            .show(isDone -> {
              done.set(isDone);
              closed.countDown();
            }));
    closed.await();
    return done.get();
  }

  /// Asks for a folder, from a thread that is not the application's.
  ///
  /// @throws java.util.concurrent.CancellationException if the user thought better of it
  static Path folder(String title) {
    CompletableFuture<Path> chosen = new CompletableFuture<>();
    Platform.runLater(() -> {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(title);
      File folder = chooser.showDialog(Window.getWindows().getFirst());
      if (folder == null) {
        chosen.cancel(false);
      } else {
        chosen.complete(folder.toPath());
      }
    });
    return chosen.join();
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
