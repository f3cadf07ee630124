package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;
import org.variorum.ui.settings.SystemLook;

/// The window on the desktop. Comes up where it was when it was last closed.
public final class Window {
  private static final String BOUNDS = "window";
  private static final int NUMBERS = 5;
  private static final double USUAL_WIDTH = 1440;
  private static final double USUAL_HEIGHT = 900;

  /// In pixels, as the style sheets of the controls have it.
  private static final double USUAL_FONT = 14;

  private final Stage stage;
  private final Desk desk;
  private final Locale language;
  private final Preferences preferences;
  private Settings settings;
  private Consumer<Optional<Locale>> languageListener = l -> {};
  private Texts texts;
  private Shell shell;
  private String sizeSheet = "";

  /// Called on the application's thread.
  ///
  /// @param language of the screen, where the user has chosen none
  public Window(Stage stage, Desk desk, Locale language) {
    this.stage = stage;
    this.desk = desk;
    this.language = language;
    this.preferences = new Preferences(desk);
    stage.setScene(new Scene(new StackPane()));
    build();
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    place();
    stage.setOnHiding(e -> keep());
    SystemLook.listen(() -> settings.systemChanged());
  }

  /// Makes all that is inside the window, in the language and with the keys that are chosen.
  private void build() {
    settings = new Settings(desk);
    // Before anything is built that takes its words from elsewhere.
    languageListener.accept(settings.language());
    texts = settings.texts(language);
    ShellViewModel model = new ShellViewModel(desk, new Focus(), texts);
    shell = new Shell(texts, model, new AskingChooser(), settings);
    shell.darkProperty().addListener((o, before, dark) -> paint(dark));
    paint(shell.darkProperty().get());
    stage.getScene().setRoot(shell);
    model.stateProperty().addListener((o, before, now) -> stage.setTitle(model.windowTitle()));
    stage.setTitle(model.windowTitle());
    settings.listen(this::follow);
    follow(Settings.Part.INTERFACE_SIZE);
  }

  /// Tells which language is chosen, now and whenever another is; empty for the system's.
  public void tellLanguage(Consumer<Optional<Locale>> listener) {
    languageListener = listener;
    listener.accept(settings.language());
  }

  private void follow(Settings.Part part) {
    switch (part) {
      case INTERFACE_SIZE -> {
        // A style sheet of the scene, which menus and tooltips have as well.
        long size = Math.round(USUAL_FONT * settings.interfaceSize() / 100.0);
        stage.getScene().getStylesheets().remove(sizeSheet);
        sizeSheet = "data:text/css,.root%7B-fx-font-size:" + size + "px;%7D";
        stage.getScene().getStylesheets().add(sizeSheet);
      }
      case WORDS -> Platform.runLater(this::rebuild);
      case LOOK, MOTION, TEXT_SIZE, VAGUE -> {
        // The shell's, and the desk's.
      }
    }
  }

  /// Builds the window anew, with the same finding chosen, and the card of the settings before it.
  private void rebuild() {
    shell.panes().keepSplit();
    Optional<String> chosen = shell.model().focus().sight().chosen();
    desk.forgetListeners();
    build();
    chosen.ifPresent(shell.model().focus()::choose);
    shell.settingsCard().openAtLanguage();
  }

  /// @param files what comes up first: as dropped on an empty window; none is the story that was open
  public void show(List<Path> files) {
    stage.show();
    ShellViewModel model = shell.model();
    // Not before the window has its size, from which the panes get theirs.
    Platform.runLater(files.isEmpty() ? model::reopen : () -> model.openFiles(files));
  }

  /// Comes before all other windows, and begins a story with files. Called from any thread.
  public void bring(List<Path> files) {
    Platform.runLater(() -> {
      stage.setIconified(false);
      stage.show();
      stage.toFront();
      stage.requestFocus();
      if (!files.isEmpty()) {
        shell.model().openFiles(files);
      }
    });
  }

  private static void paint(boolean dark) {
    Application.setUserAgentStylesheet((dark ? Theme.DARK : Theme.LIGHT).styleSheet());
  }

  private void place() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
    Optional<double[]> kept = preferences.numbers(BOUNDS, NUMBERS);
    // A screen that is gone since must not hide the window.
    kept.filter(n -> !Screen.getScreensForRectangle(n[0], n[1], n[2], n[3]).isEmpty())
        .ifPresent(n -> {
          stage.setX(n[0]);
          stage.setY(n[1]);
          stage.setWidth(n[2]);
          stage.setHeight(n[3]);
          stage.setMaximized(n[4] > 0);
        });
  }

  private void keep() {
    shell.panes().keepSplit();
    shell.model().keepOpen();
    if (stage.isMaximized() || stage.isIconified()) {
      double[] before = preferences.numbers(BOUNDS, NUMBERS).orElse(new double[NUMBERS]);
      if (before[2] > 0) {
        preferences.set(BOUNDS, before[0], before[1], before[2], before[3], 1);
      }
    } else {
      preferences.set(BOUNDS, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), 0);
    }
  }

  private final class AskingChooser implements Chooser {
    private static final String FOLDER = "folder";

    @Override
    public List<File> files() {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(texts.get("choose.files"));
      folderBefore().ifPresent(chooser::setInitialDirectory);
      List<File> files = chooser.showOpenMultipleDialog(stage);
      if (files == null || files.isEmpty()) {
        return List.of();
      }
      desk.set(FOLDER, files.getFirst().getAbsoluteFile().getParent());
      return files;
    }

    @Override
    public Optional<Path> source(String title) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(title);
      folderBefore().ifPresent(chooser::setInitialDirectory);
      return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public List<File> folder(String title) {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(title);
      folderBefore().ifPresent(chooser::setInitialDirectory);
      File folder = chooser.showDialog(stage);
      if (folder == null) {
        return List.of();
      }
      desk.set(FOLDER, folder.getAbsolutePath());
      return List.of(folder);
    }

    @Override
    public void show(Path folder) {
      FolderOpener.open(folder);
    }

    @Override
    public Optional<Path> target(String name) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(texts.get("choose.target"));
      chooser.setInitialFileName(name);
      folderBefore().ifPresent(chooser::setInitialDirectory);
      File file = chooser.showSaveDialog(stage);
      return Optional.ofNullable(file).map(File::toPath);
    }

    private Optional<File> folderBefore() {
      return desk.setting(FOLDER).map(File::new).filter(File::isDirectory);
    }
  }
}
