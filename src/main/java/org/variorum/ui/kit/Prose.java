package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.model.Span;

/// Wrapped text that may hold words of reports, in any script.
///
/// JavaFX 26 fails with an exception when it wraps a run of right-to-left text, in labels as well as
/// in flows of text, and where a run needs two fonts, as a word and the full stop behind it may, it
/// sets them in the wrong order. It does neither where every word and every mark between words is a
/// run of its own, so such text is cut there; the order in which the runs are read stays the same
/// (Unicode Standard Annex 9, which JavaFX applies to the paragraph as a whole).
public final class Prose extends TextFlow {
  /// No line is so short that a piece of this length would be cut.
  private static final int LONGEST_PIECE = 16;

  private boolean decided;

  /// @param style of the flow, and of its words with `-words` behind it
  public Prose(String text, String style) {
    getStyleClass().addAll("prose", style);
    add(text, style + "-words");
  }

  /// Text of which some spans have a style of their own.
  ///
  /// @param spans in their order, none over another
  /// @param style of the flow, and of its words with `-words` behind it
  /// @param marked the style of the spans
  public static Prose marked(String text, List<Span> spans, String style, String marked) {
    Prose prose = new Prose("", style);
    if (startsRightToLeft(text)) {
      prose.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    int at = 0;
    for (Span span : spans) {
      prose.add(text.substring(at, span.start()), style + "-words");
      prose.add(span.in(text), style + "-words", marked);
      at = span.end();
    }
    return prose.add(text.substring(at), style + "-words");
  }

  /// Goes on with words of another style.
  public Prose add(String text, String... styles) {
    turn(text);
    for (String piece : pieces(text)) {
      Text words = new Text(piece);
      words.getStyleClass().add("text");
      words.getStyleClass().addAll(styles);
      getChildren().add(words);
    }
    return this;
  }

  /// The first letter of the whole that has a direction says from where it runs.
  private void turn(String text) {
    if (!decided && directions(text).findAny().isPresent()) {
      decided = true;
      if (startsRightToLeft(text)) {
        setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      }
    }
  }

  /// The pieces that a text must be set in: one where it runs from left to right, else its words, the
  /// marks between them and the spaces. Joined they are the text.
  public static List<String> pieces(String text) {
    if (text.isEmpty() || !isRightToLeft(text)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Sort sort = Sort.of(text.codePointAt(0), Sort.SPACE);
    for (int i = Character.charCount(text.codePointAt(0)); i < text.length(); ) {
      int letter = text.codePointAt(i);
      Sort next = Sort.of(letter, sort);
      if (next != sort || i - start >= LONGEST_PIECE) {
        pieces.add(text.substring(start, i));
        start = i;
      }
      sort = next;
      i += Character.charCount(letter);
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /// What shares a piece.
  private enum Sort {
    SPACE,
    LETTERS_FROM_THE_RIGHT,
    OTHER_LETTERS,
    MARKS;

    /// What is written over letters, or joins them, goes with what stands before it.
    static Sort of(int letter, Sort before) {
      return switch (Character.getDirectionality(letter)) {
        case Character.DIRECTIONALITY_NONSPACING_MARK, Character.DIRECTIONALITY_BOUNDARY_NEUTRAL ->
            before;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
            LETTERS_FROM_THE_RIGHT;
        case Character.DIRECTIONALITY_WHITESPACE,
            Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR,
            Character.DIRECTIONALITY_SEGMENT_SEPARATOR ->
            SPACE;
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR ->
            OTHER_LETTERS;
        default -> MARKS;
      };
    }
  }

  /// The reading direction of a text, by its first letter that has one.
  public static boolean startsRightToLeft(String text) {
    return directions(text).mapToObj(Prose::isRightToLeft).findFirst().orElse(false);
  }

  /// Whether any of a text runs from right to left.
  public static boolean isRightToLeft(String text) {
    return directions(text).anyMatch(Prose::isRightToLeft);
  }

  private static IntStream directions(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(d));
  }

  private static boolean isRightToLeft(int directionality) {
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
