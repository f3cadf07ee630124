package org.variorum.ui.sidebyside;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Makes the arrow keys go where they point in lines that run from right to left.
///
/// The area goes on in the text with the right arrow, which leads to the left there; so it is given
/// the other arrow.
final class Arrows implements EventHandler<KeyEvent> {
  private final StyleClassedTextArea area;
  private boolean turning;

  Arrows(StyleClassedTextArea area) {
    this.area = area;
  }

  @Override
  public void handle(KeyEvent pressed) {
    if (!turning && isSideways(pressed.getCode()) && !pressed.isAltDown() && isTurned()) {
      pressed.consume();
      turning = true;
      try {
        area.fireEvent(
            new KeyEvent(
                KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED,
                "",
                pressed.getCode() == KeyCode.LEFT ? KeyCode.RIGHT : KeyCode.LEFT,
                pressed.isShiftDown(),
                pressed.isControlDown(),
                pressed.isAltDown(),
                pressed.isMetaDown()));
      } finally {
        turning = false;
      }
    }
  }

  private static boolean isSideways(KeyCode key) {
    return key == KeyCode.LEFT || key == KeyCode.RIGHT;
  }

  private boolean isTurned() {
    return ShownText.isRightToLeft(area.getParagraph(area.getCurrentParagraph()).getText());
  }
}
