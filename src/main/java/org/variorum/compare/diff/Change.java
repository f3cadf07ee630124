package org.variorum.compare.diff;

import org.variorum.model.Span;

/// A difference between two texts, in whole words.
///
/// @param a of the first text; empty, at the place between its neighbours, where words were inserted
/// @param b of the second text; empty likewise where words were deleted
public record Change(Sort sort, Span a, Span b) {

  /// What was done to the first text to make the second.
  public enum Sort {
    CHANGED,
    INSERTED,
    DELETED
  }
}
