package org.variorum.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.model.reason.Salvaged;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;
import org.variorum.model.reason.Untranslated;
import org.variorum.store.Saved;
import org.variorum.store.StoreException;
import org.variorum.ui.kit.OnScreen;
import org.variorum.ui.kit.Texts;

/// The windows that come up before that of the program, and for its faults, have no English in them
/// where German is spoken.
@ExtendWith(ApplicationExtension.class)
class GermanTroubleTest {
  private final Texts texts = new Texts(Locale.GERMAN);
  private StoreException failure = trouble(StoreTrouble.FULL);

  @Start
  void start(Stage unused) {}

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void aStoreThatIsMissingAndWhateverKeepsItFromComingBack(FxRobot robot) throws Exception {
    show(
        robot,
        () ->
            new ChoiceWindow(
                    texts,
                    texts.get("missing.heading"),
                    texts.get("missing.words", "stories.db", 3, "9. März 2026, 07:09"),
                    List.of(
                        new ChoiceWindow.Choice("begin", texts.get("missing.begin"), () -> {}),
                        new ChoiceWindow.Choice(
                            "restore", texts.get("missing.restore"), this::fail)))
                .show(done -> {}));
    assertGerman();

    for (StoreTrouble trouble : StoreTrouble.values()) {
      failure = trouble(trouble);
      robot.interact(() -> robot.lookup("#restore").queryAs(Button.class).fire());
      String german = texts.say(failure.reason());
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> words().stream().anyMatch(w -> w.strip().equals(german)));
      assertThat(german).isNotEqualTo(failure.getMessage());
      assertGerman();
    }
  }

  @Test
  void aDamagedStoreAndWhatWasSaved(FxRobot robot) throws Exception {
    Saved saved =
        new Saved(
            Path.of("broken.db"),
            Optional.of(Path.of("backup.db")),
            List.of(
                new Saved.OfStory(
                    "Fähre", 3, 4, List.of(Salvaged.REPORT.of(Term.words("x.html"))))),
            List.of(Salvaged.LOGS_DAMAGED.of()));
    show(
        robot,
        () ->
            new RepairWindow(texts, "stories.db", progress -> saved.told(texts::say))
                .show(done -> {}));
    assertGerman();

    robot.interact(() -> robot.lookup("#repair").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> !robot.lookup("#repair-words").queryAll().isEmpty());
    assertThat(robot.lookup("#repair-words").queryAs(TextArea.class).getText())
        .contains("Gerettet: Themen 1, Berichte 3.", "  Verloren: der Bericht x.html");
    assertGerman();
  }

  /// The particulars are for the developers, and say that they are in English.
  @Test
  void aFaultOfTheProgram(FxRobot robot) {
    show(robot, () -> new FaultWindow(texts).show(new FaultWindow.Fault("V-3fa2", "", "")));

    assertThat(words())
        .contains("Das Programm hat einen Fehler gemacht (V-3fa2)")
        .anyMatch(w -> w.contains("(auf Englisch)"));
    assertGerman();
  }

  private static void show(FxRobot robot, Runnable window) {
    robot.interact(window);
  }

  private void fail() {
    throw failure;
  }

  private static void assertGerman() {
    assertThat(words()).isNotEmpty().noneMatch(Untranslated::isIn);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      Parent root = window.getScene().getRoot();
      words.addAll(OnScreen.words(root));
    }
    return words;
  }

  private static StoreException trouble(StoreTrouble trouble) {
    Term[] terms = Collections.nCopies(trouble.places(), Term.figure(2)).toArray(Term[]::new);
    return new StoreException(trouble, terms);
  }
}
