package org.variorum.extract.tag;

import org.variorum.model.Span;
import org.variorum.model.Value;

/// A value found in a text.
///
/// @param span the shortest text that carries the value
/// @param sentence the index of its sentence in the list that was read
public record Tagged(Span span, int sentence, Value value) {}
