package org.variorum.ui.sidebyside;

import org.variorum.model.Span;
import org.variorum.model.Status;

/// A place to be marked in a report's text.
///
/// @param item the id of what is marked there
/// @param style of the look: a status word, or that of a contradiction
/// @param sign one character that stands behind the place
/// @param weight the heavier of two marks over one place is seen
record MarkedPlace(Span span, String item, String style, String sign, int weight) {
  /// Whatever else is marked at a place is seen before a note.
  static final int NOTE_WEIGHT = -1;

  static final int CONTRADICTION_WEIGHT = Status.values().length;
}
