package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.pipeline.Pipeline;
import org.variorum.store.Store;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;

/// A process with the desk open, which tells what it holds of the machine's memory and ends.
///
/// Reads `/proc`, so it runs on Linux alone.
public final class Residence {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Residence() {}

  /// @param arguments a folder to keep the store in, then the files of a story; with none the desk is
  ///     open and no models are loaded
  public static void main(String[] arguments) throws Exception {
    Picture.withoutDisplay();
    Platform.startup(() -> {});
    Path store = Path.of(arguments[0]).resolve("residence.db");
    List<Path> files = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      files.add(Path.of(file));
    }
    Analyser analyser =
        (reports, corrections, known, progress) ->
            PipelineHolder.PIPELINE.analyse(reports, corrections, known, progress);
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Desk desk =
        new Desk(
            Store.open(store), new Intake(Clock.systemUTC()), analyser, new DirectBackground());
    Platform.runLater(() -> {
      Texts texts = new Texts(Locale.ENGLISH);
      Shell shell =
          new Shell(texts, new ShellViewModel(desk, new Focus(), texts), new Picture.NoChooser());
      Scene scene = new Scene(shell, 1200, 800);
      scene.setUserAgentStylesheet(Theme.LIGHT.styleSheet());
      if (!files.isEmpty()) {
        desk.add(files);
      }
      shell.applyCss();
      shell.layout();
      shell.snapshot(null, null);
      shown.complete(null);
    });
    shown.get();
    System.out.println(resident());
    System.exit(0);
  }

  /// Loaded when the first story is compared.
  private static final class PipelineHolder {
    static final Pipeline PIPELINE = new Pipeline(new ReportExtractor(new CoreNlp()));
  }

  /// In megabytes.
  private static long resident() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(l -> l.startsWith("VmRSS:"))
        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
