package org.variorum.extract.place;

import org.variorum.model.Span;
import org.variorum.model.Value;

/// A place mention of a report.
///
/// @param span of the name, with the container after its comma ("Mastung, Balochistan") but without
///     words such as "province of"
/// @param sentence the index of its sentence among those given
public record Tagged(Span span, int sentence, Value.Place value) {}
