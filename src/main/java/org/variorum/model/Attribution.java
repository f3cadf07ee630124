package org.variorum.model;

import java.util.Optional;

/// Whose word something is.
///
/// @param span of the speaker or the document, or of the hedge where no speaker is named
/// @param source the name or description of the speaker, the fullest that the report gives
/// @param channel where it was said, where the report tells: "X", "an interview"
public record Attribution(Span span, String source, Certainty certainty, Optional<String> channel) {
  public Value.Voice voice() {
    return new Value.Voice(source, certainty);
  }
}
