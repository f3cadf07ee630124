package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Texts;

/// The one act that has a folder watched for the open story, or none any more.
final class WatchingViewModel {
  private final Texts texts;
  private final Desk desk;

  WatchingViewModel(Texts texts, Desk desk) {
    this.texts = texts;
    this.desk = desk;
  }

  /// What the act would do now, in words.
  String act() {
    return desk.watching()
        .folder()
        .map(folder -> texts.get("watch.stop", name(folder)))
        .orElse(texts.get("watch.start"));
  }

  /// @param choice asks which folder; empty where the user thought better of it
  void toggle(Supplier<Optional<Path>> choice) {
    if (desk.watching().folder().isPresent()) {
      desk.watching().stop();
    } else {
      choice.get().ifPresent(desk.watching()::watch);
    }
  }

  /// The last part of the folder's path; the whole of a path that is a root.
  private static String name(Path folder) {
    return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
  }
}
