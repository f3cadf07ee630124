package org.variorum.ui.details;

import javafx.scene.layout.Pane;

/// A pane that leaves its children where another has put them.
final class Unplaced extends Pane {
  @Override
  protected void layoutChildren() {
    // Placed already.
  }
}
