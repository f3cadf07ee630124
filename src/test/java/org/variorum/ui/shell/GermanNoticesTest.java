package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.Notice;
import org.variorum.desk.PairAnalyser;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.intake.Intake;
import org.variorum.model.mark.FindingFilter;
import org.variorum.model.reason.Ground;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Term;
import org.variorum.model.reason.Untranslated;
import org.variorum.store.Store;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.OnScreen;
import org.variorum.ui.kit.Texts;

/// What failed is told in German, from the disk to the notice.
@ExtendWith(ApplicationExtension.class)
class GermanNoticesTest {
  @TempDir private static Path folder;

  private Desk desk;
  private Stage stage;
  private @Nullable RuntimeException mistake;

  @Start
  void start(Stage started) throws Exception {
    PairAnalyser pairs = new PairAnalyser();
    Analyser analyser =
        (basis, known, progress) -> {
          if (mistake != null) {
            throw mistake;
          }
          return pairs.analyse(basis, known, progress);
        };
    Path place = folder.resolve("store" + System.nanoTime());
    desk =
        new Desk(
            Store.open(place.resolve("stories.db")),
            new Intake(Clock.systemUTC()),
            analyser,
            new DirectBackground());
    stage = started;
    desk.set("language", "de");
    desk.paste("where=Kabul. Ein Tag am Fluss.");
    desk.paste("where=Herat. Ein Tag am Fluss, wieder.");
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void whatTheDiskRefusesAndAMistakeOfTheProgram(FxRobot robot) throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("bericht.html");
    robot.interact(() -> {
      desk.handover().write(PublicationFormat.HTML, FindingFilter.NONE, nowhere);
      desk.add(List.of(folder.resolve("fehlt.html")));
      mistake = new IllegalStateException("The mayor said the ferry was full");
      // What is thrown reaches whoever hears of mistakes, too.
      Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
      desk.paste("where=Balkh. Ein dritter Tag.");
    });
    WaitForAsyncUtils.waitForFxEvents();

    List<String> told =
        robot.lookup(".notice").queryAll().stream()
            .map(Node.class::cast)
            .flatMap(n -> OnScreen.words(n).stream())
            .toList();
    assertThat(told)
        .noneMatch(Untranslated::isIn)
        .anyMatch(w -> w.contains("Das Exportieren ist nicht gelungen.") && w.contains("nicht da."))
        .anyMatch(w -> w.contains("Eine Datei dieses Namens gibt es nicht."))
        .anyMatch(w -> w.contains("Das Programm hat einen Fehler gemacht (V-"));
  }

  @Test
  void everyTaskCanFailForEveryReason() {
    Texts texts = new Texts(Locale.GERMAN);
    ShellViewModel model = new ShellViewModel(desk, new Focus(), texts);
    for (Notice.Task task : Notice.Task.values()) {
      assertThat(Ground.all())
          .extracting(g -> new Reason(g, Collections.nCopies(g.places(), Term.figure(2))))
          .extracting(why -> model.told(new Notice.Failed(task, why)))
          .noneMatch(Untranslated::isIn);
    }
  }
}
