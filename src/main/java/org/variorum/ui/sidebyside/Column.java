package org.variorum.ui.sidebyside;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.Report;
import org.variorum.model.reason.Reason;

/// What one column shows.
///
/// @param doubt whether the report may tell of another event
/// @param text with its signs
/// @param lines the style of each line
/// @param runs the style of each stretch of the text
/// @param chosen what the chosen item means for this column
/// @param standing what is told of the column as a whole
record Column(
    String letter,
    Report report,
    Optional<Doubt> doubt,
    ShownText text,
    List<String> lines,
    List<Marking.Run> runs,
    Chosen chosen,
    Standing standing) {

  /// That a report may tell of another event.
  ///
  /// @param partly whether the reason is that its language is not read
  /// @param offered whether its language can be installed
  record Doubt(Reason why, boolean partly, boolean offered) {}

  /// What the chosen item means for a column.
  ///
  /// @param silent whether an item is chosen of which the report says nothing
  /// @param at the place in the report to bring into view
  record Chosen(boolean silent, OptionalInt at) {}

  /// What is told of a column as a whole.
  ///
  /// @param isPivot whether the others are read against it
  /// @param found how often it has what is searched for; empty where nothing is
  /// @param dimmed whether something is chosen, beside which the rest steps back
  record Standing(boolean isPivot, OptionalInt found, boolean dimmed) {}

  int words() {
    return report.text().isBlank() ? 0 : report.text().strip().split("\\s+").length;
  }
}
