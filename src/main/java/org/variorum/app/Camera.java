package org.variorum.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import org.variorum.cli.Picture;
import org.variorum.desk.Desk;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.shell.Theme;
import org.variorum.ui.shell.View;

/// Takes pictures of the window without a display. JavaFX starts with the first picture, and can
/// then open no real window any more.
final class Camera {
  private boolean isStarted;

  /// The window of a desk as it is now.
  ///
  /// @return the bytes of a PNG
  /// @throws IOException if there is no place for a temporary file
  byte[] take(Desk desk, Picture picture) throws IOException {
    start();
    Path png = Files.createTempFile("variorum", ".png");
    try {
      new org.variorum.ui.shell.Picture(new Texts(Locale.getDefault()))
          .draw(desk, frame(picture), png);
      return OtherEyes.through(picture.eyes(), Files.readAllBytes(png));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while drawing");
    } finally {
      Files.deleteIfExists(png);
    }
  }

  private synchronized void start() {
    if (!isStarted) {
      Quiet.javafx();
      org.variorum.ui.shell.Picture.withoutDisplay();
      try {
        Platform.startup(() -> {});
      } catch (IllegalStateException e) {
        // Something else in this process started it before, which is as good.
      }
      isStarted = true;
    }
  }

  private static org.variorum.ui.shell.Picture.Frame frame(Picture picture) {
    Theme theme =
        switch (picture.theme()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
        };
    View view =
        switch (picture.view()) {
          case SIDE_BY_SIDE -> View.SIDE_BY_SIDE;
          case DETAILS -> View.DETAILS;
          case TIMELINE -> View.TIMELINE;
          case SOURCES -> View.SOURCES;
          case IN_WORDS -> View.IN_WORDS;
        };
    return new org.variorum.ui.shell.Picture.Frame(
        view,
        theme,
        new org.variorum.ui.shell.Picture.Size(picture.size().width(), picture.size().height()),
        picture.finding(),
        false);
  }
}
