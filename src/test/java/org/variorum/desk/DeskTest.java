package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Status;
import org.variorum.model.reason.Refusal;

/// How reports come to the desk, and who hears of it.
class DeskTest extends AtTheDesk {
  @Test
  void addedFilesMakeAStoryAndAreCompared() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Herat")));

    assertThat(letters()).containsExactly("A", "B");
    assertThat(statuses()).containsExactly(Status.CONFLICTING);
    assertThat(desk.state().stories()).hasSize(1).allMatch(StoryLine::compared);
  }

  @Test
  void aRefusedFileIsToldAndTheOthersAreAdded() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), folder.resolve("none.txt")));

    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().notices())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Refused.class, n -> assertThat(n.name()).endsWith("none.txt"));
  }

  @Test
  void theSameTextTwiceIsOneReport() throws IOException {
    desk.add(List.of(file("a.txt", "where=Kabul"), file("b.txt", "where=Kabul")));

    assertThat(letters()).containsExactly("A");
    assertThat(desk.state().notices())
        .containsExactly(new Notice.Repeated(folder.resolve("b.txt").toString(), "A"));
  }

  @Test
  void aFolderWithoutFilesIsToldOf() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    desk.add(List.of(empty));

    assertThat(desk.state().notices())
        .containsExactly(new Notice.Refused(empty.toString(), Refusal.FOLDER_WITHOUT_FILES.of()));
  }

  @Test
  void aFolderGivesItsFiles() throws IOException {
    file("b.txt", "where=Herat");
    file("a.txt", "where=Kabul");

    desk.add(List.of(folder));

    assertThat(texts()).containsExactly("where=Kabul", "where=Herat");
  }

  @Test
  void aPastedTextIsAReport() {
    desk.paste("A ferry sank.\n\nwhere=Bhola");

    assertThat(letters()).containsExactly("A");
    assertThat(statuses()).containsExactly(Status.UNIQUE);
  }

  @Test
  void theSampleHasItsTitleAndItsReports() {
    desk.openSample();

    assertThat(desk.state().notices()).isEmpty();
    assertThat(letters()).hasSizeGreaterThan(3);
    assertThat(desk.state().story().orElseThrow().title()).contains("ferry");
    assertThat(desk.state().story().orElseThrow().reports())
        .allSatisfy(r -> assertThat(r.source().path()).endsWith(".txt"));
  }

  @Test
  void listenersHearTheStateNowAndEveryOneThatFollows() throws IOException {
    List<State> heard = new ArrayList<>();
    desk.listen(heard::add);

    desk.add(List.of(file("a.txt", "where=Kabul")));

    assertThat(heard.getFirst().story()).isEmpty();
    assertThat(heard.getLast()).isEqualTo(desk.state());
    assertThat(heard).anySatisfy(s -> assertThat(s.busy()).isPresent());
  }
}
