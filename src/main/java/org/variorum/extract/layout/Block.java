package org.variorum.extract.layout;

import org.variorum.model.Sentence;
import org.variorum.model.Span;

/// A paragraph or line of a report with what it does there. No sentence reaches over the end of a
/// block.
///
/// @param span without space at its ends; may hold line breaks where the text was broken to a width
public record Block(Span span, Sentence.Role role) {
  public Block {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a block has text");
    }
  }

  Block as(Sentence.Role changed) {
    return new Block(span, changed);
  }
}
