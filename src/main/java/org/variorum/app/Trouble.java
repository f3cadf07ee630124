package org.variorum.app;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.variorum.model.reason.Reason;
import org.variorum.store.Absence;
import org.variorum.store.Repair;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.trouble.ChoiceWindow;
import org.variorum.ui.trouble.FaultWindow;
import org.variorum.ui.trouble.RepairWindow;

/// The windows that come up where the program's own cannot, and for its faults. Whoever starts it by a
/// click sees no terminal.
final class Trouble {
  private static final AtomicReference<@Nullable FaultWindow> FAULTS = new AtomicReference<>();

  private Trouble() {}

  /// Says why the program cannot open its window. Returns when the user has closed it.
  static void show(Texts texts, Reason why) throws InterruptedException {
    ask(texts, texts.get("trouble.heading"), texts.say(why), List.of());
  }

  /// Offers to save what can be saved of a damaged store, and does so. Returns when the user has
  /// closed it.
  ///
  /// @return whether there is a sound store now
  static boolean repair(Texts texts, Path store) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean repaired = new AtomicBoolean();
    start(() ->
        new RepairWindow(
                texts,
                store.toString(),
                progress -> Repair.of(store, texts::say, progress).told(texts::say))
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
  static boolean end(Texts texts, Absence absence) throws InterruptedException {
    return ask(
        texts,
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
  static boolean ask(Texts texts, String heading, String words, List<ChoiceWindow.Choice> choices)
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    start(() ->
        new ChoiceWindow(texts, heading, words, choices)
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
  static void tell(Texts texts, FaultWindow.Fault fault) {
    try {
      Platform.runLater(() -> {
        FaultWindow open =
            FAULTS.updateAndGet(w -> w != null && w.isShowing() ? w : new FaultWindow(texts));
        open.show(fault);
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
