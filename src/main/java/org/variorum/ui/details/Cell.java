package org.variorum.ui.details;

import org.variorum.model.Relation;

/// What one report gives to one detail.
sealed interface Cell {

  /// Nothing, which is no disagreement.
  record Silent() implements Cell {}

  /// A reading, or both where the report contradicts itself.
  ///
  /// @param words as the report writes them, on one line
  /// @param reading what they were read as and whose word they are; empty where that says no more
  ///     than the words
  /// @param relation to the pivot's reading, or where there is none to the reading it fits worst
  /// @param stand how it stands in its row
  record Given(String words, String reading, Relation relation, Stand stand) implements Cell {}

  /// How a reading stands in its row.
  enum Stand {
    /// The others are read against it.
    PIVOT,
    /// It says what most origins say.
    USUAL,
    /// It says something else.
    ODD
  }

  /// The place where a report is at odds with itself.
  record Slip(String words) implements Cell {}
}
