package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.cli.Console;
import org.variorum.cli.Desktop;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.Means;
import org.variorum.store.Absence;
import org.variorum.store.Store;
import org.variorum.store.StoreException;
import org.variorum.store.Whereabouts;
import org.variorum.ui.kit.Texts;

/// Opens the window, or shows the sample story in files where there is no display.
final class DesktopWindow implements Desktop {
  /// Where a build of the program puts what it makes; files of ours are out of the way there.
  private static final Path BUILD = Path.of("target");

  /// How long an open window may take to answer: it may be drawing a large story.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Display display;
  private final Means means;
  private final SampleFiles sample;

  DesktopWindow(Display display, Means means, SampleFiles sample) {
    this.display = display;
    this.means = means;
    this.sample = sample;
  }

  @Override
  public boolean open(Optional<Path> store, List<Path> files, Console console) {
    return display.isThere() ? window(store, files, console) : sample(files, console);
  }

  /// @param named the store that the user names
  private boolean window(Optional<Path> named, List<Path> files, Console console) {
    Quiet.javafx();
    try {
      if (named.isPresent()) {
        return window(named.get(), Tongue.beside(named.get()), files, console);
      }
      Whereabouts whereabouts = Whereabouts.ofThisMachine();
      Tongue tongue = Tongue.beside(whereabouts.usual(), whereabouts.file());
      Optional<Path> found = new UsualStore(whereabouts, tongue.texts(), console).find();
      return found.isEmpty() || window(found.get(), tongue, files, console);
    } catch (StoreException e) {
      console.say(String.valueOf(e.getMessage()));
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

  private boolean window(Path file, Tongue tongue, List<Path> files, Console console)
      throws InterruptedException {
    try (Faults _ =
        Faults.heard(log(file), version(), fault -> Trouble.tell(tongue.texts(), fault))) {
      Optional<Store> store = openOrRepair(file, tongue.texts(), files, console);
      if (store.isPresent()) {
        show(store.get(), tongue, files);
      }
      return true;
    } catch (StoreException e) {
      console.say(String.valueOf(e.getMessage()));
      Trouble.show(tongue.texts(), e.reason());
      return false;
    }
  }

  /// Faults are logged beside the stories.
  private static Path log(Path store) {
    return store.toAbsolutePath().normalize().resolveSibling("log");
  }

  /// As `store`, where a damaged store can be repaired first, and one that is gone restored.
  private static Optional<Store> openOrRepair(
      Path file, Texts texts, List<Path> files, Console console) throws InterruptedException {
    try {
      return store(file, files, console);
    } catch (StoreException e) {
      if (e.sort() != StoreException.Sort.DAMAGED && e.sort() != StoreException.Sort.MISSING) {
        throw e;
      }
      console.say(String.valueOf(e.getMessage()));
      boolean isThere =
          e.sort() == StoreException.Sort.DAMAGED
              ? Trouble.repair(texts, file)
              : Trouble.end(texts, Absence.at(file));
      return isThere ? store(file, files, console) : Optional.empty();
    }
  }

  /// The store to show; empty where a window that has it open took over. One that cannot be written to
  /// is opened to read it.
  ///
  /// @throws StoreException if it cannot be read either
  private static Optional<Store> store(Path file, List<Path> files, Console console) {
    try {
      return Optional.of(Store.open(file, version()));
    } catch (StoreException e) {
      return switch (e.sort()) {
        case IN_USE -> {
          if (Calls.beside(file).call(files, PATIENCE)) {
            console.say("The window that is open has come to the front.");
            yield Optional.empty();
          }
          yield Optional.of(toRead(file, e));
        }
        case READ_ONLY -> Optional.of(toRead(file, e));
        case DAMAGED, MISSING, LATER, FULL, OTHER -> throw e;
      };
    }
  }

  /// @param why it cannot be written to, which is more to the point than why it cannot be read
  private static Store toRead(Path file, StoreException why) {
    try {
      return Store.openToRead(file, version());
    } catch (StoreException e) {
      why.addSuppressed(e);
      throw why;
    }
  }

  private void show(Store store, Tongue tongue, List<Path> files) throws InterruptedException {
    AtomicReference<AutoCloseable> answering = new AtomicReference<>(() -> {});
    try {
      new org.variorum.ui.shell.Desktop(Tongue.SYSTEM)
          .run(
              background -> new Desk(store, means, background, Clock.systemUTC()),
              files,
              window -> {
                window.tellLanguage(tongue::keep);
                WatchedStart.asked().ifPresent(WatchedStart::usable);
                if (!store.isToRead()) {
                  answering.set(Calls.beside(store.file()).answer(window::bring));
                }
              });
    } finally {
      close(answering.get());
    }
  }

  private static void close(AutoCloseable answering) {
    try {
      answering.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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
    Analyser telling = (basis, known, progress) -> means.analyser().analyse(basis, known, console);
    try (ScratchDesk scratch = ScratchDesk.open(means.intake(), telling)) {
      Path folder = Files.isDirectory(BUILD) ? BUILD : Path.of("");
      return sample.write(scratch.desk(), folder, console);
    } catch (IOException e) {
      console.say("There is no place for temporary files: " + e.getMessage());
      return false;
    }
  }
}
