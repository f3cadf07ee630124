package org.variorum.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;

class SystemWordsTest {
  private static final Phrasing GERMAN = Phrasing.in(Locale.GERMAN);

  @TempDir private Path folder;

  @Test
  void theFileIsNamedWhereTheSystemNamesIt() {
    assertThat(both(new NoSuchFileException("a/b.html")))
        .isEqualTo("a/b.html: there is no such file. / a/b.html: nicht da.");
    assertThat(both(new AccessDeniedException("a")))
        .isEqualTo("a: access is not allowed. / a: kein Zugriff erlaubt.");
    assertThat(both(new FileAlreadyExistsException("a")))
        .isEqualTo(
            "a: something of that name is there already. / a: etwas dieses Namens ist schon da.");
    assertThat(both(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("a: no space is left on the disk. / a: kein Platz mehr auf der Platte.");
    assertThat(both(new IOException("No space left on device")))
        .isEqualTo("No space is left on the disk. / Kein Platz mehr auf der Platte.");
    assertThat(both(new IOException("Exec format error")))
        .isEqualTo("Exec format error. / Das System meldet „Exec format error“.");
  }

  /// What this system really says.
  @Test
  void aDiskThatRefusesIsUnderstood() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(why(file.resolve("inner.html"))).doesNotContain("System");
    assertThat(why(folder.resolve("no").resolve("inner.html"))).endsWith("nicht da.");
    assertThat(why(folder)).endsWith("das ist ein Ordner.");
  }

  private static String why(Path target) {
    try {
      Files.writeString(target, "words");
      return "";
    } catch (IOException e) {
      return GERMAN.of(SystemWords.sentence(e));
    }
  }

  private static String both(IOException failure) {
    Reason why = SystemWords.sentence(failure);
    return why + " / " + GERMAN.of(why);
  }
}
