package org.variorum.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;

/// Draws the window of a desk to a file, without showing it: no display is needed.
///
/// The scene is in no window, because the platform without a display has a screen of fixed size,
/// and a picture can have any.
public final class Picture {
  /// How often style and layout are repeated until what is laid out only when in view is in place.
  private static final int ROUNDS = 6;

  private final Texts texts;

  public Picture(Texts texts) {
    this.texts = texts;
  }

  /// How a picture is to be.
  ///
  /// @param finding the id of the finding to choose
  /// @param stories whether the list of stories is in the picture
  public record Frame(
      View view, Theme theme, Size size, Optional<String> finding, boolean stories) {}

  /// In pixels.
  public record Size(int width, int height) {
    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("a picture has a size: " + width + " × " + height);
      }
    }
  }

  /// Lets JavaFX start without a display. To be called before anything of JavaFX is used; later it
  /// has no effect.
  public static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
  }

  /// Draws the desk as it is now, as PNG.
  ///
  /// Called from any thread but the application's, after JavaFX was started.
  ///
  /// @throws IOException if the file cannot be written
  public void draw(Desk desk, Frame frame, Path file) throws IOException, InterruptedException {
    CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        drawn.complete(draw(desk, frame));
      } catch (RuntimeException | Error e) {
        drawn.completeExceptionally(e);
      }
    });
    try {
      WritableImage image = drawn.get();
      if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
        throw new IOException("no writer for PNG");
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private WritableImage draw(Desk desk, Frame frame) {
    Focus focus = new Focus();
    ShellViewModel model = new ShellViewModel(desk, focus, texts);
    Shell shell = new Shell(texts, model, new NoChooser(), new Settings(desk));
    shell.setDark(frame.theme() == Theme.DARK);
    shell.panes().showStories(frame.stories());
    shell.views().turnTo(frame.view());
    Scene scene = new Scene(shell, frame.size().width(), frame.size().height());
    scene.setUserAgentStylesheet(frame.theme().styleSheet());
    settle(shell);
    frame.finding().ifPresent(focus::choose);
    settle(shell);
    return scene.snapshot(null);
  }

  private static void settle(Shell shell) {
    for (int i = 0; i < ROUNDS; i++) {
      shell.applyCss();
      shell.layout();
      shell.views().settle();
    }
  }

  static final class NoChooser implements Chooser {
    @Override
    public List<File> files() {
      return List.of();
    }

    @Override
    public Optional<Path> source(String title) {
      return Optional.empty();
    }

    @Override
    public List<File> folder(String title) {
      return List.of();
    }

    @Override
    public void show(Path folder) {}

    @Override
    public Optional<Path> target(String name) {
      return Optional.empty();
    }
  }
}
