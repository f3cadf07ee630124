package org.variorum.ui.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// A picture of the side-by-side view for what is exported: as the user sees it now, but always
/// light, since it goes to paper and to others' screens.
final class PagePicture {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Node window;
  private final Node view;

  /// @param window what is told by its pseudo-class whether it is dark
  /// @param view in the window; it may be behind another
  PagePicture(Node window, Node view) {
    this.window = window;
    this.view = view;
  }

  /// In twice as many dots, as PNG; empty where there is no writer for it.
  Optional<byte[]> take() {
    boolean isShown = view.isVisible();
    boolean isDark = window.getPseudoClassStates().contains(DARK);
    // Nothing is drawn of what cannot be seen.
    view.setVisible(true);
    if (isDark) {
      paint(false);
    }
    try {
      view.applyCss();
      return png();
    } finally {
      view.setVisible(isShown);
      if (isDark) {
        paint(true);
      }
    }
  }

  private void paint(boolean dark) {
    window.pseudoClassStateChanged(DARK, dark);
    Scene scene = window.getScene();
    if (scene != null) {
      // None of its own: the whole program's, which is dark.
      scene.setUserAgentStylesheet(dark ? null : Theme.LIGHT.styleSheet());
    }
    window.applyCss();
    layOutWords();
  }

  /// The grounds and lines of marks are drawn anew only where the words over them are laid out, and
  /// a request to do so ends at what is not managed.
  private void layOutWords() {
    for (Node words : view.lookupAll(".paragraph-text")) {
      for (Parent p = (Parent) words; p != null; p = p.getParent()) {
        p.requestLayout();
      }
    }
  }

  private Optional<byte[]> png() {
    SnapshotParameters finer = new SnapshotParameters();
    finer.setTransform(new Scale(2, 2));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      WritableImage drawn = view.snapshot(finer, null);
      return ImageIO.write(SwingFXUtils.fromFXImage(drawn, null), "png", png)
          ? Optional.of(png.toByteArray())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
