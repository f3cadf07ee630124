package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TongueTest {
  private static final Locale SYSTEM = Locale.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(SYSTEM);
  }

  @Test
  void whatWasChosenIsSpokenBeforeTheStoriesCanBeOpened() {
    Tongue.beside(store()).keep(Optional.of(Locale.GERMAN));

    assertThat(Tongue.beside(store()).texts().locale()).isEqualTo(Locale.GERMAN);
    assertThat(Tongue.beside(folder.resolve("other.db"), store()).texts().locale())
        .isEqualTo(Locale.GERMAN);
    assertThat(Locale.getDefault()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void theSystemsLanguageIsSpokenAgainWhereNoneIsChosen() throws IOException {
    Tongue tongue = Tongue.beside(store());
    tongue.keep(Optional.of(Locale.GERMAN));
    tongue.keep(Optional.empty());

    assertThat(Locale.getDefault()).isEqualTo(SYSTEM);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNoteOfAnotherLanguageOrNoneSaysNothing() throws IOException {
    Files.writeString(folder.resolve("stories.db.language"), "tlh\n");

    assertThat(Tongue.beside(store()).texts().locale().getLanguage())
        .isEqualTo(Tongue.beside(folder.resolve("other.db")).texts().locale().getLanguage());
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Tongue tongue = Tongue.beside(folder.resolve("not-there").resolve("stories.db"));
    tongue.keep(Optional.of(Locale.GERMAN));

    assertThat(tongue.texts().locale()).isEqualTo(Locale.GERMAN);
    assertThat(folder).isEmptyDirectory();
  }

  private Path store() {
    return folder.resolve("stories.db");
  }
}
