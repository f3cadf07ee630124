package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.cli.Console;
import org.variorum.cli.Desktop;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.intake.Intake;
import org.variorum.store.Store;
import org.variorum.store.StoreException;

/// Opens the window, or shows the sample story in files where there is no display.
final class DesktopWindow implements Desktop {
  /// Where a build of the program puts what it makes; files of ours are out of the way there.
  private static final Path BUILD = Path.of("target");

  private final Display display;
  private final Intake intake;
  private final Analyser analyser;
  private final SampleFiles sample;

  DesktopWindow(Display display, Intake intake, Analyser analyser, SampleFiles sample) {
    this.display = display;
    this.intake = intake;
    this.analyser = analyser;
    this.sample = sample;
  }

  @Override
  public boolean open(Optional<Path> store, List<Path> files, Console console) {
    return display.isThere()
        ? window(store.orElseGet(Store::usualFile), files, console)
        : sample(files, console);
  }

  private boolean window(Path file, List<Path> files, Console console) {
    Quiet.javafx();
    try {
      try {
        new org.variorum.ui.shell.Desktop()
            .run(
                background -> new Desk(Store.open(file, version()), intake, analyser, background),
                files,
                () -> WatchedStart.asked().ifPresent(WatchedStart::usable));
        return true;
      } catch (StoreException e) {
        String why = String.valueOf(e.getMessage());
        console.say(why);
        Trouble.show(why);
      }
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      console.say("No window can be opened: " + e.getMessage());
      console.say(
          "On Linux a window needs GTK 3 and a display that answers; with neither DISPLAY nor"
              + " WAYLAND_DISPLAY set, the sample story goes to files instead.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /// The version of the program, with which a comparison is kept: a later one compares anew. Empty
  /// where the program runs from its classes.
  private static String version() {
    return Objects.requireNonNullElse(
        DesktopWindow.class.getPackage().getImplementationVersion(), "");
  }

  private boolean sample(List<Path> files, Console console) {
    if (!files.isEmpty()) {
      console.say("There is no display to open the window on. To compare files: variorum compare");
      return false;
    }
    console.say("There is no display to open the window on, so the sample story goes to files.");
    Analyser telling =
        (reports, corrections, known, progress) ->
            analyser.analyse(reports, corrections, known, console);
    try (ScratchDesk scratch = ScratchDesk.open(intake, telling)) {
      Path folder = Files.isDirectory(BUILD) ? BUILD : Path.of("");
      return sample.write(scratch.desk(), folder, console);
    } catch (IOException e) {
      console.say("There is no place for temporary files: " + e.getMessage());
      return false;
    }
  }
}
