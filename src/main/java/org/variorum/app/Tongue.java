package org.variorum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.ui.kit.Texts;

/// The language in which trouble is told: the one that was chosen in the window. It is kept beside the
/// stories too, since stories that cannot be opened cannot tell what was chosen with them.
final class Tongue {
  private static final String NOTE = ".language";

  /// The system's, whatever is spoken now.
  static final Locale SYSTEM = Locale.getDefault();

  private final List<Path> notes;
  private volatile Optional<Locale> chosen;

  private Tongue(List<Path> notes) {
    this.notes = notes;
    this.chosen = notes.stream().flatMap(Tongue::read).findFirst();
    speak();
  }

  /// @param stores beside which it may be, the first before the others
  static Tongue beside(Path... stores) {
    return new Tongue(
        Stream.of(stores)
            .map(s -> s.toAbsolutePath().normalize())
            .map(s -> s.resolveSibling(s.getFileName() + NOTE))
            .distinct()
            .toList());
  }

  /// The words of the screen, in the system's language where none was chosen.
  Texts texts() {
    return new Texts(chosen.orElse(SYSTEM));
  }

  /// Remembers what is chosen now; empty for the system's language.
  void keep(Optional<Locale> language) {
    if (!language.equals(chosen)) {
      chosen = language;
      speak();
      notes.forEach(this::write);
    }
  }

  /// The menus of fields and other words of the tool kit are in the default language.
  private void speak() {
    Locale.setDefault(chosen.orElse(SYSTEM));
  }

  private static Stream<Locale> read(Path note) {
    try {
      String tag = Files.readString(note).strip();
      return Texts.LANGUAGES.stream().filter(l -> l.toLanguageTag().equals(tag));
    } catch (IOException e) {
      return Stream.of();
    }
  }

  private void write(Path note) {
    try {
      if (chosen.isEmpty()) {
        Files.deleteIfExists(note);
      } else if (Files.isDirectory(note.getParent())) {
        Files.writeString(note, chosen.get().toLanguageTag() + "\n");
      }
    } catch (IOException e) {
      // Then trouble is told in the system's language the next time.
    }
  }
}
