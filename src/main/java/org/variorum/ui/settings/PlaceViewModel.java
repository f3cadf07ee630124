package org.variorum.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.desk.Relocation;
import org.variorum.ui.kit.Texts;

/// Where the stories are kept, and where they are to be.
public final class PlaceViewModel {
  private final Texts texts;
  private final Relocation relocation;
  private final Supplier<Optional<Path>> folders;
  private final Runnable show;
  private String said = "";

  /// @param folders asks the user for a folder; empty where he thought better of it
  /// @param show shows the folder of the stories in the system's own program for files
  public PlaceViewModel(
      Texts texts, Relocation relocation, Supplier<Optional<Path>> folders, Runnable show) {
    this.texts = texts;
    this.relocation = relocation;
    this.folders = folders;
    this.show = show;
  }

  String file() {
    return relocation.file().toString();
  }

  /// Whether they can be moved at all.
  boolean isMovable() {
    return relocation.isPossible();
  }

  /// Whether they are to be moved at the next start.
  boolean isMoving() {
    return isMovable() && relocation.next().isPresent();
  }

  /// What is to be known of moving them; empty where nothing is.
  String said() {
    return isMoving() ? texts.get("place.next", relocation.next().orElseThrow().toString()) : said;
  }

  /// Asks for a folder, and has the next start move them there unless something hinders it.
  void move() {
    said = "";
    folders
        .get()
        .ifPresent(folder ->
            relocation
                .move(folder)
                .ifPresent(h -> said = texts.named("hindrance", h, folder.toString())));
  }

  void stay() {
    said = "";
    relocation.stay();
  }

  void show() {
    show.run();
  }
}
