package org.variorum.model;

import java.util.List;

/// Sentences of several reports that tell the same thing, at most one run of text a report.
///
/// @param likeness how alike they are, from 0 to 1: of the weakest link that holds them together
public record Passage(List<Located> parts, double likeness) {
  public Passage {
    parts = List.copyOf(parts);
  }
}
