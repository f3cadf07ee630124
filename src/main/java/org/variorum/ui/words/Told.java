package org.variorum.ui.words;

import java.util.Optional;
import org.variorum.ui.kit.Item;

/// A piece of the comparison in words.
sealed interface Told {
  String words();

  /// What it tells of; empty for what tells of the whole.
  Optional<Item> item();

  /// A heading.
  ///
  /// @param level 1 for the story, 2 for a part of it, 3 for a finding
  record Heading(int level, String words, Optional<Item> item) implements Told {}

  /// A sentence or two below a heading.
  record Sentence(Sort sort, String words, Optional<Item> item) implements Told {}

  /// What a sentence is.
  enum Sort {
    /// It tells of the story or of a report.
    FACT,
    /// It says why a finding is what it is.
    WHY,
    /// It quotes a report.
    READING,
    /// It tells what the user decided and wrote.
    MARK
  }
}
