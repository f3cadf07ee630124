package org.variorum.ui.sidebyside;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.Report;

/// What one column shows.
///
/// @param doubt why the report may tell of another event
/// @param text with its signs
/// @param lines the style of each line
/// @param runs the style of each stretch of the text
/// @param chosen what the chosen item means for this column
record Column(
    String letter,
    Report report,
    Optional<String> doubt,
    ShownText text,
    List<String> lines,
    List<Marking.Run> runs,
    Chosen chosen) {

  /// What the chosen item means for a column.
  ///
  /// @param silent whether an item is chosen of which the report says nothing
  /// @param at the place in the report to bring into view
  record Chosen(boolean silent, OptionalInt at) {}

  int words() {
    return report.text().isBlank() ? 0 : report.text().strip().split("\\s+").length;
  }
}
