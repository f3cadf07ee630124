package org.variorum.model.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemSaidTest {
  private static final Phrasing GERMAN = Phrasing.in(Locale.GERMAN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          No space left on device | NO_ROOM
          /mnt/stick/story.html: No space left on device | NO_ROOM
          There is not enough space on the disk | NO_ROOM
          Disk quota exceeded | NO_ROOM
          Read-only file system | READ_ONLY
          The media is write protected | READ_ONLY
          story.html (Permission denied) | NO_LEAVE
          Access is denied | NO_LEAVE
          Text file busy | IN_USE
          The process cannot access the file because it is being used by another process | IN_USE
          No such file or directory | GONE
          The system cannot find the path specified | GONE
          Is a directory | A_FOLDER
          Not a directory | NO_FOLDER
          Directory not empty | FOLDER_NOT_EMPTY
          File name too long | NAME_TOO_LONG
          Too many open files | TOO_MANY_FILES
          Input/output error | DISK_FAILS
          Connection reset by peer | CONNECTION_BROKE
          Connection refused | CONNECTION_REFUSED
          connect timed out | TOO_SLOW
          Network is unreachable | NO_NETWORK
          """)
  void whatSystemsSayOfDisksIsKnownAgain(String said, Failure known) {
    assertThat(SystemSaid.of(said)).isEqualTo(known.of());
    assertThat(GERMAN.of(SystemSaid.of(said))).doesNotContain(said);
  }

  @Test
  void whatIsNotKnownIsToldInTheSystemsWords() {
    Reason why = SystemSaid.of(" Exec format error ");

    assertThat(why).hasToString("Exec format error");
    assertThat(GERMAN.of(why)).isEqualTo("das System meldet „Exec format error“");
  }

  @Test
  void aSystemThatSaysNothingIsSaidToSayNothing() {
    assertThat(SystemSaid.of(null)).isEqualTo(Failure.UNSAID.of()).isEqualTo(SystemSaid.of(""));
  }
}
