package org.variorum.ui.trouble;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.variorum.desk.Fault;
import org.variorum.ui.kit.Texts;

/// Offers to save what can be saved of a damaged file, does so, and tells what came of it.
public final class RepairWindow {
  private final Texts texts;
  private final Repairing repairing;
  private final VBox content;
  private final Button repair;
  private final Button leave;
  private final ProgressBar progress = new ProgressBar(0);
  private boolean repaired;

  /// Saves what can be saved.
  @FunctionalInterface
  public interface Repairing {
    /// @param progress hears which part is done, from 0 to 1
    /// @return what was saved and what was not, in words
    /// @throws RuntimeException with the reason, where nothing was
    String repair(DoubleConsumer progress);
  }

  /// @param file that is damaged
  public RepairWindow(Texts texts, String file, Repairing repairing) {
    this.texts = texts;
    this.repairing = repairing;
    content = TroubleWindow.content(texts.get("repair.heading"), texts.get("repair.words", file));
    repair = new Button(texts.get("repair.repair"));
    repair.setId("repair");
    repair.getStyleClass().add("accent");
    repair.setDefaultButton(true);
    leave = new Button(texts.get("repair.leave"));
    leave.setId("repair-leave");
    leave.setCancelButton(true);
    progress.setAccessibleText(texts.get("status.progress"));
    progress.setVisible(false);
    content.getChildren().add(TroubleWindow.acts(progress, leave, repair));
  }

  /// Shows it. On the application's thread.
  ///
  /// @param closed hears, when it is closed, whether the file was repaired
  public void show(Consumer<Boolean> closed) {
    Stage stage = TroubleWindow.stage(texts.get("app.name"), content);
    leave.setOnAction(e -> stage.hide());
    repair.setOnAction(e -> repair(stage));
    stage.setOnHidden(e -> closed.accept(repaired));
    stage.show();
  }

  private void repair(Stage stage) {
    repair.setDisable(true);
    leave.setDisable(true);
    progress.setVisible(true);
    // Closing the window meanwhile would leave the user without the outcome.
    stage.setOnCloseRequest(e -> e.consume());
    Thread.ofPlatform()
        .name("repair")
        .start(() -> {
          boolean done = true;
          String words;
          try {
            words = repairing.repair(p -> Platform.runLater(() -> progress.setProgress(p)));
          } catch (RuntimeException | Error e) {
            Fault.handOn(e);
            done = false;
            words = texts.say(Fault.why(e));
          }
          boolean isDone = done;
          String said = words;
          Platform.runLater(() -> tell(stage, isDone, said));
        });
  }

  private void tell(Stage stage, boolean isDone, String words) {
    repaired = isDone;
    stage.setOnCloseRequest(null);
    TextArea area = new TextArea(words);
    area.setId("repair-words");
    area.setEditable(false);
    area.setWrapText(true);
    area.setAccessibleText(texts.get("repair.outcome"));
    Button go = new Button(texts.get(isDone ? "repair.go-on" : "fault.close"));
    go.setId("repair-go-on");
    go.setDefaultButton(true);
    go.setOnAction(e -> stage.hide());
    VBox outcome =
        TroubleWindow.content(
            texts.get(isDone ? "repair.done" : "repair.not-done"), texts.get("repair.outcome"));
    outcome.getChildren().addAll(area, TroubleWindow.acts(go));
    content.getChildren().setAll(outcome.getChildren());
    stage.sizeToScene();
    area.requestFocus();
  }
}
