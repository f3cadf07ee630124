package org.variorum.ui.sidebyside;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexRange;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.SelectionPath;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Draws what is selected in lines that run from right to left where it stands.
///
/// The area draws all lines of a selection but the last up to the right edge, where such a line
/// begins: what stands before the selection would seem to be selected. It does so whenever a line is
/// laid out, so this comes after that.
final class TurnedSelection implements Runnable {
  private final StyleClassedTextArea area;
  private final IntFunction<Optional<Parent>> words;

  /// @param words the words of a line of the text, where it is in view
  TurnedSelection(StyleClassedTextArea area, IntFunction<Optional<Parent>> words) {
    this.area = area;
    this.words = words;
    area.sceneProperty()
        .addListener((o, before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(this);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(this);
          }
        });
  }

  @Override
  public void run() {
    if (area.getSelection().getLength() == 0) {
      return;
    }
    int last = area.getCaretSelectionBind().getEndParagraphIndex();
    for (int i = area.getCaretSelectionBind().getStartParagraphIndex(); i <= last; i++) {
      if (ShownText.isRightToLeft(area.getParagraph(i).getText())
          && words.apply(i).orElse(null) instanceof TextFlow flow) {
        draw(flow, area.getParagraphSelection(i), area.getParagraphLength(i));
      }
    }
  }

  private static void draw(TextFlow flow, IndexRange selected, int length) {
    for (Node node : flow.getChildrenUnmodifiable()) {
      if (node instanceof SelectionPath path) {
        // The end of the line counts as a letter.
        int end = Math.min(selected.getEnd(), length);
        path.getElements().setAll(flow.getRangeShape(selected.getStart(), end, false));
      }
    }
  }
}
