package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Report;
import org.variorum.model.StoryId;

class WatchingTest {
  @TempDir private Path temporary;
  private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temporary.resolve("in"));
    desk = desk();
    desk.paste("It was at place=Tarn.");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void newFilesAreOfferedAndNothingIsAddedUnasked() throws IOException {
    desk.watching().watch(folder);
    write("b.txt", "It was at place=Malmo.");
    write("a.txt", "It was at place=Lund.");
    look();

    assertThat(names(offer())).containsExactly("a.txt", "b.txt");
    assertThat(texts()).hasSize(1);
  }

  @Test
  void anOfferThatIsTakenGoesTheWayOfDroppedFiles() throws IOException {
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    write("same.txt", "It was at place=Tarn.");
    look();
    desk.watching().add(offer());
    look();

    assertThat(texts()).containsExactly("It was at place=Tarn.", "It was at place=Lund.");
    assertThat(offers()).isEmpty();
    assertThat(desk.state().notices()).anyMatch(n -> n instanceof Notice.Repeated);
    desk.undo();
    assertThat(texts()).hasSize(1);
  }

  @Test
  void whatWasDeclinedIsNotOfferedAgainUnlessItChanges() throws IOException {
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    desk.watching().decline(offer());
    look();
    assertThat(offers()).isEmpty();
    assertThat(texts()).hasSize(1);

    write("a.txt", "It was at place=Lund, others say.");
    look();
    assertThat(names(offer())).containsExactly("a.txt");
  }

  @Test
  void anOfferGrowsWithTheFilesThatComeBeforeItIsAnswered() throws IOException {
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    write("b.txt", "It was at place=Malmo.");
    look();

    assertThat(offers()).hasSize(1);
    assertThat(names(offer())).containsExactly("a.txt", "b.txt");
    Files.delete(folder.resolve("a.txt"));
    Files.delete(folder.resolve("b.txt"));
    look();
    assertThat(offers()).isEmpty();
  }

  @Test
  void filesThatTheStoryHasAreNotOffered() throws IOException {
    write("a.txt", "It was at place=Lund.");
    desk.add(List.of(folder));
    desk.watching().watch(folder);
    look();

    assertThat(offers()).isEmpty();
  }

  @Test
  void anotherStoryWatchesNothingAndTheFirstOffersWhatCameMeanwhile() throws IOException {
    StoryId first = desk.state().story().orElseThrow().id();
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    desk.watching().decline(offer());
    desk.begin();
    assertThat(desk.watching().folder()).isEmpty();
    desk.paste("It rained.");
    write("b.txt", "It was at place=Malmo.");
    look();
    assertThat(offers()).isEmpty();

    desk.open(first);
    look();
    assertThat(desk.watching().folder()).contains(folder);
    assertThat(names(offer())).containsExactly("b.txt");
    desk.begin();
    assertThat(offers()).isEmpty();
  }

  @Test
  void theFolderIsRememberedWhenTheProgramEnds() throws IOException {
    StoryId first = desk.state().story().orElseThrow().id();
    desk.watching().watch(folder);
    write("odd % + name ü.txt", "It was at place=Lund.");
    look();
    desk.watching().decline(offer());
    write("b.txt", "It was at place=Malmo.");
    desk.close();
    desk = desk();
    desk.open(first);
    look();

    assertThat(names(offer())).containsExactly("b.txt");
  }

  @Test
  void aFolderThatWasChosenFirstIsThatOfTheStoryThatIsBegun() throws IOException {
    StoryId first = desk.state().story().orElseThrow().id();
    desk.begin();
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    desk.watching().add(offer());
    StoryId second = desk.state().story().orElseThrow().id();
    assertThat(desk.watching().folder()).contains(folder);

    desk.open(first);
    assertThat(desk.watching().folder()).isEmpty();
    desk.open(second);
    assertThat(desk.watching().folder()).contains(folder);
  }

  @Test
  void aStoryThatWasThereDoesNotTakeOverAFolderChosenForANewOne() {
    StoryId first = desk.state().story().orElseThrow().id();
    desk.begin();
    desk.watching().watch(folder);
    desk.open(first);

    assertThat(desk.watching().folder()).isEmpty();
  }

  @Test
  void whatIsStoppedStaysStopped() throws IOException {
    StoryId first = desk.state().story().orElseThrow().id();
    desk.watching().watch(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    desk.watching().stop();
    assertThat(offers()).isEmpty();
    desk.begin();
    desk.open(first);

    assertThat(desk.watching().folder()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsSaidOnceUntilItIsBack() throws IOException {
    desk.watching().watch(folder);
    Files.delete(folder);
    look();
    look();
    assertThat(desk.state().notices())
        .filteredOn(n -> n instanceof Notice.FolderGone)
        .containsExactly(new Notice.FolderGone(folder.toString()));

    Files.createDirectory(folder);
    write("a.txt", "It was at place=Lund.");
    look();
    assertThat(desk.state().notices()).noneMatch(n -> n instanceof Notice.FolderGone);
    assertThat(names(offer())).containsExactly("a.txt");
  }

  /// Twice, since a file is taken for whole when it is the same at two looks.
  private void look() {
    desk.watching().look();
    desk.watching().look();
  }

  private List<Notice.NewFiles> offers() {
    return desk.state().notices().stream()
        .filter(Notice.NewFiles.class::isInstance)
        .map(Notice.NewFiles.class::cast)
        .toList();
  }

  private Notice.NewFiles offer() {
    return offers().getLast();
  }

  private List<String> texts() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::text).toList();
  }

  private static List<String> names(Notice.NewFiles offer) {
    return offer.files().stream().map(f -> f.getFileName().toString()).toList();
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(folder.resolve(name), words);
  }

  private Desk desk() {
    return PairDesk.open(temporary.resolve("stories.db"));
  }
}
