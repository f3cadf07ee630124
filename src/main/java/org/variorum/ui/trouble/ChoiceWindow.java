package org.variorum.ui.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.variorum.desk.Fault;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Texts;

/// Asks what to do where the program cannot go on by itself, and does it. Where that fails it says
/// why, and asks again. Closing it does nothing.
public final class ChoiceWindow {
  private static final double GAP = 8;

  private final Texts texts;
  private final VBox content;
  private final VBox failure = new VBox();
  private final ProgressBar progress = new ProgressBar();
  private final List<Button> buttons = new ArrayList<>();
  private boolean done;

  /// Something that can be done.
  ///
  /// @param id of its button
  /// @param words on it
  /// @param act does it, and throws with the reason where it cannot, or `CancellationException` where
  ///     the user thought better of it; on a thread of its own
  public record Choice(String id, String words, Runnable act) {}

  /// @param choices the one to recommend last
  public ChoiceWindow(Texts texts, String heading, String words, List<Choice> choices) {
    this.texts = texts;
    content = TroubleWindow.content(heading, words);
    progress.setAccessibleText(texts.get("status.progress"));
    progress.setVisible(false);
    progress.managedProperty().bind(progress.visibleProperty());
    failure.setId("choice-failure");
    // Nothing that takes up room before something failed.
    failure.managedProperty().bind(Bindings.isNotEmpty(failure.getChildren()));
    List<Node> acts = new ArrayList<>();
    acts.add(progress);
    Button quit = new Button(texts.get("trouble.quit"));
    quit.setId("choice-quit");
    quit.setCancelButton(true);
    quit.setOnAction(e -> quit.getScene().getWindow().hide());
    buttons.add(quit);
    for (Choice choice : choices) {
      Button button = new Button(choice.words());
      button.setId(choice.id());
      button.setOnAction(e -> start(choice));
      buttons.add(button);
    }
    buttons.getLast().getStyleClass().add("accent");
    buttons.getLast().setDefaultButton(true);
    acts.addAll(buttons);
    // In some languages they do not fit in one line.
    FlowPane row = new FlowPane(GAP, GAP, acts.toArray(Node[]::new));
    row.setAlignment(Pos.CENTER_RIGHT);
    content.getChildren().addAll(failure, row);
  }

  /// Shows it. On the application's thread.
  ///
  /// @param closed hears, when it is closed, whether something was done
  public void show(Consumer<Boolean> closed) {
    Stage stage = TroubleWindow.stage(texts.get("app.name"), content);
    stage.setOnHidden(e -> closed.accept(done));
    // What is being done has an outcome, which the user is to see.
    stage.setOnCloseRequest(e -> {
      if (progress.isVisible()) {
        e.consume();
      }
    });
    stage.show();
    buttons.getLast().requestFocus();
  }

  private void start(Choice choice) {
    working(true);
    Thread.ofPlatform()
        .name("choice")
        .start(() -> {
          try {
            choice.act().run();
            Platform.runLater(() -> {
              done = true;
              content.getScene().getWindow().hide();
            });
          } catch (CancellationException e) {
            Platform.runLater(() -> working(false));
          } catch (RuntimeException | Error e) {
            Fault.handOn(e);
            String why = texts.say(Fault.why(e));
            Platform.runLater(() -> tell(why));
          }
        });
  }

  private void tell(String why) {
    working(false);
    failure.getChildren().setAll(new Prose(why, "fact"));
    content.getScene().getWindow().sizeToScene();
    buttons.getLast().requestFocus();
  }

  private void working(boolean isWorking) {
    progress.setVisible(isWorking);
    buttons.forEach(b -> b.setDisable(isWorking));
  }
}
