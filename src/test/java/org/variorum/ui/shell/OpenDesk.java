package org.variorum.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.intake.Intake;
import org.variorum.store.Store;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;

/// The desk as a user has it open, drawn without a display.
public final class OpenDesk {
  private OpenDesk() {}

  /// Opens the desk, and a story of these files; returns once it is compared and drawn.
  ///
  /// @param store the file of the store
  /// @param files none for an empty desk
  public static void show(Path store, List<Path> files, Analyser analyser) throws Exception {
    Picture.withoutDisplay();
    Platform.startup(() -> {});
    Desk desk =
        new Desk(
            Store.open(store), new Intake(Clock.systemUTC()), analyser, new DirectBackground());
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        Texts texts = new Texts(Locale.ENGLISH);
        Shell shell =
            new Shell(
                texts,
                new ShellViewModel(desk, new Focus(), texts),
                new Picture.NoChooser(),
                new Settings(desk));
        new Scene(shell, 1200, 800).setUserAgentStylesheet(Theme.LIGHT.styleSheet());
        if (!files.isEmpty()) {
          desk.add(files);
        }
        shell.applyCss();
        shell.layout();
        shell.snapshot(null, null);
        shown.complete(null);
      } catch (RuntimeException | Error e) {
        shown.completeExceptionally(e);
      }
    });
    shown.get();
  }
}
