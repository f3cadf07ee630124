package org.variorum.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.variorum.desk.Analyser;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.Spot;
import org.variorum.intake.Intake;
import org.variorum.model.Finding;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Decision;
import org.variorum.model.mark.Verdict;
import org.variorum.store.Store;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;

/// Somebody who works through one story after the other in one window: adds the reports, looks at
/// the findings, decides one, opens an earlier story, and so on.
public final class LongSitting implements AutoCloseable {
  private static final int REPORTS = 3;

  private final List<Path> files = new ArrayList<>();
  private final List<StoryId> stories = new ArrayList<>();
  private final Focus focus = new Focus();
  private final Desk desk;
  private final Shell shell;

  /// @param folder for the store and the files
  /// @param texts of the reports that stories are made of
  public LongSitting(Path folder, List<String> texts, Analyser analyser) throws Exception {
    Picture.withoutDisplay();
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // Something else in this process started it.
    }
    for (int i = 0; i < texts.size(); i++) {
      files.add(Files.writeString(folder.resolve("sitting" + i + ".txt"), texts.get(i)));
    }
    desk =
        new Desk(
            Store.open(folder.resolve("sitting.db")),
            new Intake(Clock.systemUTC()),
            analyser,
            new DirectBackground());
    CompletableFuture<Shell> made = new CompletableFuture<>();
    Platform.runLater(() -> {
      Texts words = new Texts(Locale.ENGLISH);
      Shell window =
          new Shell(
              words,
              new ShellViewModel(desk, focus, words),
              new Picture.NoChooser(),
              new Settings(desk));
      Scene scene = new Scene(window, 900, 800);
      scene.setUserAgentStylesheet(Theme.LIGHT.styleSheet());
      // In a window, since what a scene drops is let go when it is drawn anew.
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      made.complete(window);
    });
    shell = made.get();
  }

  /// Works through so many more stories.
  public void go(int more) throws Exception {
    for (int i = 0; i < more; i++) {
      on(this::story);
    }
  }

  private void story() {
    int number = stories.size();
    desk.begin();
    List<Path> own = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      own.add(files.get((number * (i + 1) + i) % files.size()));
    }
    desk.add(own.stream().distinct().toList());
    look();
    Finding finding =
        desk.state().analysis().orElseThrow().comparison().findings().get(number % 10);
    focus.step(1);
    desk.pencil()
        .decide(
            new Spot.OfFinding(finding),
            Optional.of(Decision.of(new Verdict.ConfirmedDiscrepancy())));
    look();
    stories.add(desk.state().story().orElseThrow().id());
    desk.open(stories.get(number / 2));
    look();
  }

  private void look() {
    shell.applyCss();
    shell.layout();
  }

  private static void on(Runnable act) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        act.run();
        done.complete(null);
      } catch (RuntimeException | Error e) {
        done.completeExceptionally(e);
      }
    });
    done.get();
  }

  @Override
  public void close() {
    desk.close();
  }
}
