package org.variorum.model.search;

import org.variorum.model.Located;

/// Where a hit leads to, in its story.
public sealed interface Target {
  /// The story itself, by its title or tags.
  record OfStory() implements Target {}

  /// A passage of a report.
  ///
  /// @param words the text of the passage
  record OfReport(Located place, String words) implements Target {}

  /// A finding of the comparison that is kept.
  ///
  /// @param id as it was when it was kept; another comparison may have given it to another finding
  record OfFinding(String id, String topic) implements Target {}

  /// What the user wrote.
  ///
  /// @param mark its id
  record OfNote(String mark) implements Target {}
}
