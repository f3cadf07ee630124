package org.variorum.ui.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.variorum.model.Span;

/// Between two columns: the bands that join the passages they share. Drawn, it makes the columns
/// wider or narrower.
final class Gutter extends Region {
  static final double WIDTH = 30;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

  private final ColumnView left;
  private final ColumnView right;
  private final List<Strip> strips = new ArrayList<>();
  private final Rectangle clip = new Rectangle(WIDTH, 0);
  private List<Band> bands = List.of();
  private double pressedAt;

  Gutter(ColumnView left, ColumnView right) {
    this.left = left;
    this.right = right;
    getStyleClass().add("gutter");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    setClip(clip);
    setCursor(Cursor.H_RESIZE);
    setOnMousePressed(e -> pressedAt = e.getSceneX());
  }

  ColumnView left() {
    return left;
  }

  ColumnView right() {
    return right;
  }

  /// Hears by how much it was drawn to the right, in pixels since the last time.
  void onDrawn(DoubleConsumer heard) {
    setOnMouseDragged(e -> {
      heard.accept(e.getSceneX() - pressedAt);
      pressedAt = e.getSceneX();
    });
  }

  void show(List<Band> shared) {
    bands = shared;
  }

  /// Draws the bands where their passages are now. Not before the texts are laid out.
  void follow() {
    double from = left.text().getLayoutY();
    double until = Math.max(getHeight(), Math.max(from, right.text().getLayoutY()));
    double other = right.text().getLayoutY();
    clip.setY(Math.min(from, other));
    clip.setHeight(Math.max(0, until - clip.getY()));
    int used = 0;
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      Side here = side(left.text(), band.left(), from, until);
      Side there = side(right.text(), band.right(), other, until);
      if (here.isSeen() || there.isSeen()) {
        Strip strip = strip(used++);
        strip.draw(here, there);
        strip.path.pseudoClassStateChanged(CHOSEN, band.isChosen());
        strip.path.pseudoClassStateChanged(OTHER, i % 2 == 1);
      }
    }
    for (int i = used; i < strips.size(); i++) {
      strips.get(i).path.setVisible(false);
    }
  }

  /// One end of a band.
  private record Side(double top, double bottom) {
    boolean isSeen() {
      return bottom - top > 1;
    }
  }

  private static Side side(ReportText text, Span span, double from, double to) {
    double top = text.yOf(span.start());
    double bottom = text.yOf(Math.max(span.start(), span.end() - 1)) + text.lineHeight();
    return new Side(Math.clamp(from + top, from, to), Math.clamp(from + bottom, from, to));
  }

  private Strip strip(int index) {
    if (index == strips.size()) {
      Strip made = new Strip();
      strips.add(made);
      getChildren().add(made.path);
    }
    return strips.get(index);
  }

  /// A band as drawn. Drawing asks for another pulse, and every pulse asks where the bands are: what
  /// is drawn only when it has moved leaves a window at rest at rest.
  private static final class Strip {
    private static final Side NOWHERE = new Side(0, 0);

    private final Path path = new Path();
    private Side left = NOWHERE;
    private Side right = NOWHERE;

    Strip() {
      path.setManaged(false);
      path.setMouseTransparent(true);
      path.getStyleClass().add("band");
    }

    void draw(Side here, Side there) {
      path.setVisible(true);
      if (here.equals(left) && there.equals(right)) {
        return;
      }
      left = here;
      right = there;
      double half = WIDTH / 2;
      path.getElements()
          .setAll(
              new MoveTo(0, here.top),
              new CubicCurveTo(half, here.top, half, there.top, WIDTH, there.top),
              new LineTo(WIDTH, there.bottom),
              new CubicCurveTo(half, there.bottom, half, here.bottom, 0, here.bottom),
              new ClosePath());
    }
  }
}
