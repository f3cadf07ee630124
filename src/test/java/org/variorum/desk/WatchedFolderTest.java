package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.WatchedFolder.Look;
import org.variorum.intake.Intake;

class WatchedFolderTest {
  @TempDir private Path temporary;
  private Path folder;
  private WatchedFolder watched;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(temporary.resolve("in"));
    watched = new WatchedFolder(folder, new ReportReader(new Intake(Clock.systemUTC())));
  }

  @Test
  void aFileIsSeenOnceItIsTheSameAtTwoLooks() throws IOException {
    write("a.txt", "The first half");
    assertThat(seen()).isEmpty();
    assertThat(watched.isWaiting()).isTrue();

    write("a.txt", "The first half and the second");
    assertThat(seen()).isEmpty();

    assertThat(seen()).containsExactly("a.txt");
    assertThat(watched.isWaiting()).isFalse();
  }

  @Test
  void whatIsNoWholeReportIsPassedOver() throws IOException {
    for (String name :
        List.of(
            ".hidden.txt",
            ".~lock.a.txt#",
            "~$a.docx",
            "a.txt.part",
            "a.crdownload",
            "a.tmp",
            "photo.png")) {
      write(name, "words");
    }
    write("empty.txt", "");
    write(Files.createDirectory(folder.resolve("deeper")).resolve("b.txt").toString(), "words");
    write("b.html", "<p>words</p>");
    seen();

    assertThat(seen()).containsExactly("b.html");
    assertThat(watched.isWaiting()).isFalse();
  }

  @Test
  void aFileThatGoesIsNotSeenAnyMore() throws IOException {
    write("a.txt", "words");
    seen();
    Files.delete(folder.resolve("a.txt"));

    assertThat(seen()).isEmpty();
    assertThat(watched.isWaiting()).isFalse();
  }

  @Test
  void aFolderThatIsGoneIsToldAndMayComeBack() throws IOException {
    Files.delete(folder);
    assertThat(watched.look()).isInstanceOf(Look.Gone.class);

    Files.createDirectory(folder);
    write("a.txt", "words");
    assertThat(seen()).isEmpty();
    assertThat(seen()).containsExactly("a.txt");
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(folder.resolve(name), words);
  }

  private List<String> seen() {
    return ((Look.Seen) watched.look())
        .files().keySet().stream().map(f -> f.getFileName().toString()).toList();
  }
}
