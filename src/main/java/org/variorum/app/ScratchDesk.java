package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.intake.Intake;
import org.variorum.store.Store;

/// A desk whose store is gone when it is closed. Every act on it is done when its method returns.
final class ScratchDesk implements AutoCloseable {
  private final Path folder;
  private final Store store;
  private final Desk desk;

  private ScratchDesk(Path folder, Store store, Desk desk) {
    this.folder = folder;
    this.store = store;
    this.desk = desk;
  }

  /// @throws IOException if there is no place for a temporary file
  static ScratchDesk open(Intake intake, Analyser analyser) throws IOException {
    Path folder = Files.createTempDirectory("variorum");
    Store store = Store.open(folder.resolve("stories.db"));
    return new ScratchDesk(
        folder, store, new Desk(store, intake, analyser, new DirectBackground()));
  }

  Desk desk() {
    return desk;
  }

  Store store() {
    return store;
  }

  /// Closes the desk, and its store with it.
  @Override
  public void close() throws IOException {
    desk.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> inner = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inner) {
        Files.delete(file);
      }
    }
  }
}
