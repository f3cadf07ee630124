package org.variorum.ui.timeline;

import java.util.List;
import org.variorum.model.Relation;
import org.variorum.ui.kit.Item;

/// One detail on a line: when the reports say it was.
///
/// @param bars one for each different answer, the earliest first
/// @param adrift what cannot be put on the line, in words
record Lane(Item.OfFinding item, List<Bar> bars, List<Adrift> adrift) {

  /// When it was by some reports.
  ///
  /// @param from where the bar begins, from 0 to 1
  /// @param until where it ends
  /// @param exact whether the words name just this stretch and hedge nothing
  /// @param letters of the reports that give it
  /// @param words as the first of them writes it
  record Bar(
      double from,
      double until,
      boolean exact,
      List<String> letters,
      String words,
      Relation relation) {}

  /// An answer that is on no calendar.
  record Adrift(List<String> letters, String words) {}
}
