package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Wrapped text that may hold words of reports, in any script.
///
/// JavaFX 26 fails with an exception when it wraps a run of right-to-left text, in labels as well as
/// in flows of text. It does not where every word is a run of its own, so such text is cut at its
/// spaces; the order in which the words are read stays the same.
public final class Prose extends TextFlow {
  /// No line is so short that a piece of this length would be cut.
  private static final int LONGEST_PIECE = 12;

  /// @param style of the flow, and of its words with `-words` behind it
  public Prose(String text, String style) {
    getStyleClass().addAll("prose", style);
    if (startsRightToLeft(text)) {
      setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    add(text, style + "-words");
  }

  /// Goes on with words of another style.
  public Prose add(String text, String... styles) {
    for (String piece : pieces(text)) {
      Text words = new Text(piece);
      words.getStyleClass().add("text");
      words.getStyleClass().addAll(styles);
      getChildren().add(words);
    }
    return this;
  }

  /// The pieces that a text must be set in: one where it runs from left to right, else its words and
  /// what is between them. Joined they are the text.
  public static List<String> pieces(String text) {
    if (text.isEmpty() || !isRightToLeft(text)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean isLong = i - start >= LONGEST_PIECE && !Character.isLowSurrogate(text.charAt(i));
      boolean isEdge =
          i > start
              && Character.isWhitespace(text.charAt(i - 1))
                  != Character.isWhitespace(text.charAt(i));
      if (isEdge || isLong) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /// The reading direction of a text, by its first letter that has one.
  public static boolean startsRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(d))
        .mapToObj(Prose::isRightToLeft)
        .findFirst()
        .orElse(false);
  }

  /// Whether any of a text runs from right to left.
  public static boolean isRightToLeft(String text) {
    return text.chars().map(Character::getDirectionality).anyMatch(Prose::isRightToLeft);
  }

  private static boolean isRightToLeft(int directionality) {
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
