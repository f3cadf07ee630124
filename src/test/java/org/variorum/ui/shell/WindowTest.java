package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.desk.Act;
import org.variorum.desk.Desk;
import org.variorum.model.Report;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// The window as a user meets it, without a display.
@ExtendWith(ApplicationExtension.class)
class WindowTest {
  @TempDir private static Path folder;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage started) throws Exception {
    desk = SmallWindow.desk(folder);
    stage = started;
    SmallWindow.show(stage, desk);
  }

  @BeforeEach
  void addReports(FxRobot robot) {
    robot.interact(() -> {
      desk.paste("It was at place=Kabul.\n\nThere were toll=two of them.");
      desk.paste("It was at place=Herat.\n\nNobody counted.");
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    SmallWindow.close(robot, stage, desk);
  }

  @Test
  void theReportsStandSideBySideWithTheirMarks(FxRobot robot) {
    assertThat(text(robot, 0).getText()).contains("place=Kabul▲.", "toll=two○ of");
    assertThat(text(robot, 1).getText()).contains("place=Herat▲.");
    assertThat(stage.getTitle()).endsWith("Variorum");
  }

  @Test
  void filesItIsStartedWithAreAStoryOfTheirOwn(FxRobot robot) throws Exception {
    Path file = Files.writeString(folder.resolve("given.txt"), "It was at place=Balkh.");
    Stage[] second = new Stage[1];
    robot.interact(() -> {
      stage.hide();
      second[0] = new Stage();
      new Window(second[0], desk, Locale.ENGLISH).show(List.of(file));
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(desk.state().story().orElseThrow().reports())
        .extracting(Report::text)
        .containsExactly("It was at place=Balkh.");
    robot.interact(second[0]::hide);
  }

  @Test
  void newFilesOfAWatchedFolderAreOfferedAndAddedOnAsking(FxRobot robot) throws Exception {
    Path watched = Files.createTempDirectory(folder, "watched");
    Files.writeString(watched.resolve("third.txt"), "It was at place=Balkh.");
    robot.interact(() -> {
      desk.watching().watch(watched);
      desk.watching().look();
    });
    assertThat(desk.state().story().orElseThrow().reports()).hasSize(2);

    robot.clickOn("#add-new-files");

    assertThat(desk.state().story().orElseThrow().reports())
        .extracting(Report::text)
        .contains("It was at place=Balkh.");
    assertThat(robot.lookup("#add-new-files").tryQuery()).isEmpty();
    assertThat(desk.watching().folder()).contains(watched);
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    assertThat(desk.watching().folder()).isEmpty();
  }

  @Test
  void anotherLanguageHoldsAtOnceWithTheSameFindingChosen(FxRobot robot) {
    press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    press(robot, KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(robot.lookup("#settings").query().isVisible()).isTrue();

    robot.interact(() -> choose(robot, "#settings-language", 2));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#view-details").queryAs(ToggleButton.class).getText())
        .isEqualTo("Einzelheiten");
    assertThat(robot.lookup("#settings-language").query().isFocused()).isTrue();
    press(robot, KeyCode.ESCAPE);
    assertThat(labels(robot, "#why-card")).contains("Widerspruch · Orte");
    robot.interact(() -> choose(robot, "#settings-language", 1));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#view-details").queryAs(ToggleButton.class).getText())
        .isEqualTo("Details");
  }

  @Test
  void theOtherKeysHoldAtOnceAndAreTold(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.COMMA);
    robot.interact(() -> choose(robot, "#settings-keys", 1));
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, KeyCode.ESCAPE);

    press(robot, KeyCode.F8);

    assertThat(robot.lookup("#findings").queryListView().getSelectionModel().getSelectedIndex())
        .isEqualTo(0);
    press(robot, KeyCode.F1);
    assertThat(labels(robot, "#keys")).contains("F8", "F7");
  }

  @Test
  void theInterfaceGrowsWithItsMenus(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.COMMA);
    robot.interact(() -> choose(robot, "#settings-interface", 4));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#summary").queryAs(Label.class).getFont().getSize()).isGreaterThan(18);
  }

  @Test
  void aCardKeepsTheVerdictKeysOffWhatItCoversAndGivesTheKeyboardBack(FxRobot robot) {
    press(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    robot.interact(() -> robot.lookup("#findings").queryListView().requestFocus());
    press(robot, KeyCode.CONTROL, KeyCode.COMMA);
    press(robot, KeyCode.DIGIT1);
    assertThat(desk.state().undoable().undo().orElseThrow().sort()).isEqualTo(Act.Sort.ADD_REPORTS);

    press(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup("#findings").queryListView().isFocused()).isTrue();
    press(robot, KeyCode.DIGIT1);
    assertThat(desk.state().undoable().undo().orElseThrow().sort()).isEqualTo(Act.Sort.DECIDE);
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys);
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.release(keys[i]);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void choose(FxRobot robot, String box, int index) {
    robot.lookup(box).queryAs(ChoiceBox.class).getSelectionModel().select(index);
  }

  @Test
  void aKeyWalksToTheConflictAndTheCardSaysWhy(FxRobot robot) {
    robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    robot.release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(labels(robot, "#why-card")).contains("So it is conflicting.", "place");
    ListView<?> list = robot.lookup("#findings").queryListView();
    assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    assertThat(styleAt(robot, "Kabul")).contains("chosen", "conflicting");
  }

  @Test
  void aChipHidesItsMarksAndFindings(FxRobot robot) {
    robot.clickOn("#chip-conflicting");

    assertThat(robot.lookup("#chip-conflicting").queryAs(ToggleButton.class).isSelected())
        .isFalse();
    assertThat(robot.lookup("#findings").queryListView().getItems()).hasSize(1);
    assertThat(styleAt(robot, "Kabul")).doesNotContain("conflicting");
    assertThat(text(robot, 0).getText()).contains("place=Kabul▲.");
  }

  @Test
  void aRemovedReportComesBackByKey(FxRobot robot) {
    Report last = desk.state().story().orElseThrow().reports().getLast();
    robot.interact(() -> desk.removeReport(last.id()));
    assertThat(robot.lookup("#text-" + last.id().value()).tryQuery()).isEmpty();
    assertThat(labels(robot, "#notices")).contains("Report B was removed.");

    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

    assertThat(robot.lookup("#text-" + last.id().value()).tryQuery()).isPresent();
  }

  @Test
  void theStoryIsHandedOnByKey(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);

    assertThat(robot.lookup("#publish").query().isVisible()).isTrue();
    assertThat(labels(robot, "#publish")).contains("2 findings go along, of 2.", "Dossier");
    assertThat(robot.lookup("#publish-save").queryButton().isDisabled()).isFalse();

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#publish").query().isVisible()).isFalse();
  }

  @Test
  void withoutReportsTheSampleIsOnOffer(FxRobot robot) {
    robot.clickOn("#new-story");
    assertThat(robot.lookup("#empty").query().isVisible()).isTrue();

    robot.clickOn("#empty-sample");

    assertThat(desk.state().story().orElseThrow().title()).contains("ferry");
    assertThat(robot.lookup("#empty").query().isVisible()).isFalse();
  }

  @Test
  void aReportFromRightToLeftIsSetThatWay(FxRobot robot) {
    String report = "העבורת טבעה בנהר ליד העיר בליל שישי place=Kabul ".repeat(30);
    robot.interact(() -> desk.paste(report));
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    robot.release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(text(robot, 2).getParagraph(0).getParagraphStyle()).contains("right-to-left");
    assertThat(text(robot, 2).getParagraphLinesCount(0)).isGreaterThan(5);
  }

  @Test
  void helpTellsTheKeysAndEscapeClosesIt(FxRobot robot) {
    robot.push(KeyCode.F1);
    assertThat(robot.lookup("#keys").query().isVisible()).isTrue();
    assertThat(labels(robot, "#keys"))
        .contains("Next undecided conflict", "Paste a report or a web address");

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#keys").query().isVisible()).isFalse();
  }

  @Test
  void wordsAreFoundInAllColumnsByKey(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("it was at");

    assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).isEqualTo("1 of 2");
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#find-count").queryAs(Label.class).getText()).isEqualTo("2 of 2");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#find").query().isVisible()).isFalse();
  }

  @Test
  void theGridIsWalkedByKeyAndLeadsToTheText(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertThat(robot.lookup("#details").query().isVisible()).isTrue();
    assertThat(robot.lookup("#side-by-side").query().isVisible()).isFalse();
    assertThat(desk.setting("view")).contains("details");

    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(labels(robot, "#why-card")).contains("toll");

    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#side-by-side").query().isVisible()).isTrue();
    assertThat(styleAt(robot, "two")).contains("chosen");
  }

  @Test
  void aCellLeadsToItsTextAndTheTextToItsCell(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertThat(text(robot, 1).isFocused()).as("the text of report B has the keyboard").isTrue();

    robot.interact(() -> text(robot, 0).requestFocus());
    robot.interact(() -> text(robot, 0).moveTo(text(robot, 0).getText().indexOf("two")));
    robot.push(KeyCode.ENTER);
    assertThat(labels(robot, "#why-card")).as("what stands at the caret").contains("toll");
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    robot.push(KeyCode.ENTER);
    assertThat(text(robot, 0).isFocused()).as("the text of report A has the keyboard").isTrue();
  }

  @Test
  void theComparisonInWordsIsWalkedByHeadingsAndCopied(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
    robot.push(KeyCode.H).push(KeyCode.H).push(KeyCode.H);
    assertThat(labels(robot, "#why-card")).contains("place");

    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString())
            .contains("Conflicting 1 of 1: place", "So it is conflicting."));
  }

  @Test
  void themeAndTextSizeAreKept(FxRobot robot) {
    // In a window as narrow as this one the switch may have given way to what has no other place.
    ToggleButton theme = robot.lookup("#theme").query();
    robot.interact(theme::fire);
    robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);

    assertThat(desk.setting("theme")).contains("dark");
    assertThat(desk.setting("text.size")).contains("16.0000");
  }

  @Test
  void aPictureOfAnySizeIsDrawnWithoutAWindow() throws Exception {
    Path file = folder.resolve("picture.png");

    new Picture(new Texts(Locale.ENGLISH))
        .draw(
            desk,
            new Picture.Frame(
                View.SIDE_BY_SIDE,
                Theme.DARK,
                new Picture.Size(1600, 1000),
                Optional.of("f1"),
                false),
            file);

    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    int paper = image.getRGB(300, 3) & 0xffffff;
    assertThat(paper).as("the dark theme's paper").isEqualTo(0x161b21);
    long inked =
        IntStream.range(0, 300_000)
            .filter(i -> (image.getRGB(i % 600, 100 + i / 600) & 0xffffff) != paper)
            .count();
    assertThat(inked).as("pixels of the first columns that show something").isGreaterThan(5000);
  }

  private StyleClassedTextArea text(FxRobot robot, int report) {
    String id = desk.state().story().orElseThrow().reports().get(report).id().value();
    return robot.lookup("#text-" + id).queryAs(StyleClassedTextArea.class);
  }

  private Iterable<String> styleAt(FxRobot robot, String words) {
    StyleClassedTextArea area = text(robot, 0);
    return area.getStyleOfChar(area.getText().indexOf(words));
  }

  private static Iterable<String> labels(FxRobot robot, String within) {
    Node root = robot.lookup(within).query();
    Stream<String> labels =
        robot.from(root).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText);
    Stream<String> prose =
        robot.from(root).lookup(".prose").queryAllAs(Prose.class).stream().map(WindowTest::words);
    return Stream.concat(labels, prose).toList();
  }

  private static String words(Prose prose) {
    return prose.getChildren().stream()
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }
}
