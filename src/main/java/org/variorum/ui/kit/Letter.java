package org.variorum.ui.kit;

import java.util.List;
import javafx.scene.control.Label;

/// The letter of a report, in a box that is never too narrow for it.
public final class Letter extends Label {
  private static final double LARGE = 24;
  private static final double SMALL = 20;

  private static final int MOST = 6;

  private final double narrowest;

  private Letter(String text, double narrowest, String... styles) {
    super(text);
    this.narrowest = narrowest;
    getStyleClass().addAll(styles);
  }

  /// For the head of a column.
  public static Letter large(String text) {
    return new Letter(text, LARGE, "letter");
  }

  /// For a line of text.
  public static Letter small(String text) {
    return new Letter(text, SMALL, "letter", "small-letter");
  }

  /// The letters of reports in a text, as many as there is room for: `A B C D E F +6`.
  public static String few(List<String> letters) {
    return letters.size() <= MOST
        ? String.join(" ", letters)
        : String.join(" ", letters.subList(0, MOST)) + " +" + (letters.size() - MOST);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(narrowest, super.computePrefWidth(height));
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }
}
