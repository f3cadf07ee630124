package org.variorum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.desk.language.TinyPack.SPANISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.desk.language.Offer;
import org.variorum.desk.language.TinyPack;
import org.variorum.intake.Intake;
import org.variorum.model.Finding;
import org.variorum.model.Metadata;
import org.variorum.model.Progress;
import org.variorum.model.Story;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Verdict;
import org.variorum.model.reason.PackTrouble;
import org.variorum.store.Store;

/// With a pack as small as can be, installed from its file.
class LanguagesTest {
  @TempDir private Path folder;

  private final TinyPack tiny = TinyPack.nowhere();
  private final PairAnalyser analyser = new PairAnalyser();
  private Path archive;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    archive = Files.write(folder.resolve("models.jar"), tiny.archive());
    desk = desk();
    desk.add(
        List.of(
            Files.writeString(folder.resolve("a.txt"), "where=Kabul"),
            Files.writeString(folder.resolve("b.txt"), "where=Herat")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aStoryInTheLanguageIsComparedAnewWhenItComesAndWhenItGoes() {
    inSpanish();
    int before = analyser.calls;

    desk.languages().install(SPANISH, archive);
    assertThat(analyser.calls).isEqualTo(before + 1);

    desk.languages().remove(SPANISH);
    assertThat(desk.languages().isOffered(SPANISH)).isTrue();
    // The earlier comparison is still at hand.
    assertThat(desk.state().analysis()).isPresent();
  }

  @Test
  void aStoryInOtherLanguagesIsLeftAsItIs() {
    int before = analyser.calls;

    desk.languages().install(SPANISH, archive);

    assertThat(analyser.calls).isEqualTo(before);
  }

  @Test
  void aStoryThatWasNotOpenIsComparedAnewWhenItIsOpened() {
    inSpanish();
    Story story = story();
    desk.close();
    tiny.installer(folder.resolve("packs")).install(SPANISH, archive, Progress.NONE);
    desk = desk();
    int before = analyser.calls;

    desk.open(story.id());
    assertThat(analyser.calls).isEqualTo(before + 1);

    desk.close();
    desk = desk();
    desk.open(story.id());
    assertThat(analyser.calls).as("kept with the language").isEqualTo(before + 1);
  }

  @Test
  void marksStayAndUndoTakesBackWhatTheUserDid() {
    inSpanish();
    Finding finding = desk.state().analysis().orElseThrow().comparison().findings().getFirst();
    desk.pencil()
        .decide(
            new Spot.OfFinding(finding),
            Optional.of(Decision.of(new Verdict.ConfirmedDiscrepancy())));

    desk.languages().install(SPANISH, archive);
    assertThat(desk.state().markup().marks()).hasSize(1);

    desk.undo();
    assertThat(desk.state().markup().marks()).isEmpty();
    assertThat(desk.languages().isOffered(SPANISH)).as("still installed").isFalse();
  }

  @Test
  void tellsWhoListensHowFarItIsAndWhyItWasNotDone() {
    List<Languages.Standing> heard = new ArrayList<>();
    desk.languages().listen(heard::add);

    desk.languages().install(SPANISH);

    assertThat(heard).anyMatch(s -> s.under().isPresent());
    assertThat(heard.getLast().under()).isEmpty();
    assertThat(heard.getLast().refused().orElseThrow().why().ground())
        .isEqualTo(PackTrouble.NO_HOST);

    desk.languages().install(SPANISH, archive);
    assertThat(heard.getLast().refused()).isEmpty();
    assertThat(heard.getLast().offers().getFirst().standing()).isEqualTo(Offer.Standing.INSTALLED);
  }

  @Test
  void saysAtTheStartThatALanguageIsDamaged() throws IOException {
    desk.languages().install(SPANISH, archive);
    desk.close();
    Files.writeString(folder.resolve("packs/es/models/models/tagger"), "cut");

    desk = desk();

    assertThat(desk.state().notices()).containsExactly(new Notice.LanguageDamaged(SPANISH));
    assertThat(desk.languages().isOffered(SPANISH)).isTrue();
  }

  @Test
  void seesWhatAnotherProgramHasInstalled() {
    tiny.installer(folder.resolve("packs")).install(SPANISH, archive, Progress.NONE);
    assertThat(desk.languages().isOffered(SPANISH)).isTrue();

    desk.languages().look();

    assertThat(desk.languages().isOffered(SPANISH)).isFalse();
  }

  private void inSpanish() {
    desk.edit(story().reports().getFirst().id(), Metadata.none("es"));
  }

  private Story story() {
    return desk.state().story().orElseThrow();
  }

  private Desk desk() {
    return new Desk(
        Store.open(folder.resolve("stories.db")),
        new Means(new Intake(Clock.systemUTC()), analyser, tiny.installer(folder.resolve("packs"))),
        new DirectBackground(),
        Clock.systemUTC());
  }
}
