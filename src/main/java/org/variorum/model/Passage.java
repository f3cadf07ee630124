package org.variorum.model;

import java.util.List;

/// Sentences of several reports that tell the same thing, at most one run of text a report.
///
/// @param likeness how alike they are, from 0 to 1: of the weakest link that holds them together
/// @param changes the words in which each part differs from the next one
public record Passage(List<Located> parts, double likeness, List<WordChange> changes) {
  public Passage {
    parts = List.copyOf(parts);
    changes = List.copyOf(changes);
  }

  /// A passage whose words have not been compared yet.
  public Passage(List<Located> parts, double likeness) {
    this(parts, likeness, List.of());
  }

  public Passage withChanges(List<WordChange> compared) {
    return new Passage(parts, likeness, compared);
  }
}
