package org.variorum.model;

/// A span with what it says.
///
/// @param index its place in the report's list of mentions, from 0
/// @param sentence the index of its sentence
public record Mention(int index, Span span, int sentence, Value value) {
  public Kind kind() {
    return value.kind();
  }

  /// The same words taken for another value.
  public Mention with(Value other) {
    return new Mention(index, span, sentence, other);
  }
}
