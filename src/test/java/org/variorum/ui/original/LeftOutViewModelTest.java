package org.variorum.ui.original;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.desk.Spot;
import org.variorum.model.LeftOut;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Placed;
import org.variorum.model.mark.Standing;
import org.variorum.model.mark.Verdict;
import org.variorum.ui.kit.Focus;

class LeftOutViewModelTest {
  private static final String PAGE =
      """
      <html lang=en><head><title>Ferry aground</title></head><body>
      <nav><a href=/>Home</a> <a href=/sea>Sea</a></nav>
      <article><h1>Ferry aground</h1>
      <p>The ferry ran onto the rocks off the island before dawn on Tuesday, and all were saved.</p>
      <figure><figcaption>The bow at low water, with place=Tarn behind it.</figcaption></figure>
      <p>It was at where=Tarn that the pilot lost sight of the light, the coastguard said.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private Desk desk;
  private LeftOutViewModel model;

  @BeforeEach
  void open() throws IOException {
    desk = desk();
    Path file = Files.write(folder.resolve("a.html"), PAGE.getBytes(UTF_8));
    Path other = Files.writeString(folder.resolve("b.txt"), "It was at where=Malmo, they say.");
    Focus focus = new Focus();
    desk.listen(s -> focus.show(s.story(), s.analysis(), s.markup()));
    model = new LeftOutViewModel(focus, desk);
    desk.add(List.of(file, other));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyPieceIsShownWithTheReasonAndItsPlace() {
    assertThat(shown().tabs()).singleElement().matches(t -> t.letter().equals("A"));
    assertThat(shown().pieces())
        .anyMatch(p -> p.sort() == LeftOut.Sort.FURNITURE && p.behind().isEmpty());
    assertThat(caption().sort()).isEqualTo(LeftOut.Sort.CAPTION);
    assertThat(caption().behind())
        .isEqualTo("The ferry ran onto the rocks off the island before dawn on T…");
  }

  @Test
  void aPieceIsBroughtBackComparedAndTakenOutByUndo() {
    String before = text();
    int findings = findings();

    model.bringBack(caption(), true);

    assertThat(text()).contains("were saved.\n\nThe bow at low water").contains("\n\nIt was at");
    assertThat(caption().isBack()).isTrue();
    assertThat(findings()).isGreaterThan(findings);
    desk.undo();
    assertThat(text()).isEqualTo(before);
    assertThat(findings()).isEqualTo(findings);
    desk.redo();
    model.bringBack(caption(), false);
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void marksAreFoundAgainInTheChangedText() {
    var finding = desk.state().analysis().orElseThrow().comparison().findings().getFirst();
    desk.pencil()
        .decide(new Spot.OfFinding(finding), Optional.of(Decision.of(new Verdict.Ignore())));

    model.bringBack(caption(), true);

    Ledger ledger =
        Ledger.of(
            desk.state().story().orElseThrow(),
            desk.state().analysis().orElseThrow().comparison(),
            desk.state().markup());
    assertThat(ledger.all()).singleElement().extracting(Placed::standing).isEqualTo(Standing.GOOD);
  }

  @Test
  void whatWasBroughtBackIsStillThereWhenTheStoryIsOpenedAgain() {
    model.bringBack(caption(), true);
    String text = text();
    var story = desk.state().story().orElseThrow();
    desk.close();

    desk = desk();
    desk.open(story.id());

    assertThat(desk.state().story()).contains(story);
    assertThat(text()).isEqualTo(text);
  }

  private Desk desk() {
    return PairDesk.open(folder.resolve("stories.db"));
  }

  private LeftOutViewModel.Shown shown() {
    return model.shownProperty().get();
  }

  private LeftOutViewModel.Piece caption() {
    return shown().pieces().stream()
        .filter(p -> p.text().startsWith("The bow"))
        .findFirst()
        .orElseThrow();
  }

  private int findings() {
    return desk.state().analysis().orElseThrow().comparison().findings().size();
  }

  private String text() {
    return desk.state().story().orElseThrow().reports().getFirst().text();
  }
}
