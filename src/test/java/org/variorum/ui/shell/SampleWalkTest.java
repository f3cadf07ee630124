package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.State;
import org.variorum.extract.ReportExtractor;
import org.variorum.extract.parse.CoreNlp;
import org.variorum.intake.Intake;
import org.variorum.model.Comparison;
import org.variorum.model.Kind;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Markup;
import org.variorum.pipeline.Pipeline;
import org.variorum.store.Store;

/// A journalist's hour with the sample, by keyboard, and the day after.
@ExtendWith(ApplicationExtension.class)
class SampleWalkTest {
  private static final int MOST = 60;

  @TempDir private static Path folder;
  private final Pipeline pipeline = new Pipeline(new ReportExtractor(new CoreNlp()));
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) {
    stage = started;
    show();
  }

  private void show() {
    desk =
        new Desk(
            Store.open(folder.resolve("stories.db")),
            new Intake(Clock.systemUTC()),
            // Without progress: it would be told on the threads that read the reports.
            (basis, known, progress) ->
                pipeline.analyse(basis.reports(), basis.corrections(), known, Progress.NONE),
            new DirectBackground());
    SmallWindow.show(stage, desk);
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  /// What draws at every pulse asks for the next one, and keeps a core busy for as long as the window
  /// is open.
  @Test
  void aWindowAtRestIsNotDrawnAgain(FxRobot robot) throws Exception {
    robot.interact(desk::openSample);
    WaitForAsyncUtils.waitForFxEvents();
    Set<javafx.scene.shape.Path> bands =
        robot.lookup(".band").queryAllAs(javafx.scene.shape.Path.class);
    assertThat(bands).as("bands between the columns").isNotEmpty();
    Thread.sleep(500);

    AtomicInteger drawn = new AtomicInteger();
    robot.interact(() ->
        bands.forEach(b ->
            b.getElements()
                .addListener((ListChangeListener<PathElement>) c -> drawn.incrementAndGet())));
    robot.interact(() -> stage.getScene().getRoot().requestLayout());
    Thread.sleep(500);

    assertThat(drawn).hasValue(0);
  }

  @Test
  void everyConflictIsDecidedAndAllIsThereAfterARestart(FxRobot robot) {
    robot.interact(desk::openSample);
    WaitForAsyncUtils.waitForFxEvents();
    int conflicts = undecided();
    assertThat(conflicts).isGreaterThan(3);

    int verdicts = decideAll(robot);
    assertThat(undecided()).isZero();
    assertThat(summary(robot)).contains("no conflict undecided");
    assertThat(robot.lookup("#finished").tryQuery()).as("it is told that all is done").isPresent();
    Markup decided = desk.state().markup();
    assertThat(decided.marks()).hasSize(conflicts);

    for (int i = 0; i < verdicts; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(undecided()).isEqualTo(conflicts);
    for (int i = 0; i < verdicts; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(desk.state().markup()).isEqualTo(decided);

    writeANote(robot);
    markByHand(robot);
    correctAName(robot);
    State before = desk.state();
    assertThat(before.undoable().undo()).isPresent();

    robot.interact(() -> {
      stage.hide();
      desk.close();
      show();
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(desk.state().story()).isEqualTo(before.story());
    assertThat(desk.state().markup()).isEqualTo(before.markup());
    assertThat(desk.state().analysis()).isEqualTo(before.analysis());
    assertThat(ledger().orphans()).isEmpty();
    assertThat(robot.lookup(".ruling").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(text -> text.startsWith("✓"));
  }

  /// @return how many verdicts were given
  private int decideAll(FxRobot robot) {
    List<Runnable> ways =
        List.of(
            () -> robot.push(KeyCode.DIGIT1),
            () -> robot.push(KeyCode.DIGIT2),
            () -> {
              robot.push(KeyCode.DIGIT3);
              robot.push(KeyCode.SPACE);
            },
            () -> {
              robot.push(KeyCode.DIGIT4);
              robot.write("the harbour master");
              robot.push(KeyCode.ENTER);
              robot.write("What does the log say");
              robot.push(KeyCode.ENTER);
            },
            () -> robot.push(KeyCode.DIGIT5));
    int given = 0;
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    while (undecided() > 0 && given < MOST) {
      int before = undecided();
      ways.get(given % ways.size()).run();
      WaitForAsyncUtils.waitForFxEvents();
      given++;
      assertThat(undecided()).as("after verdict %s", given).isEqualTo(before - 1);
    }
    return given;
  }

  private void writeANote(FxRobot robot) {
    robot.push(KeyCode.N);
    robot.write("Ask again tomorrow.");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(desk.state().markup().marks())
        .anyMatch(m -> m.remark().note().equals("Ask again tomorrow."));
  }

  private void markByHand(FxRobot robot) {
    select(robot, 0, "passenger");
    select(robot, 1, "passengers");
    robot.push(KeyCode.M);
    robot.push(KeyCode.SPACE);
    assertThat(desk.state().markup().marks())
        .filteredOn(m -> m.given().equals(Optional.of(Status.AGREEING)))
        .singleElement()
        .satisfies(m -> assertThat(m.subject().anchors()).hasSize(2));
  }

  private void correctAName(FxRobot robot) {
    select(robot, 0, "Rina Akter");
    select(robot, 2, "Shirin Begum");
    robot.clickOn("#selection-same-name");
    assertThat(desk.state().markup().corrections())
        .extracting(Corrected::correction)
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.SameName.class, c -> assertThat(c.kind()).isEqualTo(Kind.PERSON));
    assertThat(comparison().chains())
        .as("a chain that holds both names")
        .anyMatch(c ->
            c.kind() == Kind.PERSON
                && c.mentions().stream().map(m -> m.report()).distinct().count() > 1
                && (c.name().equals("Rina Akter") || c.name().equals("Shirin Begum")));
  }

  private void select(FxRobot robot, int report, String words) {
    String id = report(report).id().value();
    StyleClassedTextArea area = robot.lookup("#text-" + id).queryAs(StyleClassedTextArea.class);
    robot.interact(() -> {
      int start = area.getText().indexOf(words);
      area.requestFocus();
      area.selectRange(start, start + words.length());
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Report report(int index) {
    return desk.state().story().orElseThrow().reports().get(index);
  }

  private Comparison comparison() {
    return desk.state().analysis().orElseThrow().comparison();
  }

  private Ledger ledger() {
    return Ledger.of(desk.state().story().orElseThrow(), comparison(), desk.state().markup());
  }

  private int undecided() {
    return ledger().undecided(comparison());
  }

  private static String summary(FxRobot robot) {
    return robot.lookup("#summary").queryAs(Label.class).getText();
  }
}
